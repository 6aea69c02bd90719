using Extractor.Fields.Learning;
using Extractor.Forms;

namespace Extractor.Corpus.Generating;

/// <summary>Which labels belong to which family: all that our wording can print, and the marks of its form's definition.</summary>
internal static class FamilyLabels
{
    private static readonly Lazy<IReadOnlyDictionary<string, HashSet<string>>> Printed =
        new(() => Families.All.ToDictionary(f => f, Of, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> InFamilies =
        new(() => [.. Families.All.Where(f => f != Families.Outside).SelectMany(Of)]);

    /// <summary>Whether any family prints the label, or a form outside them.</summary>
    public static bool IsTaken(string label) => Printed.Value.Values.Any(p => p.Contains(LabelText.Of(label).Spellings[0]));

    /// <summary>Whether a family prints the label: then it is none of those outside the families.</summary>
    public static bool IsInFamily(string label) => InFamilies.Value.Contains(LabelText.Of(label).Spellings[0]);

    /// <summary>The labels, as <see cref="LabelText"/> spells them first, that this family prints and no other does.</summary>
    public static IReadOnlySet<string> Only(string family)
    {
        // A voice of narratives prints no forms.
        if (!Printed.Value.ContainsKey(family)) return new HashSet<string>();
        var own = Printed.Value[family].ToHashSet(StringComparer.Ordinal);
        foreach (var other in Printed.Value.Where(p => p.Key != family)) own.ExceptWith(other.Value);
        return own;
    }

    private static HashSet<string> Of(string family)
    {
        var labels = Wording.Ours.Labels.Where(l => l.Families.Contains(family) && IsField(l.Role)).Select(l => l.Text);
        // A narrative's tables are the forms of other families: its marks are theirs.
        var marks = FormDefinition.All.Where(d => family != Families.Narrative && d.Family == Families.Number(family)).SelectMany(d => d.Marks).SelectMany(m => m);
        var composed = family == Families.Outside ? LabelGrammar.Outside.All.Where(l => !IsInFamily(l)) : [];
        return [.. labels.Concat(marks).Concat(composed).Select(l => LabelText.Of(l).Spellings[0])];
    }

    private static bool IsField(string role) => role != CellRole.None && CellRole.All.Contains(role);
}
