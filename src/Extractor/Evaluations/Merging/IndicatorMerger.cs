using System.Text.RegularExpressions;
using Extractor.Evaluations.Naming;
using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>Joins the lines of indicators that several tables of a report state.</summary>
internal static partial class IndicatorMerger
{
    private sealed record Stated(IndicatorLine Line, int Part)
    {
        public string Key { get; } = Likeness.Key(Line.Name.Text.Text);

        public string? Level2 { get; } = Level(Line.Level2);

        public string? Level1 { get; } = Level(Line.Level1);

        public ReadQuantity? Target { get; } = Quantity(Line.Target, QuantityRole.Target, Line, null);

        private static string? Level(FieldText? field) =>
            field is null || field.Text.IsBlank ? null : Likeness.Key(WithoutPoints(field.Text.Text)).Replace("指标", "", StringComparison.Ordinal);
    }

    public static (IReadOnlyList<Indicator> Indicators, IReadOnlyList<Finding> Findings) Merge(IReadOnlyList<ReportPart> parts)
    {
        var merged = new List<List<Stated>>();
        for (var part = 0; part < parts.Count; part++)
        {
            var here = part;
            var lines = parts[part].Indicators.Where(line => !line.Name.Text.IsBlank).Select(line => new Stated(line, here)).ToArray();
            // The best pairs first, each line once: two lines of one table are two indicators.
            var pairs =
                (from row in lines.Index()
                 from known in merged.Index()
                 where !known.Item.Exists(s => s.Part == here)
                 let fit = known.Item.Max(s => Fit(s, row.Item))
                 where fit > 0
                 orderby fit descending, row.Index, known.Index
                 select (Row: row.Index, Known: known.Item)).ToArray();
            var placed = new HashSet<int>();
            foreach (var (row, known) in pairs)
            {
                if (placed.Contains(row) || known.Exists(s => s.Part == here)) continue;
                known.Add(lines[row]);
                placed.Add(row);
            }
            merged.AddRange(lines.Where((_, i) => !placed.Contains(i)).Select(line => new List<Stated> { line }));
        }
        var findings = new List<Finding>();
        var indicators = merged.Select((lines, i) => Made([.. lines.Select(s => s.Line)], i, findings)).ToArray();
        return (indicators, findings);
    }

    /// <summary>Above 0 where both lines are the same indicator; higher the more alike they are.</summary>
    private static decimal Fit(Stated known, Stated line)
    {
        const decimal SameName = 0.8m;
        const decimal SameNameBesideSameTarget = 0.6m;
        if (known.Level2 is not null && line.Level2 is not null && Likeness.Of(known.Level2, line.Level2) < SameName) return 0;
        var alike = Likeness.Of(known.Key, line.Key);
        var sameTarget = known.Target is { Value: not null } one && line.Target is { Value: not null } other && one.Value == other.Value && one.Unit == other.Unit;
        var otherTarget = known.Target is { Value: not null } a && line.Target is { Value: not null } b && a.Unit == b.Unit && a.Value != b.Value;
        if (alike < (sameTarget && known.Level2 is not null && known.Level2 == line.Level2 ? SameNameBesideSameTarget : SameName)) return 0;
        return otherTarget && alike < 1 ? 0 : alike + (sameTarget ? 1 : 0);
    }

    private static Indicator Made(IReadOnlyList<IndicatorLine> lines, int index, List<Finding> findings)
    {
        var name = Fullest(lines.Select(line => line.Name))!;
        var level1 = First(lines.Select(line => line.Level1));
        var level2 = First(lines.Select(line => line.Level2));
        var target = Said(lines, line => line.Target, QuantityRole.Target, null);
        var adjusted = Said(lines, line => line.AdjustedTarget, QuantityRole.Target, null);
        var actual = Said(lines, line => line.Actual, QuantityRole.Actual, target?.Read.Unit);
        var weight = Verdict.Of([.. lines.Select(line => FieldReader.Points(line.Weight)).OfType<Statement>()]);
        var score = Verdict.Of([.. lines.Select(line => FieldReader.Points(line.Score)).OfType<Statement>()]);
        var note = Fullest(lines.Select(line => line.Note).OfType<FieldText>().Where(n => Absences.Of(n.Text.Text) is null));
        var title = name.Text.Text.Trim();
        if (weight is not null) findings.AddRange(Conflict.Of(weight, $"indicators[{index}].weight", $"{title} weight", false));
        if (score is not null) findings.AddRange(Conflict.Of(score, $"indicators[{index}].score", $"{title} score", false));
        return new Indicator(
            Text(level1), Text(level2), NameOf(title), target?.Read.Contract, adjusted?.Read.Contract, actual?.Read.Contract,
            weight?.Value, score?.Value, note?.Text.Text.Trim(),
            new EvidenceMap(
            [
                KeyValuePair.Create("level1", EvidenceOf.Each(level1)),
                KeyValuePair.Create("level2", EvidenceOf.Each(level2)),
                KeyValuePair.Create("name", EvidenceOf.Agreeing(lines.Select(line => line.Name).OrderBy(n => ReferenceEquals(n, name) ? 0 : 1))),
                KeyValuePair.Create("target", target?.Evidence ?? []),
                KeyValuePair.Create("adjusted_target", adjusted?.Evidence ?? []),
                KeyValuePair.Create("actual", actual?.Evidence ?? []),
                KeyValuePair.Create("weight", EvidenceOf.Agreeing(weight?.Agreeing.Select(s => s.Source) ?? [])),
                KeyValuePair.Create("score", EvidenceOf.Agreeing(score?.Agreeing.Select(s => s.Source) ?? [])),
                KeyValuePair.Create("note", EvidenceOf.Each(note)),
            ]));
    }

    /// <summary>The value that stands, a number before words, a form's before a sentence's, and all places that say the same.</summary>
    private static (ReadQuantity Read, IReadOnlyList<Evidence> Evidence)? Said(
        IReadOnlyList<IndicatorLine> lines, Func<IndicatorLine, FieldText?> field, QuantityRole role, string? likeUnit)
    {
        var said = lines
            .Select(line => (Line: line, Field: field(line), Read: Quantity(field(line), role, line, likeUnit)))
            .Where(s => s.Read is not null)
            .OrderBy(s => s.Read!.Value is null ? 1 : 0).ThenBy(s => s.Read!.Sense == QuantitySense.Absent ? 1 : 0)
            .ThenBy(s => s.Field!.Method == ReadingMethod.Prose ? 1 : 0)
            .ToArray();
        if (said.Length == 0) return null;
        var stands = said[0].Read!;
        var same = said.Where(s => s.Read!.Comparison == stands.Comparison && s.Read.Value == stands.Value && s.Read.Upper == stands.Upper).Select(s => s.Field!);
        return (stands, EvidenceOf.Agreeing(same));
    }

    private static ReadQuantity? Quantity(FieldText? field, QuantityRole role, IndicatorLine line, string? likeUnit) =>
        field is null || field.Text.IsBlank ? null : QuantityReader.Read(field.Text.Text, role, line.Sign?.Text.Text, line.Unit?.Text.Text, likeUnit);

    private static FieldText? Fullest(IEnumerable<FieldText> fields) =>
        fields.OrderByDescending(f => Likeness.Key(f.Text.Text).Length).ThenBy(f => f.Method == ReadingMethod.Prose ? 1 : 0).FirstOrDefault();

    private static FieldText? First(IEnumerable<FieldText?> fields) =>
        fields.OfType<FieldText>().Where(f => !f.Text.IsBlank).OrderBy(f => f.Method == ReadingMethod.Prose ? 1 : 0).FirstOrDefault();

    private static string? Text(FieldText? field) => field is null ? null : WithoutPoints(field.Text.Text);

    /// <summary>数量指标（10分） is 数量指标.</summary>
    private static string WithoutPoints(string level) => Points().Replace(string.Concat(level.Where(c => !char.IsWhiteSpace(c))), "");

    private static string NameOf(string printed) => Numbering().Replace(printed, "") is { Length: > 0 } name ? name : printed;

    [GeneratedRegex(@"[(（]?[\d０-９]+(?:[.．][\d０-９]+)?分[)）]?$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^指标\s*[\d０-９]+\s*[:：.、]\s*")]
    private static partial Regex Numbering();
}
