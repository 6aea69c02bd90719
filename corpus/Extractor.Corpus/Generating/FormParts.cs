using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Blocks that only some families print and that state nothing the contract asks for.</summary>
internal static class FormParts
{
    /// <summary>项目类别 with ticked boxes.</summary>
    public static void TickBoxes(Frame frame, Dice dice)
    {
        (string Label, string[] Choices)[] rows =
        [
            ("项目类别", ["部门预算项目", "财政专项", "市对下转移支付项目"]),
            ("项目属性", ["持续性项目", "新增性项目"]),
            ("项目类型", ["常年性项目", "延续性项目", "一次性项目"]),
        ];
        foreach (var (label, choices) in rows)
        {
            var ticked = dice.Below(choices.Length);
            var mark = dice.Pick(["□", "口"]);
            var texts = choices.Select((c, i) => $"{i + 1}、{c}{(i == ticked ? "☑" : mark)}");
            GoalsBlock.Labelled(frame, 0, label, CellRole.None, string.Join(" ", texts), "header");
        }
    }

    /// <summary>资金管理情况 of a transfer: each aspect with a remark.</summary>
    public static void FundManagement(Frame frame, Dice dice)
    {
        var edges = Frame.Edges(10, PrintedTable.Width, [18, 30, 30]);
        var first = frame.AddRow("head");
        frame.PutRow(first, edges, [("", CellRole.None), ("情况说明", CellRole.None), ("存在问题和改进措施", CellRole.None)]);
        foreach (var aspect in dice.Some(["分配科学性", "下达及时性", "拨付合规性", "使用规范性", "执行准确性", "预算绩效管理情况", "支出责任履行情况"], 5))
        {
            var row = frame.AddRow("note");
            var remark = dice.Pick(["符合规定", "按规定执行", "较为规范", "情况良好"]);
            frame.PutRow(row, edges, [(aspect, CellRole.None), (aspect[..2] + remark, CellRole.None), (dice.Pick(["无", "暂无", ""]), CellRole.None)]);
        }
        frame.Put(first, frame.Rows - first, 0, 10, "资金管理情况");
    }

    /// <summary>Conclusions and measures, some boxes still holding the template's own prompt.</summary>
    public static void Remarks(Frame frame, Dice dice)
    {
        var phrases = Wording.Ours.Phrases;
        (string Label, IReadOnlyList<string> Texts)[] remarks =
            [("评价结论", phrases.Conclusions), ("存在问题", phrases.Problems), ("改进措施", phrases.Measures)];
        foreach (var (label, texts) in remarks)
        {
            var text = dice.Percent(35) ? dice.Pick(phrases.Prompts) : dice.Pick(texts);
            GoalsBlock.Labelled(frame, 0, label, CellRole.None, text, "note");
        }
    }
}
