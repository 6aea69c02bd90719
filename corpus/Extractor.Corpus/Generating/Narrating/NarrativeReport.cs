using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Invents reports that state their figures in sentences.</summary>
internal static class NarrativeReport
{
    private const int ExecutionWeight = 10;

    public static GeneratedReport Make(string file, Voice voice, Dice dice) =>
        dice.Percent(65) ? Project(file, voice, dice) : DepartmentNarrative.Make(file, voice, dice);

    private static GeneratedReport Project(string file, Voice voice, Dice dice)
    {
        var told = voice.Fund(dice);
        var sources = Sources(told);
        var money = Amounts(dice);
        var family = Families.Forms[0] with
        {
            Name = Families.Narrative,
            ExecutionWeight = ExecutionWeight,
            Sources = ["source.total", .. sources.Select(s => $"source.{s}")],
        };
        var facts = FactMaker.Make(family, money, dice);
        var telling = new Telling(money, facts.Total.Annual, facts.Year, dice);
        string? Value(string slot) => ValueOf(slot, facts, money);
        IReadOnlyList<string> asides = [.. voice.Asides, .. Voices.Ours.Asides];
        telling.Head(dice.Pick(Voices.Ours.Titles), Value, 1);
        telling.Plain(dice.Pick(Voices.Ours.Overviews), 2);
        telling.Plain($"{dice.Pick(Wording.Ours.Phrases.Laws)}，{facts.Unit}对{facts.Year}年度{facts.Project}开展了绩效自评，现将有关情况报告如下。");
        telling.Plain($"项目由{facts.Unit}组织实施，主要任务是{facts.Expected}");
        Aside(telling, asides, Value, 30, dice);
        telling.Plain(dice.Pick(Voices.Ours.Money), 2);
        telling.Say(told, Value);
        for (var i = 0; i < 4; i++) Aside(telling, asides, Value, 50, dice);
        telling.Plain(dice.Pick(Voices.Ours.Results), 2);
        if (voice.Name != Families.Narrative && dice.Percent(40))
        {
            telling.Plain("（一）" + dice.Pick(["预算执行率", "预算执行情况", "资金执行率"]), 2);
            telling.Say(dice.Pick(Voices.Ours.Executions), Value);
        }
        var indicators = NarratedIndicators.Say(telling, voice, facts, dice);
        Aside(telling, asides, Value, 40, dice);
        telling.Plain(dice.Pick(Voices.Ours.Conclusions), 2);
        telling.Say(dice.Pick(voice.Scores), Value);
        telling.Plain($"下一步，{dice.Pick(Wording.Ours.Phrases.Measures)}");
        Aside(telling, asides, Value, 25, dice);
        var stated = new Evaluation(
            SubjectKind.Project, facts.Project, null, facts.Unit, null, facts.Unit, new(facts.Place.Code, facts.Place.Name), facts.Year,
            facts.Score, telling.Said("grade") ? facts.Grade : null, null, null, [.. FundsSaid(telling, facts, sources)], indicators, [],
            EvidenceMap.Empty, null);
        return new(file, voice.Name, telling.Blocks, new(stated, [facts.Unit, facts.Department]), []);
    }

    public static Money Amounts(Dice dice) => dice.Percent(75)
        ? new(10000, "万元", 2, dice.Percent(15), UnitPlace.Cell)
        : new(1, "元", 2, dice.Percent(30), UnitPlace.Cell);

    public static void Aside(Telling telling, IReadOnlyList<string> asides, Func<string, string?> value, int chance, Dice dice)
    {
        if (dice.Percent(chance)) telling.Say(dice.Pick(asides), value);
    }

    private static string? ValueOf(string slot, ReportFacts facts, Money money)
    {
        if (TellingSlots.Source(slot) is { } part)
            return money.Print(Column(facts.Funds.First(f => f.Source == $"source.{part.Source}"), part.Column));
        return slot switch
        {
            "subject" => facts.Project,
            "unit" => facts.Unit,
            "rate" => Funds.Print(Rate(facts.Total) * 100) + "%",
            "total" => Funds.Print(facts.Score),
            "execscore" or "execpoints" => Funds.Print(facts.ExecutionScore),
            "execweight" => Funds.Print(facts.ExecutionWeight),
            "grade" => FormLayout.GradeText(facts.Grade),
            _ => TellingSlots.RoleOf(slot) is { } role && role.StartsWith("fund.", StringComparison.Ordinal) ? money.Print(Column(facts.Total, role)) : null,
        };
    }

    private static decimal Rate(FundFact f) => Math.Round(f.Rate, 4, MidpointRounding.AwayFromZero);

    private static decimal Column(FundFact f, string role) => role switch
    {
        "fund.declared_budget" => f.Declared,
        "fund.initial_budget" => f.Initial,
        "fund.annual_budget" => f.Annual,
        "fund.received" => f.Received,
        "fund.executed" => f.Executed,
        "fund.balance" => f.Balance,
        "fund.rate" => Rate(f),
        _ => throw new ArgumentException($"No line of funds has {role}.", nameof(role)),
    };

    private static IReadOnlyList<string> Sources(string template) =>
        [.. from i in Enumerable.Range(0, template.Length) where template[i] == '{'
            let slot = template[(i + 1)..template.IndexOf('}', i)]
            where TellingSlots.Source(slot) is not null
            select TellingSlots.Source(slot)!.Value.Source into source
            group source by source into once
            select once.Key];

    private static IEnumerable<Fund> FundsSaid(Telling telling, ReportFacts facts, IReadOnlyList<string> sources)
    {
        string[] slots = ["declared", "initial", "annual", "received", "executed", "balance", "rate"];
        var total = slots.Where(telling.Said).Select(s => TellingSlots.RoleOf(s)!).ToHashSet(StringComparer.Ordinal);
        yield return Funds.Of("total", "资金总额", role => total.Contains(role) ? Column(facts.Total, role)
            : role == "fund.score" && (telling.Said("execscore") || telling.Said("execpoints")) ? facts.ExecutionScore
            : role == "fund.weight" && telling.Said("execweight") ? facts.ExecutionWeight : null);
        foreach (var source in sources)
        {
            var said = slots.Where(s => telling.Said($"{source}.{s}")).Select(s => TellingSlots.RoleOf(s)!).ToHashSet(StringComparer.Ordinal);
            var fact = facts.Funds.First(f => f.Source == $"source.{source}");
            yield return Funds.Of(source, source, role => said.Contains(role) ? Column(fact, role) : null);
        }
    }
}
