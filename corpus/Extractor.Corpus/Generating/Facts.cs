using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>An indicator of a report, before anybody prints it.</summary>
/// <param name="Target">Null for a word.</param>
/// <param name="Met">Whether the target was reached.</param>
internal sealed record IndicatorFact(
    string Level1,
    string Level2,
    IndicatorPattern Pattern,
    string Name,
    decimal? Target,
    decimal? Actual,
    string TargetWord,
    string ActualWord,
    decimal Weight,
    decimal Score,
    bool Met,
    string? Note);

/// <summary>A line of funds in yuan, by the roles of the columns.</summary>
internal sealed record FundFact(string Source, bool HasMoney, decimal Declared, decimal Initial, decimal Annual, decimal Received, decimal Executed)
{
    public decimal Balance => Annual - Executed;

    /// <summary>A fraction of 1; 0 where nothing was budgeted.</summary>
    public decimal Rate => Annual == 0 ? 0 : Executed / Annual;
}

/// <summary>What a report is about.</summary>
internal sealed record ReportFacts(
    NamedPlace Place,
    WorkField Field,
    string Department,
    string Unit,
    string Project,
    string? Code,
    int Year,
    DateOnly FiledOn,
    string Expected,
    string Achieved,
    IReadOnlyList<FundFact> Funds,
    IReadOnlyList<IndicatorFact> Indicators,
    decimal ExecutionWeight)
{
    /// <summary>How far the printed rate of the total is from the true one: a report's own mistake.</summary>
    public decimal RateSlip { get; init; }

    /// <summary>How far the printed total score is from the sum.</summary>
    public decimal ScoreSlip { get; init; }

    /// <summary>A grade that is not the score's; null: the right one.</summary>
    public Grade? GradeSlip { get; init; }

    public decimal ExecutionScore { get; } = Math.Round(Funds[0].Rate * ExecutionWeight, 2, MidpointRounding.AwayFromZero);

    public decimal Score => ExecutionScore + Indicators.Sum(i => i.Score) + ScoreSlip;

    public Grade Grade => GradeSlip ?? Score switch
    {
        >= 90 => Grade.Excellent,
        >= 80 => Grade.Good,
        >= 60 => Grade.Fair,
        _ => Grade.Poor,
    };

    public FundFact Total => Funds[0];
}
