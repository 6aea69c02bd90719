using System.Text.RegularExpressions;
using Extractor.Fields.Values;
using Extractor.Tables;

namespace Extractor.Checks.Rules;

/// <summary>percent-impossible: nothing falls by more than all of it.</summary>
internal static partial class ImpossibleFallRule
{
    // How sure a sentence's words are, which no model weighs.
    private const decimal Confidence = 0.9m;

    public static IEnumerable<Finding> Check(Content content)
    {
        foreach (var sentence in Sentences.Of(content))
        {
            var text = Folding.Fold(sentence.Text);
            foreach (var figure in FigureReader.Find(sentence.Text))
            {
                if (figure.Kind != FigureKind.Percent || figure.Value <= 100 || !Fall().IsMatch(text[..figure.Start])) continue;
                if (Sentences.Evidence(sentence, figure, "check/fall", Confidence) is not { } evidence) continue;
                yield return new Finding("percent-impossible", Severity.Warning, null, null,
                    $"'{sentence.Text.Substring(figure.Start, figure.Length)}' is a fall of more than everything.", [evidence]);
            }
        }
    }

    [GeneratedRegex("(?:下降|减少|降低|压减|缩减|节约|减幅|降幅)(?:了|为|约|达|达到|比例为|幅度为)*$")]
    private static partial Regex Fall();
}
