using System.Reflection;
using System.Text.Json;
using Extractor.Evaluations;

namespace Extractor.Checks;

/// <summary>Which scores make which grade.</summary>
/// <param name="From">The lowest score of the grade, in points of 100, itself included.</param>
public sealed record GradeBand(Grade Grade, decimal From);

/// <summary>How a score is reckoned.</summary>
/// <param name="FullScore">What all weights come to.</param>
/// <param name="ExecutionWeights">What the execution line may weigh where its weight is not printed, in points.</param>
/// <param name="Bands">The best grade first.</param>
public sealed record ScoringRules(decimal FullScore, IReadOnlyList<decimal> ExecutionWeights, IReadOnlyList<GradeBand> Bands)
{
    private static readonly Lazy<ScoringRules> Read = new(ReadDefault);

    /// <summary>The rules of the Ministry of Finance's template, from the file beside this one.</summary>
    public static ScoringRules Default => Read.Value;

    /// <summary>The grade a score earns.</summary>
    public Grade GradeOf(decimal score) => (Bands.FirstOrDefault(band => score >= band.From) ?? Bands[^1]).Grade;

    private static ScoringRules ReadDefault()
    {
        const string Resource = "Extractor.Checks.scoring-rules.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        return new(
            root.GetProperty("fullScore").GetDecimal(),
            [.. root.GetProperty("executionWeights").EnumerateArray().Select(weight => weight.GetDecimal())],
            [.. root.GetProperty("grades").EnumerateArray().Select(band =>
                new GradeBand(Enum.Parse<Grade>(band.GetProperty("grade").GetString()!, ignoreCase: true), band.GetProperty("from").GetDecimal()))]);
    }
}
