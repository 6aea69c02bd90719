using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Whether a title or a ticked box says project, department, transfer or policy.</summary>
internal static class SubjectKinds
{
    /// <summary>The stretch of a title that says it, cut from the printed text; null where it says nothing.</summary>
    public static (string Role, PlacedText Text)? In(PlacedText title, LabelReader labels)
    {
        var folded = new FoldedText(title);
        foreach (var entry in labels.Vocabulary.Of(LabelKind.SubjectKind))
        {
            foreach (var pattern in entry.Patterns)
            {
                var match = Regex.Match(folded.Text, pattern, RegexOptions.CultureInvariant);
                if (match.Success) return (entry.Role, folded.Slice(match));
            }
        }
        return null;
    }

    /// <summary>Of options with boxes to tick, the ticked one, where it names a kind of subject.</summary>
    public static void FromTicks(PlacedText options, LabelReader labels, PartBuilder part)
    {
        foreach (var option in TickedOptions.In(options))
        {
            if (In(option, labels) is { } kind)
                part.Add(HeaderKind.SubjectKind, kind.Text, ReadingMethod.Form, 0.9m, "form/ticked-kind");
        }
    }
}
