using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Prints the indicators of a report, their levels merged over the rows they hold for.</summary>
internal sealed class IndicatorsBlock(Family family, ReportFacts facts, LabelBook book, Dice dice)
{
    private readonly QuantityStyle style = QuantityStyle.Of(dice);
    private readonly bool sided = !book.IsFree || dice.Percent(55);
    private readonly bool numbered = family.Name is "national" ? dice.Percent(70) : dice.Percent(15);
    private readonly bool pointsInLevel1 = dice.Percent(35);
    private readonly bool levelSuffix = dice.Percent(85);
    private readonly bool verticalLevels = dice.Percent(20);
    private Columns columns = null!;

    /// <summary>Whether the block has a column in which a total score can stand.</summary>
    public bool IsScored => Has("indicator.score");

    public IReadOnlyList<Indicator> Print(Frame frame, bool total)
    {
        var left = sided ? 6 : 0;
        columns = Columns.Make(family.IndicatorHeads, book.For, book, left);
        var head = columns.Draw(frame);
        var printed = new List<Indicator>();
        foreach (var level1 in facts.Indicators.GroupBy(i => i.Level1))
        {
            var first = frame.Rows;
            foreach (var level2 in level1.GroupBy(i => i.Level2)) printed.AddRange(Group(frame, [.. level2]));
            Merge(frame, "indicator.level1", first, Level1(level1.Key, level1.Sum(i => i.Weight)), verticalLevels);
        }
        if (total) Total(frame, left);
        if (sided)
        {
            var side = book.Side("indicators");
            frame.Put(head, frame.Rows - head, 0, left, side, CellRole.None, dice.Percent(70) ? Setting.Vertical : Setting.Centered);
        }
        return printed;
    }

    private IEnumerable<Indicator> Group(Frame frame, IReadOnlyList<IndicatorFact> group)
    {
        var first = frame.Rows;
        var level2 = Level2(group[0].Level2);
        var printed = new List<Indicator>();
        for (var i = 0; i < group.Count; i++) printed.Add(Row(frame, group[i], i, level2));
        if (family.Name == "national" && dice.Percent(12)) Leftover(frame, group.Count + 1);
        var points = family.Name == "decision" ? $"（{Funds.Print(group.Sum(g => g.Weight))}分）" : "";
        Merge(frame, "indicator.level2", first, level2 + points, vertical: false);
        return printed;
    }

    private Indicator Row(Frame frame, IndicatorFact fact, int index, string level2)
    {
        var row = frame.AddRow("indicator");
        var spread = Has("indicator.sign");
        var target = spread ? QuantityStyle.Spread(fact) : style.Target(fact);
        var actual = style.Actual(fact);
        // A unit in a column of its own is the unit of both.
        if (Has("indicator.unit") && actual.Value is not null) actual = actual with { Unit = actual.Unit ?? fact.Pattern.Unit };
        var name = (numbered ? $"指标{index + 1}：" : "") + fact.Name;
        for (var i = 0; i < columns.All.Count; i++)
        {
            var text = columns.All[i].Role switch
            {
                "indicator.level1" or "indicator.level2" => null,
                "indicator.name" => name,
                "indicator.target" => spread && fact.Target is { } value ? QuantityStyle.Number(value) : target.Text,
                "indicator.adjusted_target" => target.Text,
                "indicator.actual" => actual.Text,
                "indicator.weight" => Funds.Print(fact.Weight),
                "indicator.score" => Funds.Print(fact.Score),
                "indicator.note" => fact.Note ?? "",
                "indicator.sign" => QuantityStyle.Sign(fact),
                "indicator.unit" => fact.Pattern.Unit ?? "",
                "indicator.explanation" => dice.Pick(Wording.Ours.Phrases.Explanations),
                "indicator.criterion" => dice.Pick(Wording.Ours.Phrases.Criteria),
                _ => Extra(columns.All[i].Label, frame.Rows),
            };
            if (text is not null) frame.Put(row, 1, columns.Edges[i], columns.Edges[i + 1], text, CellRole.None, Fit(text));
        }
        return new(
            Has("indicator.level1") ? Level1(fact.Level1, null) : null,
            Has("indicator.level2") ? level2 : null,
            fact.Name,
            target,
            Has("indicator.adjusted_target") ? target : null,
            actual,
            Has("indicator.weight") ? fact.Weight : null,
            Has("indicator.score") ? fact.Score : null,
            Has("indicator.note") ? fact.Note : null,
            EvidenceMap.Empty);
    }

    private void Total(Frame frame, int left)
    {
        var row = frame.AddRow("total");
        var first = Enumerable.Range(0, columns.All.Count).First(i => columns.All[i].Role is "indicator.weight" or "indicator.score");
        frame.Put(row, 1, left, columns.Edges[first], book.For("header.score"), "header.score");
        for (var i = first; i < columns.All.Count; i++)
        {
            var text = columns.All[i].Role switch
            {
                "indicator.weight" => "100",
                "indicator.score" => Funds.Print(facts.Score),
                _ => "",
            };
            frame.Put(row, 1, columns.Edges[i], columns.Edges[i + 1], text);
        }
    }

    /// <summary>Boxes that the template offers and nobody filled in.</summary>
    private void Leftover(Frame frame, int number)
    {
        var row = frame.AddRow("note");
        for (var i = 0; i < columns.All.Count; i++)
        {
            var role = columns.All[i].Role;
            if (role is "indicator.level1" or "indicator.level2") continue;
            frame.Put(row, 1, columns.Edges[i], columns.Edges[i + 1], role == "indicator.name" ? dice.Pick(["……", $"指标{number}："]) : "");
        }
    }

    private void Merge(Frame frame, string role, int first, string text, bool vertical)
    {
        for (var i = 0; i < columns.All.Count; i++)
        {
            if (columns.All[i].Role != role) continue;
            var setting = vertical && frame.Rows - first > 2 ? Setting.Vertical : Setting.Centered;
            frame.Put(first, frame.Rows - first, columns.Edges[i], columns.Edges[i + 1], text, CellRole.None, setting);
        }
    }

    private bool Has(string role) => family.IndicatorHeads.Any(h => h.Split('+').Contains(role));

    private string Level1(string level1, decimal? points)
    {
        var name = family.Level1.Replace("{0}", level1, StringComparison.Ordinal);
        return pointsInLevel1 && points is { } p ? $"{name}（{Funds.Print(p)}分）" : name;
    }

    private string Level2(string level2) => levelSuffix ? level2 + "指标" : level2;

    private string Extra(string label, int row) => label switch
    {
        "序号" => Funds.Print(row),
        "完成率" or "完成程度" => "100%",
        "上年完成值" or "历史数据" => Funds.Print(dice.Between(3, 900)),
        "责任科室" => dice.Pick(["办公室", "业务科", "财务科"]),
        "数据来源" or "佐证材料" => dice.Pick(["台账", "统计报表", "验收单"]),
        _ => "",
    };

    private static Setting Fit(string text) => text.Length > 14 ? Setting.Left : Setting.Centered;
}
