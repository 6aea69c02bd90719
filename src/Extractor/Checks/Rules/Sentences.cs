using Extractor.Fields.Values;
using Extractor.Tables;

namespace Extractor.Checks.Rules;

/// <summary>The sentences of a document, for what no field of an evaluation holds.</summary>
internal static class Sentences
{
    public static IEnumerable<PlacedText> Of(Content content)
    {
        foreach (var paragraph in content.Blocks.OfType<Block.Paragraph>())
        {
            var text = paragraph.Text;
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text.Text[i] is not ('。' or '；' or ';' or '\n')) continue;
                if (i > start) yield return text.Slice(start, i - start);
                start = i + 1;
            }
        }
    }

    /// <summary>Null where the figure has no place.</summary>
    public static Evidence? Evidence(PlacedText sentence, Figure figure, string by, decimal confidence)
    {
        var printed = sentence.Slice(figure.Start, figure.Length).Trim();
        return printed.Place is { } place ? new Evidence(place, printed.Text, ReadingMethod.Prose, confidence, by) : null;
    }
}
