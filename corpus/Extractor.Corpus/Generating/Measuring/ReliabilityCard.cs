using System.Globalization;
using System.Text;
using Extractor.Comparing.Truth;
using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>What is to be known of the counts by which confidences are corrected.</summary>
internal static class ReliabilityCard
{
    public static string Of(
        string date, int seed, int count, IReadOnlyList<ReliabilityCount> counts, Reliability reliability,
        IReadOnlyList<(string Name, IReadOnlyDictionary<Claim, Score> Claims)> sections)
    {
        var card = new StringBuilder();
        card.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # reliability

            How often what a rule or a model states is right, by rule and by how sure it says it is (`counts.tsv`): {counts.Sum(c => c.Values)} values of
            {count} invented reports of each family and each voice but the odd ones, each read as the product reads and by rules and models that had never seen it. A value is
            stated with the share that was right; five values more stand for what was believed before, of the rule's kind and of the rule.

            - command: `Extractor.Corpus reliability --seed {seed} --count {count}`
            - date: {date}

            ## What it is worth

            On other reports (seed {seed + 1}): *stated*, *right*: of the values in a band after correction; *before*: the same of what rules and models
            say of themselves.

            """).ReplaceLineEndings("\n"));
        foreach (var (name, claims) in sections)
        {
            card.Append(CultureInfo.InvariantCulture, $"\n### {char.ToUpperInvariant(name[0])}{name[1..]}\n\n");
            card.Append("| from | values | stated | right | before: values | stated | right |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            var after = Banded(claims, claim => reliability.Of(claim.Rule!, claim.Confidence));
            var before = Banded(claims, claim => claim.Confidence);
            foreach (var from in Reliability.Bands.Where(b => after.ContainsKey(b) || before.ContainsKey(b)))
                card.Append(CultureInfo.InvariantCulture, $"| {from} | {Cells(after.GetValueOrDefault(from))} | {Cells(before.GetValueOrDefault(from))} |\n");
        }
        return card.ToString();
    }

    private static Dictionary<decimal, (int Values, int Right, decimal Stated)> Banded(IReadOnlyDictionary<Claim, Score> claims, Func<Claim, decimal> confidence)
    {
        var bands = new Dictionary<decimal, (int Values, int Right, decimal Stated)>();
        foreach (var (claim, score) in claims)
        {
            var (stated, values) = (confidence(claim), score.Right + score.False);
            var band = bands.GetValueOrDefault(Reliability.BandOf(stated));
            bands[Reliability.BandOf(stated)] = (band.Values + values, band.Right + score.Right, band.Stated + (stated * values));
        }
        return bands;
    }

    private static string Cells((int Values, int Right, decimal Stated) band) => band.Values == 0
        ? "0 | – | –"
        : string.Create(CultureInfo.InvariantCulture, $"{band.Values} | {band.Stated / band.Values:0.000} | {(decimal)band.Right / band.Values:0.000}");
}
