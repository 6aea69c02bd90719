namespace Extractor.Corpus.Generating;

/// <summary>Invents what a report is about.</summary>
internal static class FactMaker
{
    public static ReportFacts Make(Family family, Money money, Dice dice)
    {
        var phrases = Wording.Ours.Phrases;
        var place = dice.Pick(Wording.Ours.Places);
        var field = dice.Pick(Wording.Ours.Fields);
        var department = place.Name + field.Bureau;
        var unit = dice.Percent(60) ? department : place.Name + field.Short + dice.Pick(phrases.Centers);
        var project = dice.Pick(phrases.ProjectPrefixes) + dice.Pick(field.Projects) + dice.Pick(phrases.Suffixes);
        var year = dice.Between(2019, 2024);
        var code = $"{place.Code}{year % 100}R{dice.Between(100000, 999999)}{dice.Between(100000, 999999)}";
        var funds = FundFacts.Make(family.Sources, money, dice);
        var weight = family.ExecutionWeight;
        return new(
            place,
            field,
            department,
            unit,
            project,
            code,
            year,
            new DateOnly(year + 1, dice.Between(1, 6), dice.Between(1, 28)),
            field.Goal + (dice.Percent(50) ? "。" : $"；年内完成{dice.Pick(field.Projects)}任务。"),
            dice.Pick(phrases.Achieved) + field.Goal + dice.Pick(phrases.AchievedEnds),
            funds,
            IndicatorFacts.Make(weight, dice),
            weight);
    }
}
