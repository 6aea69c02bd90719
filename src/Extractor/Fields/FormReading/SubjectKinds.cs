using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Whether a title or a ticked box says project, department, transfer or policy.</summary>
internal static partial class SubjectKinds
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
        var folded = new FoldedText(options);
        var text = folded.Text;
        var boxFirst = text.Length > 0 && Box().IsMatch(text[..1]);
        foreach (Match option in (boxFirst ? BoxThenOption() : OptionThenBox()).Matches(text))
        {
            if (!Ticked().IsMatch(option.Groups["box"].Value)) continue;
            var (start, length) = (option.Groups["option"].Index, option.Groups["option"].Length);
            if (In(folded.Slice(start, length), labels) is { } kind)
                part.Add(HeaderKind.SubjectKind, kind.Text, ReadingMethod.Form, 0.9m, "form/ticked-kind");
        }
    }

    [GeneratedRegex(@"[☑☒√✓✔■●□☐口○]")]
    private static partial Regex Box();

    [GeneratedRegex(@"[☑☒√✓✔■●]")]
    private static partial Regex Ticked();

    [GeneratedRegex(@"(?<option>[^☑☒√✓✔■●□☐○]{2,}?)(?<box>[☑☒√✓✔■●□☐○]|口(?=\d|$|[^\p{IsCJKUnifiedIdeographs}]))")]
    private static partial Regex OptionThenBox();

    [GeneratedRegex(@"(?<box>[☑☒√✓✔■●□☐○]|口)(?<option>[^☑☒√✓✔■●□☐○口]{2,})")]
    private static partial Regex BoxThenOption();
}
