using Extractor.Evaluations;

namespace Extractor.Corpus.Generating;

/// <summary>Puts into a report one of the mistakes that real reports make, so that it has to be found.</summary>
internal static class Contradictions
{
    /// <summary>Of 100 reports so many contradict themselves.</summary>
    private const int Share = 18;

    /// <summary>Least slip of a rate, as a fraction: beyond any rounding.</summary>
    private const decimal RateSlip = 0.07m;

    public static (ReportFacts Facts, IReadOnlyList<TrueFinding> Findings) Slip(
        ReportFacts facts, Family family, bool scored, bool graded, Money money, Dice dice)
    {
        if (!dice.Percent(Share)) return (facts, []);
        var heads = family.FundHeads.SelectMany(h => h.Split('+')).ToHashSet();
        switch (dice.Below(5))
        {
            case 0 when heads.IsSupersetOf(["fund.rate", "fund.annual_budget"]) && facts.ExecutionWeight == 0 && facts.Total.Rate > 2 * RateSlip:
                return (facts with { RateSlip = -RateSlip }, [new("rate-mismatch", "The stated rate is below executed ÷ budget.")]);
            case 1 when facts.Funds.Count(f => f.HasMoney) > 1 && facts.ExecutionWeight == 0:
                var more = facts.Total with { Annual = facts.Total.Annual + money.Near(facts.Total.Annual / 10) };
                if (!heads.Contains("fund.annual_budget") || heads.Contains("fund.balance") || heads.Contains("fund.rate")) return (facts, []);
                return (facts with { Funds = [more, .. facts.Funds.Skip(1)] }, [new("parts-mismatch", "The parts come to less than the total.")]);
            case 2 when scored:
                return (facts with { ScoreSlip = 1.5m }, [new("score-sum-mismatch", "The scores come to less than the total score.")]);
            case 3 when graded:
                var other = facts.Grade == Grade.Excellent ? Grade.Good : Grade.Excellent;
                return (facts with { GradeSlip = other }, [new("grade-mismatch", "The grade is not the score's.")]);
            case 4 when family.IndicatorHeads.Contains("indicator.weight") && family.IndicatorHeads.Contains("indicator.score"):
                return MissedAndScored(facts);
            default:
                return (facts, []);
        }
    }

    private static (ReportFacts Facts, IReadOnlyList<TrueFinding> Findings) MissedAndScored(ReportFacts facts)
    {
        var indicators = facts.Indicators.ToArray();
        var missed = Array.FindIndex(indicators, i => !i.Met && i.Target is not null);
        if (missed < 0) return (facts, []);
        indicators[missed] = indicators[missed] with { Score = indicators[missed].Weight, Note = null };
        return (facts with { Indicators = indicators }, [new("target-missed-full-score", "A missed target has its full points.")]);
    }
}
