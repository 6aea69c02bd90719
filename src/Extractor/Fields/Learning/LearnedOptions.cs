namespace Extractor.Fields.Learning;

/// <summary>How far learned guesses are believed.</summary>
public sealed record LearnedOptions
{
    /// <summary>A guess less likely than this is no guess. A probability; 0.4 unless told: below it more than half are wrong, and a
    /// value under a wrong name is worse than one less.</summary>
    public decimal LeastProbability
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A probability is between 0 and 1.");
    } = 0.4m;

    /// <summary>A row is taken for what the model says of it from here on. A probability; 0.9 unless told: of such guesses about families
    /// left out ninety-nine of a hundred are right.</summary>
    public decimal SureRow
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A probability is between 0 and 1.");
    } = 0.9m;
}
