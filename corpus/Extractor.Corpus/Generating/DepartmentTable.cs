using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Invents a department's scored table: many rows, long cells, no funds.</summary>
internal static class DepartmentTable
{
    private sealed record Row(string Level1, string Level2, string Name, decimal Weight, decimal Score);

    public static GeneratedReport Make(string file, LabelBook book, Dice dice)
    {
        var place = dice.Pick(Wording.Ours.Places);
        var organization = place.Name + dice.Pick(Wording.Ours.Fields).Bureau;
        var year = dice.Between(2019, 2024);
        var rows = Rows(dice);
        var score = rows.Sum(r => r.Score);
        var frame = new Frame();
        Draw(frame, rows, score, book, dice);
        PrintedBlock[] blocks =
        [
            new PrintedBlock.Paragraph($"{year}年度部门整体支出绩效{dice.Pick(["自评表", "评价自评表", "自评打分表"])}", 1),
            new PrintedBlock.Paragraph($"{dice.Pick(["单位名称", "部门名称", "填报单位"])}：{organization}", 0),
            new PrintedBlock.Grid(frame.Finish()),
        ];
        var stated = new Evaluation(
            SubjectKind.Department, organization, null, organization, null, null, new(place.Code, place.Name), year, score, null, null, null, [],
            [.. rows.Select(r => new Indicator(r.Level1, r.Level2, r.Name, null, null, null, r.Weight, r.Score, null, EvidenceMap.Empty))],
            [], EvidenceMap.Empty, null);
        return new(file, Families.Department, blocks, new(stated, [organization]), []);
    }

    private static IReadOnlyList<Row> Rows(Dice dice)
    {
        var levels = Wording.Ours.Phrases.DepartmentLevels;
        var items = levels.SelectMany(l => l.Items.Select(i => (l.Level1, Level2: i[0], Name: i[1]))).ToArray();
        var shares = IndicatorFacts.Shares(100, items.Length, dice);
        return [.. items.Select((item, i) => new Row(item.Level1, item.Level2, item.Name, shares[i], Scored(shares[i], dice)))];
    }

    private static decimal Scored(decimal weight, Dice dice) => dice.Percent(75) ? weight : weight - dice.Pick([0.5m, 1m, 1m, 2m]);

    private static void Draw(Frame frame, IReadOnlyList<Row> rows, decimal score, LabelBook book, Dice dice)
    {
        List<string> heads = ["indicator.level1", "indicator.level2", "indicator.name", "indicator.weight", "indicator.explanation",
            "indicator.criterion", "indicator.score"];
        if (dice.Percent(25)) heads.Remove("indicator.explanation");
        if (dice.Percent(40)) heads.Insert(0, CellRole.None);
        var columns = Columns.Make(heads, book.For, book, 0);
        columns.Draw(frame);
        var first = frame.Rows;
        foreach (var row in rows) Line(frame, columns, row, frame.Rows - first + 1, dice);
        Merge(frame, columns, "indicator.level1", rows, r => r.Level1, first);
        Merge(frame, columns, "indicator.level2", rows, r => r.Level1 + r.Level2, first, r => r.Level2);
        var last = frame.AddRow("total");
        var weight = Enumerable.Range(0, columns.All.Count).First(i => columns.All[i].Role == "indicator.weight");
        frame.Put(last, 1, 0, columns.Edges[weight], book.For("header.score"), "header.score");
        for (var i = weight; i < columns.All.Count; i++)
        {
            var text = columns.All[i].Role switch { "indicator.weight" => "100", "indicator.score" => Funds.Print(score), _ => "" };
            frame.Put(last, 1, columns.Edges[i], columns.Edges[i + 1], text);
        }
    }

    private static void Line(Frame frame, Columns columns, Row row, int number, Dice dice)
    {
        var line = frame.AddRow("indicator");
        for (var i = 0; i < columns.All.Count; i++)
        {
            var (text, setting) = columns.All[i].Role switch
            {
                "indicator.name" => (row.Name, Setting.Centered),
                "indicator.weight" => (Funds.Print(row.Weight), Setting.Centered),
                "indicator.score" => (Funds.Print(row.Score), Setting.Centered),
                "indicator.explanation" => (dice.Pick(Wording.Ours.Phrases.Explanations), Setting.Left),
                "indicator.criterion" => (string.Concat(dice.Some(Wording.Ours.Phrases.Criteria, dice.Between(1, 3))), Setting.Left),
                CellRole.None => (Funds.Print(number), Setting.Centered),
                _ => ("", Setting.Vertical),
            };
            if (setting != Setting.Vertical) frame.Put(line, 1, columns.Edges[i], columns.Edges[i + 1], text, CellRole.None, setting);
        }
    }

    private static void Merge(
        Frame frame, Columns columns, string role, IReadOnlyList<Row> rows, Func<Row, string> key, int first, Func<Row, string>? print = null)
    {
        var column = Enumerable.Range(0, columns.All.Count).First(i => columns.All[i].Role == role);
        for (var start = 0; start < rows.Count;)
        {
            var end = start;
            while (end < rows.Count && key(rows[end]) == key(rows[start])) end++;
            frame.Put(first + start, end - start, columns.Edges[column], columns.Edges[column + 1], (print ?? key)(rows[start]));
            start = end;
        }
    }
}
