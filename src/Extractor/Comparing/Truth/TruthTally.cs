namespace Extractor.Comparing.Truth;

/// <summary>What was right, said wrongly, and missed.</summary>
public readonly record struct Score(int Right, int False, int Missed)
{
    public double Precision => Right + False == 0 ? 1 : (double)Right / (Right + False);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.False + b.False, a.Missed + b.Missed);
}

/// <summary>A difference from the truth.</summary>
/// <param name="Expected">What the document says; null where it says nothing.</param>
/// <param name="Said">What was said; null where nothing was.</param>
public sealed record Miss(string Group, string Path, string? Expected, string? Said);

/// <summary>How a value was stated.</summary>
/// <param name="Rule">The rule or model that read it; null where that is not told.</param>
/// <param name="Confidence">0..1.</param>
public readonly record struct Claim(string? Rule, decimal Confidence);

/// <summary>The scores of one document, or of many together.</summary>
/// <param name="ByField">By group and field, such as <c>funds</c> and <c>executed</c>.</param>
/// <param name="Stated">How many of the values stated in one way are right and how many false.</param>
public sealed record TruthScore(
    IReadOnlyDictionary<(string Group, string Field), Score> ByField, IReadOnlyList<Miss> Misses, IReadOnlyDictionary<Claim, Score> Stated)
{
    /// <summary>In the order in which they are shown; extras (goals, notes, adjusted targets) are no part of the whole.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["header", "funds", "indicators", "amounts", "findings"];

    public const string Extras = "extras";

    public Score Overall => Sum(f => f.Group != Extras);

    public Score Of(string group) => Sum(f => f.Group == group);

    public static TruthScore Together(IReadOnlyList<TruthScore> scores)
    {
        var sum = new Dictionary<(string Group, string Field), Score>();
        foreach (var (field, score) in scores.SelectMany(s => s.ByField)) sum[field] = sum.GetValueOrDefault(field) + score;
        var stated = new Dictionary<Claim, Score>();
        foreach (var (claim, score) in scores.SelectMany(s => s.Stated)) stated[claim] = stated.GetValueOrDefault(claim) + score;
        return new TruthScore(sum, [.. scores.SelectMany(s => s.Misses)], stated);
    }

    private Score Sum(Func<(string Group, string Field), bool> counts) =>
        ByField.Where(f => counts(f.Key)).Aggregate(default(Score), (sum, f) => sum + f.Value);
}

/// <summary>Counts while a document is compared; handed on as a <see cref="TruthScore"/>.</summary>
internal sealed class TruthTally
{
    private readonly Dictionary<(string Group, string Field), Score> scores = [];
    private readonly List<Miss> misses = [];
    private readonly Dictionary<Claim, Score> stated = [];

    public TruthScore Score => new(scores, misses, stated);

    public void Add(string group, string field, Score score) => scores[(group, field)] = scores.GetValueOrDefault((group, field)) + score;

    public void State(Claim claim, bool isRight) => stated[claim] = stated.GetValueOrDefault(claim) + (isRight ? new Score(1, 0, 0) : new Score(0, 1, 0));

    public void Differ(string group, string path, string? expected, string? said) => misses.Add(new Miss(group, path, expected, said));
}
