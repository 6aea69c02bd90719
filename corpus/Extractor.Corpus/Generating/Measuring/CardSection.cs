using System.Globalization;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>The end of a model's card: what is read with it, by family.</summary>
internal static class CardSection
{
    private const string Heading = "## Fields read, by family";

    /// <summary>Writes the section anew in each card of a folder of models.</summary>
    public static void Write(string folder, int seed, int count, IReadOnlyList<string> table)
    {
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{Heading}\n\nF1 over all fields of {count} forms for each family, seed {seed}, with all models together. *Left out*: rules without the family's labels,\nmodels trained without the family.\n\n{string.Join('\n', table)}\n");
        foreach (var card in Directory.GetFiles(folder, "card.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(card);
            var old = text.IndexOf(Heading, StringComparison.Ordinal);
            File.WriteAllText(card, (old < 0 ? text + "\n" : text[..old]) + said);
        }
    }
}
