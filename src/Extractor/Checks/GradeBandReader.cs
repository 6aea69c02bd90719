using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Evaluations;
using Extractor.Fields.Values;
using Extractor.Tables;

namespace Extractor.Checks;

/// <summary>Reads the bands of grades a report states: 90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差.</summary>
internal static partial class GradeBandReader
{
    private static readonly Dictionary<string, Grade> Grades = new()
    {
        ["优"] = Grade.Excellent,
        ["良"] = Grade.Good,
        ["中"] = Grade.Fair,
        ["差"] = Grade.Poor,
    };

    /// <summary>Null where the document states no bands, or not of all grades.</summary>
    public static IReadOnlyList<GradeBand>? Read(Content content)
    {
        var texts = content.Blocks.SelectMany(block => block switch
        {
            Block.Paragraph paragraph => [paragraph.Text.Text],
            Block.Grid grid => grid.Table.Cells.Select(cell => cell.Text.Text),
            _ => Enumerable.Empty<string>(),
        });
        foreach (var text in texts)
        {
            if (!text.Contains('优', StringComparison.Ordinal) || !text.Contains('差', StringComparison.Ordinal)) continue;
            if (Of(Folding.Compact(text)) is { } bands) return bands;
        }
        return null;
    }

    private static GradeBand[]? Of(string text)
    {
        var from = new Dictionary<Grade, decimal>();
        foreach (Match match in Band().Matches(text))
        {
            var grade = Grades[match.Groups["grade"].Value];
            var numbers = match.Groups["n"].Captures.Select(n => decimal.Parse(n.Value, CultureInfo.InvariantCulture)).ToArray();
            from.TryAdd(grade, match.Groups["below"].Success ? 0 : numbers.Min());
        }
        from.TryAdd(Grade.Poor, 0);
        GradeBand[] bands = [.. from.OrderByDescending(band => band.Value).Select(band => new GradeBand(band.Key, band.Value))];
        var ordered = bands.Length == Grades.Count && bands.Select(band => band.Grade).SequenceEqual(bands.Select(band => band.Grade).Order());
        return ordered && bands.Select(band => band.From).Distinct().Count() == bands.Length ? bands : null;
    }

    // A lower bound alone (≥95分, 95分以上), a lower and an upper one (85分（含）至95分), an upper one alone (70分以下).
    [GeneratedRegex(
        @"(?:(?:≥|>=|不低于)(?<n>\d{2,3})分?|(?<n>\d{2,3})分?" + Included + @"分?(?:(?:[-~—至到]+|以上至?)(?<n>\d{2,3})?分?" + Included
        + @"分?|及?以上|(?<below>及?以下)))[^\d优良中差]{0,8}?[""“”]?(?<grade>优|良|中|差)")]
    private static partial Regex Band();

    private const string Included = @"(?:\(不?含\)|\(不?含\d+分?\)|含)?";
}
