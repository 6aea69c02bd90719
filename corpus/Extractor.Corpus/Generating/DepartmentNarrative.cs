using Extractor.Evaluations;
using static Extractor.Corpus.Generating.NarrativeReport;

namespace Extractor.Corpus.Generating;

/// <summary>Invents a department's report on its accounts.</summary>
internal static class DepartmentNarrative
{
    public static GeneratedReport Make(string file, Dice dice)
    {
        var money = new Money(10000, "万元", 2, false, UnitPlace.Cell);
        var place = dice.Pick(Wording.Ours.Places);
        var organization = place.Name + dice.Pick(Wording.Ours.Fields).Bureau;
        var year = dice.Between(2019, 2024);
        var accounts = new List<Amount>();
        decimal Account(string measure, string label, decimal yuan)
        {
            accounts.Add(new(measure, label, null, yuan, "元", year, EvidenceMap.Empty));
            return yuan;
        }
        decimal Some(int least, int most) => dice.Between(least * 100, most * 100) * 100m;
        var basic = Some(200, 900);
        var project = Some(100, 3000);
        var (car, reception) = (Some(1, 20), Some(0, 8));
        var text = new List<PrintedBlock>();
        Say(text, $"{organization}{year}年度部门整体支出绩效自评报告", 1);
        Say(text, "一、部门基本情况", 2);
        var (authorized, actual) = (dice.Between(20, 90), dice.Between(15, 85));
        Say(text, $"部门核定编制{authorized}人，年末实有在职人员{actual}人。");
        Say(text, "二、收支情况", 2);
        Say(text, $"{year}年本年收入{Print("revenue.total", "本年收入", basic + project)}，其中财政拨款收入{Print("revenue.fiscal", "财政拨款收入", basic + project)}。");
        Say(text, $"本年支出{Print("expenditure.total", "本年支出", basic + project)}，其中：基本支出{Print("expenditure.basic", "基本支出", basic)}，"
            + $"项目支出{Print("expenditure.project", "项目支出", project)}。");
        Say(text, $"“三公”经费支出{Print("three_public.total", "“三公”经费", car + reception)}，其中公务用车购置及运行维护费"
            + $"{Print("three_public.vehicle", "公务用车购置及运行维护费", car)}、公务接待费{Print("three_public.reception", "公务接待费", reception)}。");
        if (dice.Percent(50)) Say(text, $"上年“三公”经费为{money.Print(car + reception + Some(0, 3))}，本年严格控制一般性支出。");
        if (dice.Percent(40)) Say(text, $"{year + 1}年部门预算拟安排{money.Print(basic + project)}。");
        Say(text, "三、自评结论", 2);
        var score = dice.Between(820, 1000) / 10m;
        var grade = score >= 90 ? Grade.Excellent : Grade.Good;
        Say(text, $"经综合评价，部门整体支出自评得分{Funds.Print(score)}分，等级为“{FormLayout.GradeText(grade)}”。");
        Say(text, dice.Pick(Wording.Ours.Phrases.Problems));
        accounts.Add(new("staff.authorized", "核定编制", null, authorized, "人", year, EvidenceMap.Empty));
        accounts.Add(new("staff.actual", "在职人员", null, actual, "人", year, EvidenceMap.Empty));
        var stated = new Evaluation(
            SubjectKind.Department, organization, null, organization, null, null, new(place.Code, place.Name), year, score, grade, null, null,
            [], [], accounts, EvidenceMap.Empty, null);
        return new(file, Families.Narrative, text, new(stated, [organization]), []);

        string Print(string measure, string label, decimal yuan) => money.Print(Account(measure, label, yuan));
    }
}
