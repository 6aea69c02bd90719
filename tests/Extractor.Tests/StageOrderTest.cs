using System.Text.RegularExpressions;

namespace Extractor.Tests;

public sealed partial class StageOrderTest
{
    private static readonly string[] Order =
        ["Documents", "Layout", "Tables", "Forms", "Fields", "Evaluations", "Checks", "Comparing", "Pipelines"];

    [TestCaseSource(nameof(Order))]
    public void A_stage_names_only_stages_before_it(string stage)
    {
        var later = Order.SkipWhile(s => s != stage).Skip(1).ToHashSet();
        var folder = Path.Combine(Repository.Root, "src", "Extractor", stage);

        var offences =
            from file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : []
            from Match match in StageName().Matches(File.ReadAllText(file))
            where later.Contains(match.Groups[1].Value)
            select $"{Path.GetFileName(file)} names {match.Value}";

        Assert.That(offences, Is.Empty);
    }

    [Test]
    public void Every_folder_of_the_core_is_a_stage()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Extractor")).Select(Path.GetFileName);

        Assert.That(folders.Except(["bin", "obj"]), Is.SubsetOf(Order));
    }

    [Test]
    public void Nothing_a_stage_hands_on_can_be_changed()
    {
        var setters =
            from type in typeof(Box).Assembly.GetExportedTypes()
            from property in type.GetProperties()
            let setter = property.SetMethod
            where setter is { IsPublic: true }
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.That(setters, Is.Empty);
    }

    [GeneratedRegex(@"\bExtractor\.([A-Z]\w+)|(?<=\busing )([A-Z]\w+)(?=;)")]
    private static partial Regex StageName();
}
