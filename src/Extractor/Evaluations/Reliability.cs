using System.Globalization;

namespace Extractor.Evaluations;

/// <summary>How often that which a rule or model states holds, as it was measured.</summary>
/// <remarks>
/// A rule's own confidence is its author's. Here stands what came of it on forms and narratives, half of them of kinds that rules and models had
/// not been made for (docs/learning.md): a value is stated with the share that was right. A rule that was seldom tried is believed to be like
/// its kind, and a kind that was seldom tried as it says of itself.
/// </remarks>
public sealed class Reliability
{
    /// <summary>Nothing is surer than this by itself: what has not been seen wrong in thousands of reports may be wrong in the next.</summary>
    public const decimal Surest = 0.99m;

    /// <summary>As many values speak for what was believed before they were counted.</summary>
    private const decimal Prior = 5;

    private const string Resource = "models/reliability/counts.tsv";

    private static readonly Lazy<Reliability> Built = new(ReadEmbedded);

    private readonly Dictionary<(string Rule, decimal From), decimal> shifts = [];

    public Reliability(IEnumerable<ReliabilityCount> counts)
    {
        var all = counts.ToArray();
        foreach (var kind in all.GroupBy(c => (Rule: KindOf(c.Rule), c.From))) shifts[kind.Key] = Shift(kind, 0);
        foreach (var rule in all.GroupBy(c => (c.Rule, c.From))) shifts[rule.Key] = Shift(rule, shifts[(KindOf(rule.Key.Rule), rule.Key.From)]);
    }

    /// <summary>What was measured when the product's models were trained.</summary>
    public static Reliability Default => Built.Value;

    /// <summary>Where the bands of confidence begin, from the highest.</summary>
    public static IReadOnlyList<decimal> Bands { get; } = [0.985m, 0.95m, 0.9m, 0.85m, 0.8m, 0.7m, 0.6m, 0.5m, 0m];

    /// <summary>Where the band begins that a confidence lies in.</summary>
    public static decimal BandOf(decimal confidence) => Bands.First(from => confidence >= from);

    /// <summary>The share of right ones among the values that a rule states with such a confidence; two decimals up to
    /// <see cref="Surest"/>, which only what several places agree on exceeds.</summary>
    public decimal Of(string rule, decimal stated)
    {
        var band = BandOf(stated);
        if (!shifts.TryGetValue((rule, band), out var shift) && !shifts.TryGetValue((KindOf(rule), band), out shift)) return stated;
        var right = Math.Max(0, stated + shift);
        return right >= Surest ? Math.Max(Surest, Math.Min(stated, right)) : decimal.Round(right, 2, MidpointRounding.ToZero);
    }

    /// <summary>The same values, as sure as was measured.</summary>
    public EvaluationResult Of(EvaluationResult result) => new(
        [.. result.Evaluations.Select(Of)],
        [.. result.Findings.Select(finding => finding with { Evidence = [.. finding.Evidence.Select(Of)] })]);

    private Evaluation Of(Evaluation evaluation) => evaluation with
    {
        Evidence = evaluation.Evidence.Select(Of),
        Funds = [.. evaluation.Funds.Select(fund => fund with { Evidence = fund.Evidence.Select(Of) })],
        Indicators = [.. evaluation.Indicators.Select(indicator => indicator with { Evidence = indicator.Evidence.Select(Of) })],
        Amounts = [.. evaluation.Amounts.Select(amount => amount with { Evidence = amount.Evidence.Select(Of) })],
    };

    private Evidence Of(Evidence evidence) => evidence with { Confidence = Of(evidence.By, evidence.Confidence) };

    private static decimal Shift(IEnumerable<ReliabilityCount> counts, decimal before)
    {
        var (values, right, stated) = (0m, 0m, 0m);
        foreach (var count in counts) (values, right, stated) = (values + count.Values, right + count.Right, stated + (count.Stated * count.Values));
        return (right - stated + (Prior * before)) / (values + Prior);
    }

    /// <summary><c>label/fund_column</c> of <c>label/fund_column/executed</c>.</summary>
    private static string KindOf(string rule) => rule.LastIndexOf('/') is > 0 and var end ? rule[..end] : rule;

    private static Reliability ReadEmbedded()
    {
        using var stream = typeof(Reliability).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built in.");
        using var reader = new StreamReader(stream);
        return new(ReliabilityCount.Read(reader));
    }
}

/// <summary>What came of the values that one rule stated with confidences of one band.</summary>
/// <param name="From">Where the band begins: of <see cref="Reliability.Bands"/>.</param>
/// <param name="Stated">The mean of what was stated.</param>
public sealed record ReliabilityCount(string Rule, decimal From, int Values, int Right, decimal Stated)
{
    private const string Head = "rule\tfrom\tvalues\tright\tstated";

    /// <exception cref="FormatException">A line is not made of a rule and four numbers.</exception>
    public static IReadOnlyList<ReliabilityCount> Read(TextReader reader)
    {
        var counts = new List<ReliabilityCount>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var rule, var from, var values, var right, var stated]) throw new FormatException($"'{line}' is no count of reliability.");
            counts.Add(new(rule, Number(from), int.Parse(values, CultureInfo.InvariantCulture), int.Parse(right, CultureInfo.InvariantCulture), Number(stated)));
        }
        return counts;
    }

    public static void Write(IEnumerable<ReliabilityCount> counts, TextWriter writer)
    {
        writer.Write(Head + "\n");
        foreach (var c in counts.OrderBy(c => c.Rule, StringComparer.Ordinal).ThenByDescending(c => c.From))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{c.Rule}\t{c.From}\t{c.Values}\t{c.Right}\t{c.Stated:0.0000}\n"));
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
