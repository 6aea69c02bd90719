using System.Text.Json;
using System.Text.RegularExpressions;
using Extractor.Fields.Learning;
using Extractor.Fields.Prose;

namespace Extractor.App.Training;

/// <summary>A labelled narrative: paragraphs with each figure that states a field in 【】, behind the field's name.</summary>
internal static partial class NarrativeExample
{
    /// <summary>What was noticed of each figure, in a buffer that the next one overwrites, and its role.</summary>
    /// <exception cref="InvalidOperationException">A mark names no field.</exception>
    public static IEnumerable<(Features Features, string Role)> Figures(JsonElement root, JsonElement paragraphs, int bits)
    {
        var plain = new List<PlacedText>();
        var marks = new List<(int Paragraph, int Start, int End, string Role)>();
        foreach (var paragraph in paragraphs.EnumerateArray())
        {
            var text = paragraph.GetString()!;
            var removed = 0;
            foreach (Match mark in Marked().Matches(text))
            {
                var role = mark.Groups["role"].Value;
                if (!FigureRole.All.Contains(role)) throw new InvalidOperationException($"'{role}' is no field a sentence states.");
                var start = mark.Index - removed;
                var length = mark.Groups["printed"].Length;
                marks.Add((plain.Count, start, start + length, role));
                removed += mark.Length - length;
            }
            plain.Add(PlacedText.At(Marked().Replace(text, "${printed}"), new Place.InFlow(plain.Count)));
        }
        var setting = new ReportSetting(
            root.GetProperty("year").GetInt32(), root.GetProperty("department").GetBoolean(),
            [.. root.GetProperty("names").EnumerateArray().Select(n => n.GetString()!)]);
        return FigureExamples.Of(plain, setting, RoleAt, bits);

        string RoleAt(int paragraph, int at) =>
            marks.FirstOrDefault(m => m.Paragraph == paragraph && m.Start <= at && at < m.End).Role ?? FigureRole.None;
    }

    [GeneratedRegex("【(?<role>[a-z_.0-9]+):(?<printed>[^】]*)】")]
    private static partial Regex Marked();
}
