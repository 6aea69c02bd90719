using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>Invents reports that state their figures in sentences.</summary>
internal static class NarrativeReport
{
    public static GeneratedReport Make(string file, Dice dice) => dice.Percent(65) ? Project(file, dice) : DepartmentNarrative.Make(file, dice);

    private static GeneratedReport Project(string file, Dice dice)
    {
        var money = new Money(10000, "万元", 2, false, UnitPlace.Cell);
        var family = Families.Forms[0] with { Name = Families.Narrative, ExecutionWeight = 0, Sources = ["source.total"] };
        var facts = FactMaker.Make(family, money, dice);
        var text = new List<PrintedBlock>();
        Say(text, $"{facts.Unit}{facts.Year}年度{facts.Project}绩效自评报告", 1);
        Say(text, "一、项目概况", 2);
        Say(text, $"{dice.Pick(Wording.Ours.Phrases.Laws)}，{facts.Unit}对{facts.Year}年度{facts.Project}开展了绩效自评，现将有关情况报告如下。");
        Say(text, $"项目由{facts.Unit}组织实施，主要任务是{facts.Expected}");
        Say(text, "二、预算安排和执行情况", 2);
        var fund = Money(text, facts, money, dice);
        Past(text, facts, money, dice);
        Say(text, "三、绩效指标完成情况", 2);
        var indicators = Indicators(text, facts, dice);
        Say(text, "四、自评结论", 2);
        Say(text, $"综合各项指标完成情况，自评得分{Funds.Print(facts.Score)}分，评价等级为“{FormLayout.GradeText(facts.Grade)}”。");
        Say(text, $"下一步，{dice.Pick(Wording.Ours.Phrases.Measures)}");
        if (dice.Percent(40)) Say(text, $"{facts.Year + 1}年计划安排资金{money.Print(facts.Total.Annual * 11 / 10)}，继续实施该项目。");
        var stated = new Evaluation(
            SubjectKind.Project, facts.Project, null, facts.Unit, null, facts.Unit, new(facts.Place.Code, facts.Place.Name), facts.Year,
            facts.Score, facts.Grade, null, null, [fund], indicators, [], EvidenceMap.Empty, null);
        return new(file, Families.Narrative, text, new(stated, [facts.Unit, facts.Department]), []);
    }

    private static Fund Money(List<PrintedBlock> text, ReportFacts facts, Money money, Dice dice)
    {
        var f = facts.Total;
        var rate = Math.Round(f.Rate, 4, MidpointRounding.AwayFromZero);
        var percent = $"{Funds.Print(rate * 100)}%";
        var (initial, annual, executed, balance) = (money.Print(f.Initial), money.Print(f.Annual), money.Print(f.Executed), money.Print(f.Balance));
        string[] said;
        switch (dice.Below(4))
        {
            case 0:
                Say(text, $"{facts.Year}年{facts.Project}年初预算为{initial}，全年预算{annual}，实际支出{executed}，支出率为{percent}。");
                said = ["fund.initial_budget", "fund.annual_budget", "fund.executed", "fund.rate"];
                break;
            case 1:
                Say(text, $"项目年初安排预算{initial}，年中调整后预算为{annual}。");
                Say(text, $"截至{facts.Year}年12月31日，实际执行{executed}，预算执行率{percent}，年末结余{balance}。");
                said = ["fund.initial_budget", "fund.annual_budget", "fund.executed", "fund.rate", "fund.balance"];
                break;
            case 2:
                Say(text, $"本年度全年预算数{annual}，全年执行数{executed}，执行率达到{percent}。");
                said = ["fund.annual_budget", "fund.executed", "fund.rate"];
                break;
            default:
                Say(text, $"{facts.Year}年度该项目预算批复{annual}，资金到位{money.Print(f.Received)}，当年支出{executed}。");
                said = ["fund.annual_budget", "fund.received", "fund.executed"];
                break;
        }
        return Funds.Of("total", "资金总额", role => !said.Contains(role) ? null : role switch
        {
            "fund.initial_budget" => f.Initial,
            "fund.annual_budget" => f.Annual,
            "fund.received" => f.Received,
            "fund.executed" => f.Executed,
            "fund.balance" => f.Balance,
            _ => rate,
        });
    }

    private static void Past(List<PrintedBlock> text, ReportFacts facts, Money money, Dice dice)
    {
        if (dice.Percent(50)) return;
        var before = money.Print(money.Near(facts.Total.Executed * dice.Between(70, 130) / 100));
        Say(
            text,
            dice.Pick([
                $"{facts.Year - 1}年同类项目支出{before}，本年支出规模与上年基本相当。",
                $"上年度该项目实际支出为{before}，本年较上年有所变化。",
                $"与{facts.Year - 1}年的{before}相比，支出结构进一步优化。",
            ]));
    }

    private static IReadOnlyList<Indicator> Indicators(List<PrintedBlock> text, ReportFacts facts, Dice dice)
    {
        var style = QuantityStyle.Of(dice);
        var scored = dice.Percent(50);
        var all = new List<Indicator>();
        foreach (var level1 in facts.Indicators.GroupBy(i => i.Level1))
        {
            Say(text, $"（{"一二三四"[all.Select(i => i.Level1).Distinct().Count()]}）{level1.Key}指标", 2);
            var number = 0;
            foreach (var fact in level1)
            {
                var (target, actual) = (style.Target(fact), style.Actual(fact));
                number++;
                var said = scored
                    ? $"（{number}）{fact.Name}（{Funds.Print(fact.Weight)}分）。年度目标值为{target.Text}，实际完成值为{actual.Text}，得{Funds.Print(fact.Score)}分。"
                    : $"{number}.{fact.Name}：目标值{target.Text}，实际完成{actual.Text}。";
                Say(text, said);
                all.Add(new(level1.Key + "指标", null, fact.Name, target, null, actual, scored ? fact.Weight : null,
                    scored ? fact.Score : null, null, EvidenceMap.Empty));
            }
        }
        return all;
    }

    internal static void Say(List<PrintedBlock> text, string sentence, int level = 0) => text.Add(new PrintedBlock.Paragraph(sentence, level));
}
