using Extractor.Fields.Prose;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Which of the rules' labels stand in front of figures in whose words.</summary>
internal static class VoiceLabels
{
    /// <summary>Reports of each voice that are looked at: every sentence of a voice is told in so many.</summary>
    private const int Reports = 150;

    private const int Seed = 4711;

    /// <summary>Roles of labels that a model can learn.</summary>
    private static readonly string[] Learnable = ["fund", "source", "measure", "measure-bare", "score", "indicator"];

    private static readonly Lazy<IReadOnlyDictionary<string, HashSet<string>>> Said =
        new(() => Voices.Names.ToDictionary(name => name, Of, StringComparer.Ordinal));

    public static bool IsLearnable(ProseLabel label) => Learnable.Contains(label.Role);

    /// <summary>The labels that this voice says and no other does.</summary>
    public static IReadOnlySet<string> Only(string voice)
    {
        var own = Said.Value[voice].ToHashSet(StringComparer.Ordinal);
        foreach (var other in Said.Value.Where(s => s.Key != voice)) own.ExceptWith(other.Value);
        return own;
    }

    private static HashSet<string> Of(string voice)
    {
        var labels = ProseVocabulary.Default.Labels.Where(IsLearnable).SelectMany(l => l.Labels).ToHashSet(StringComparer.Ordinal);
        var longest = labels.Max(l => l.Length);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Reports; number++)
        {
            foreach (var paragraph in FormGenerator.Generate(Seed, number, voice).Blocks.OfType<PrintedBlock.Paragraph>())
            {
                foreach (var figure in paragraph.Figures) said.UnionWith(InFront(paragraph.Text, figure.Start, longest).Where(labels.Contains));
            }
        }
        return said;
    }

    /// <summary>Whatever ends in front of a figure, with or without words that join it to the figure.</summary>
    private static IEnumerable<string> InFront(string text, int at, int longest)
    {
        for (var strip = 1; strip > 0 && at > 0;)
        {
            for (var length = 1; length <= Math.Min(longest, at); length++) yield return text.Substring(at - length, length);
            strip = ProseVocabulary.Default.EndLength(text, 0, at, "relation");
            at -= strip;
        }
    }
}
