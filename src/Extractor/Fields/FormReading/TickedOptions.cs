using System.Text.RegularExpressions;

namespace Extractor.Fields.FormReading;

/// <summary>Options with boxes to tick, before or behind each: ☑优 □良, 新增□ 延续☑.</summary>
internal static partial class TickedOptions
{
    /// <summary>The ticked ones, cut from the printed text.</summary>
    public static IEnumerable<PlacedText> In(PlacedText options)
    {
        var folded = new FoldedText(options);
        var text = folded.Text;
        var boxFirst = text.Length > 0 && Box().IsMatch(text[..1]);
        foreach (Match option in (boxFirst ? BoxThenOption() : OptionThenBox()).Matches(text))
        {
            if (Ticked().IsMatch(option.Groups["box"].Value)) yield return folded.Slice(option.Groups["option"]);
        }
    }

    [GeneratedRegex(@"[☑☒√✓✔■●□☐口○]")]
    private static partial Regex Box();

    [GeneratedRegex(@"[☑☒√✓✔■●]")]
    private static partial Regex Ticked();

    [GeneratedRegex(@"(?<option>[^☑☒√✓✔■●□☐○]+?)(?<box>[☑☒√✓✔■●□☐○]|口(?=\d|$|[^\p{IsCJKUnifiedIdeographs}]))")]
    private static partial Regex OptionThenBox();

    [GeneratedRegex(@"(?<box>[☑☒√✓✔■●□☐○]|口)(?<option>[^☑☒√✓✔■●□☐○口]+)")]
    private static partial Regex BoxThenOption();
}
