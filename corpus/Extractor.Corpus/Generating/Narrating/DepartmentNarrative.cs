using System.Globalization;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Invents a department's report on its accounts.</summary>
internal static class DepartmentNarrative
{
    public static GeneratedReport Make(string file, Voice voice, Dice dice)
    {
        var money = NarrativeReport.Amounts(dice);
        var place = dice.Pick(Wording.Ours.Places);
        var organization = place.Name + dice.Pick(Wording.Ours.Fields).Bureau;
        var year = dice.Between(2019, 2024);
        var accounts = Accounts(money, dice);
        var score = dice.Between(820, 1000) / 10m;
        var grade = score >= 90 ? Grade.Excellent : Grade.Good;
        var telling = new Telling(money, accounts["expenditure"], year, dice);
        string? Value(string slot) => slot switch
        {
            "unit" or "subject" => organization,
            "total" => Funds.Print(score),
            "grade" => FormLayout.GradeText(grade),
            "authorized" or "present" => accounts[slot].ToString("0", CultureInfo.InvariantCulture),
            _ => accounts.TryGetValue(slot, out var yuan) ? money.Print(yuan) : null,
        };
        telling.Head(dice.Pick(Voices.Ours.DepartmentTitles), Value, 1);
        telling.Plain(dice.Pick(Voices.Ours.People), 2);
        telling.Say(dice.Pick(voice.Staff), Value);
        telling.Plain(dice.Pick(Voices.Ours.Balances), 2);
        telling.Say(dice.Pick(voice.Accounts), Value);
        for (var i = 0; i < 4; i++) NarrativeReport.Aside(telling, [.. voice.AccountAsides, .. Voices.Ours.AccountAsides], Value, 50, dice);
        telling.Plain(dice.Pick(Voices.Ours.DepartmentConclusions), 2);
        telling.Say(dice.Pick(voice.DepartmentScores), Value);
        telling.Plain(dice.Pick(Wording.Ours.Phrases.Problems));
        var amounts = TellingSlots.Measures.Where(m => telling.Said(m.Slot))
            .Select(m => new Amount(m.Measure, m.Slot, null, accounts[m.Slot], m.Measure.StartsWith("staff", StringComparison.Ordinal) ? "人" : "元", year, EvidenceMap.Empty));
        var stated = new Evaluation(
            SubjectKind.Department, organization, null, organization, null, null, new(place.Code, place.Name), year, score,
            telling.Said("grade") ? grade : null, null, null, [], [], [.. amounts], EvidenceMap.Empty, null);
        return new(file, voice.Name, telling.Blocks, new(stated, [organization]), []);
    }

    /// <summary>What the department took in and spent in yuan, and how many people it has, by slot; parts add up.</summary>
    private static Dictionary<string, decimal> Accounts(Money money, Dice dice)
    {
        decimal Some(int least, int most) => money.Near(dice.Between(least * 100, most * 100) * 100m);
        var (personnel, operating, project) = (Some(150, 700), Some(30, 200), Some(100, 3000));
        var (abroad, vehicle, reception) = (dice.Percent(85) ? 0 : Some(1, 9), Some(1, 20), Some(0, 8));
        var (opening, closing) = (Some(0, 60), Some(0, 60));
        var expenditure = personnel + operating + project;
        var authorized = dice.Between(20, 90);
        return new(StringComparer.Ordinal)
        {
            ["authorized"] = authorized,
            ["present"] = Math.Max(1, authorized - dice.Below(9)),
            ["revenue"] = expenditure + closing - opening,
            ["revfiscal"] = expenditure + closing - opening,
            ["expenditure"] = expenditure,
            ["basic"] = personnel + operating,
            ["personnel"] = personnel,
            ["operating"] = operating,
            ["project"] = project,
            ["three"] = abroad + vehicle + reception,
            ["abroad"] = abroad,
            ["vehicle"] = vehicle,
            ["reception"] = reception,
            ["meeting"] = Some(0, 6),
            ["training"] = Some(0, 9),
            ["agency"] = Some(20, 180),
            ["procurement"] = Some(5, 400),
            ["opening"] = opening,
            ["closing"] = closing,
        };
    }
}
