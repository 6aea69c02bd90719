using System.Globalization;
using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Puts the blocks of a form together, in one frame or in several.</summary>
internal sealed class FormLayout(Family family, ReportFacts facts, Money money, LabelBook book, Dice dice)
{
    private readonly List<PrintedBlock> blocks = [];
    private readonly HashSet<string> printed = new(StringComparer.Ordinal);
    private Frame frame = new();

    public (IReadOnlyList<PrintedBlock> Blocks, TrueEvaluation Stated) Print(bool scored, bool graded)
    {
        var oneFrame = !book.IsOutside || dice.Percent(65);
        Title();
        HeaderBlock.Print(frame, Boxes(), book.IsOutside && dice.Percent(25), book, dice);
        if (family.Name == "hubei") FormParts.TickBoxes(frame, dice);
        Goals? goals = null;
        var goalsFirst = book.IsOutside ? dice.Percent(30) : family.Name == "sign";
        var withGoals = !book.IsOutside || dice.Percent(80);
        if (withGoals && goalsFirst) goals = GoalsBlock.Print(frame, facts, book, dice);
        if (!oneFrame) Close("二、资金情况");
        var funds = FundLines();
        if (family.Name == "transfer") FormParts.FundManagement(frame, dice);
        if (withGoals && !goalsFirst) goals = GoalsBlock.Print(frame, facts, book, dice);
        if (!oneFrame) Close("三、指标情况");
        var total = scored && (family.Name != "sign" || dice.Percent(60));
        var indicators = new IndicatorsBlock(family, facts, book, dice).Print(frame, total);
        if (graded) GoalsBlock.Labelled(frame, 0, book.For("header.grade"), "header.grade", GradeText(facts.Grade), "total");
        if (family.Name is "sign" || (book.IsOutside && dice.Percent(30))) FormParts.Remarks(frame, dice);
        Close(null);
        if (dice.Percent(30)) Say(dice.Pick(Wording.Ours.Phrases.Noise));
        return (blocks, Truth(funds, indicators, goals, total, graded));
    }

    private IReadOnlyList<Fund> FundLines()
    {
        if (money.At == UnitPlace.Caption && frame.IsEmpty) Say($"单位：{money.Unit}");
        return book.IsOutside && dice.Percent(15)
            ? FundPairs.Print(frame, family, facts, money, book, dice)
            : new FundsBlock(family, facts, money, book, dice).Print(frame);
    }

    private void Title()
    {
        var kind = family.Name == "transfer" ? "转移支付项目" : dice.Pick(["项目支出", "财政项目支出", "项目", "专项资金"]);
        var what = dice.Pick(["绩效自评表", "绩效自评表", "绩效目标自评表", "自评情况表", "绩效自评结果表"]);
        var owner = dice.Percent(40) ? facts.Place.Name : "";
        if (dice.Percent(20)) Say(dice.Pick(["附件", "附件1", "附件2：", "附表"]));
        if (dice.Percent(50))
        {
            blocks.Add(new PrintedBlock.Paragraph($"{owner}{kind}{what}", 1));
            blocks.Add(new PrintedBlock.Paragraph($"（{facts.Year}年度）", 1));
        }
        else
        {
            blocks.Add(new PrintedBlock.Paragraph($"{facts.Year}年度{owner}{kind}{what}", 1));
        }
        if (money.At == UnitPlace.Caption) Say($"单位：{money.Unit}");
        if (family.Name != "hubei") return;
        Say($"单位名称：{facts.Unit}　　填报日期：{facts.FiledOn.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}");
        printed.UnionWith(["header.organization", "header.filed_on"]);
    }

    private List<IReadOnlyList<LabelledBox>> Boxes()
    {
        var subject = new LabelledBox("header.subject", family.Name == "sign" ? $"{facts.Code}-{facts.Project}" : facts.Project);
        if (family.Name == "sign") printed.Add("header.subject_code");
        var competent = new LabelledBox("header.competent_department", facts.Department);
        var unit = new LabelledBox("header.implementing_unit", facts.Unit + (dice.Percent(10) ? "（盖章）" : ""));
        List<IReadOnlyList<LabelledBox>> rows = family.Name switch
        {
            "sign" => [[subject], [competent, unit]],
            Families.Outside => OutsideBoxes(subject, competent, unit),
            _ => dice.Percent(85) ? [[subject], [competent, unit]] : [[subject], [competent], [unit]],
        };
        if (family.Name == "decision" && dice.Percent(40)) rows.Add([FiledOn(), new(CellRole.None, "")]);
        if (book.IsFree && !book.IsOutside) rows.AddRange(AddedBoxes());
        printed.UnionWith(rows.SelectMany(r => r).Select(b => b.Role));
        return rows;
    }

    /// <summary>What an office adds to the boxes of a family's form, one or two to a row.</summary>
    private IEnumerable<IReadOnlyList<LabelledBox>> AddedBoxes()
    {
        LabelledBox[] boxes =
        [
            new("header.organization", facts.Unit), new("header.subject_code", facts.Code!), FiledOn(),
            new("header.fiscal_year", $"{facts.Year}{dice.Pick(["年", "年度", ""])}"), new(CellRole.None, dice.Pick(["常年", "", "王某"])),
        ];
        return dice.Shuffled(boxes).Take(dice.Pick([0, 1, 2, 3])).Chunk(dice.Pick([1, 2]));
    }

    private List<IReadOnlyList<LabelledBox>> OutsideBoxes(LabelledBox subject, LabelledBox competent, LabelledBox unit)
    {
        List<LabelledBox> boxes = [competent];
        if (dice.Percent(80)) boxes.Add(unit);
        if (dice.Percent(30)) boxes.Add(new("header.organization", facts.Unit));
        if (dice.Percent(25)) boxes.Add(new("header.subject_code", facts.Code!));
        if (dice.Percent(25)) boxes.Add(FiledOn());
        if (dice.Percent(25)) boxes.Add(new("header.fiscal_year", $"{facts.Year}年"));
        for (var i = dice.Below(3); i > 0; i--) boxes.Add(new(CellRole.None, dice.Pick(["王某", "", "常年", "一般公共预算", "1至12月"])));
        if (dice.Percent(30)) boxes.Add(subject);
        var rows = dice.Shuffled(boxes).Chunk(dice.Pick([1, 2, 2, 3])).Select(r => (IReadOnlyList<LabelledBox>)r).ToList();
        if (!boxes.Contains(subject)) rows.Insert(0, [subject]);
        return rows;
    }

    private LabelledBox FiledOn() => new("header.filed_on", facts.FiledOn.ToString(
        dice.Pick(["yyyy年M月d日", "yyyy-MM-dd", "yyyy.M.d"]), CultureInfo.InvariantCulture));

    private void Say(string text) => blocks.Add(new PrintedBlock.Paragraph(text, 0));

    /// <summary>Ends the frame; with a heading for what follows in another.</summary>
    private void Close(string? heading)
    {
        if (!frame.IsEmpty) blocks.Add(new PrintedBlock.Grid(frame.Finish()));
        frame = new();
        if (heading is not null) blocks.Add(new PrintedBlock.Paragraph(heading, 2));
    }

    private TrueEvaluation Truth(IReadOnlyList<Fund> funds, IReadOnlyList<Indicator> indicators, Goals? goals, bool total, bool graded)
    {
        var stated = new Evaluation(
            family.Name == "transfer" ? SubjectKind.Transfer : SubjectKind.Project,
            facts.Project,
            printed.Contains("header.subject_code") ? facts.Code : null,
            printed.Contains("header.implementing_unit") || printed.Contains("header.organization") ? facts.Unit : facts.Department,
            facts.Department,
            printed.Contains("header.implementing_unit") ? facts.Unit : null,
            new(facts.Place.Code, facts.Place.Name),
            facts.Year,
            total ? facts.Score : null,
            graded ? facts.Grade : null,
            printed.Contains("header.filed_on") ? facts.FiledOn : null,
            goals,
            funds,
            indicators,
            [],
            EvidenceMap.Empty,
            null);
        return new(stated, [.. new[] { facts.Unit, facts.Department }.Distinct()]);
    }

    public static string GradeText(Grade grade) => grade switch
    {
        Grade.Excellent => "优",
        Grade.Good => "良",
        Grade.Fair => "中",
        _ => "差",
    };
}
