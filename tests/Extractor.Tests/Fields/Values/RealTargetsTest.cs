using System.Text.RegularExpressions;
using Extractor.Fields.Values;

namespace Extractor.Tests.Fields.Values;

/// <summary>Runs the grammar over published targets where they lie beside the repository.</summary>
public sealed partial class RealTargetsTest
{
    private static string[] Targets()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "domain", "indicators.tsv");
        if (!File.Exists(file)) Assert.Ignore("No published indicators beside the repository.");
        return [.. File.ReadAllLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 3).Select(row => row[3])];
    }

    [Test]
    public void No_number_of_a_published_target_is_lost()
    {
        // A target that names exactly one number and no date says that number.
        var lost =
            from text in Targets().Distinct()
            let numbers = Digits().Matches(text)
            where numbers.Count == 1 && DateReader.Find(text).Count == 0
            let read = QuantityReader.Read(text)
            where read.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) != numbers[0].Value
            select $"{text} → {read.Value}";

        Assert.That(lost, Is.Empty);
    }

    [Test]
    public void Most_published_targets_that_say_something_hold_a_number_or_words_and_few_hold_several()
    {
        var read = Targets().Select(text => QuantityReader.Read(text)).ToArray();
        var saying = read.Where(q => q.Absence is null).ToArray();

        Assert.That(saying, Is.Not.Empty);
        Assert.That(saying.Count(q => q.Value is not null), Is.GreaterThan(0.6 * saying.Length), "numeric");
        Assert.That(saying.Count(q => q.Sense == QuantitySense.Several), Is.LessThan(0.02 * saying.Length), "several");
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Digits();
}
