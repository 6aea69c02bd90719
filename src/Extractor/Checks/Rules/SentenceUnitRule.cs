using Extractor.Fields.Values;
using Extractor.Tables;

namespace Extractor.Checks.Rules;

/// <summary>unit-suspect: 437.32元 beside 620.13万元 and 453.07万元 in one sentence is 万元 with a character lost.</summary>
internal static class SentenceUnitRule
{
    private const decimal Confidence = 0.8m;

    // A figure counted in 元 that is this many times below its neighbours in 万元 is off by the unit: between a hundredth and
    // a hundredfold of them once it is taken for 万元.
    private const decimal Unit = 10_000;
    private const decimal Near = 20;

    // Amounts in 元 are whole or to the fen; what a person or a piece is paid is small by nature.
    private static readonly string[] EachWords = ["每", "人均", "标准", "单价", "/", "罚", "均价", "票价", "不足", "差额"];

    public static IEnumerable<Finding> Check(Content content)
    {
        foreach (var sentence in Sentences.Of(content))
        {
            var figures = FigureReader.Find(sentence.Text).Where(figure => figure.Kind == FigureKind.Money).ToArray();
            var large = figures.Where(figure => figure.Unit!.Value.Multiplier == Unit && figure.Value > 0).ToArray();
            // One neighbour may be another thing; two that agree in size are a context.
            if (large.Length < 2) continue;
            foreach (var figure in figures.Where(f => f.Unit!.Value is { Multiplier: 1, Text: "元" } && f.Value > 0))
            {
                // The digits of a sum in 万元: two decimals, none of them spent on fen of so small a sum.
                if (figure.Numeral.Decimals == 0 || figure.Value >= Unit) continue;
                if (!large.All(other => figure.Value <= other.Value * Near && other.Value <= figure.Value * Near)) continue;
                var before = Folding.Fold(sentence.Text)[..figure.Start];
                var clause = before[(before.LastIndexOfAny([',', '、', ':']) + 1)..];
                if (EachWords.Any(word => clause.Contains(word, StringComparison.Ordinal))) continue;
                if (Sentences.Evidence(sentence, figure, "check/unit", Confidence) is not { } evidence) continue;
                var others = large.Select(other => Sentences.Evidence(sentence, other, "check/unit", Confidence)).OfType<Evidence>();
                yield return new Finding("unit-suspect", Severity.Warning, null, null,
                    $"{sentence.Text.Substring(figure.Start, figure.Length)} stands beside "
                    + $"{string.Join(" and ", large.Take(2).Select(other => sentence.Text.Substring(other.Start, other.Length)))}: 万元 may be meant.",
                    [evidence, .. others.Take(2)]);
            }
        }
    }
}
