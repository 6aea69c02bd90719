namespace Extractor.Forms;

/// <summary>The words of the forms: labels of boxes, columns, rows and blocks, funds' sources, measures, prompts.</summary>
public sealed class Vocabulary
{
    private const decimal LiteralConfidence = 0.99m;

    /// <summary>Once brackets that might matter were dropped to find the word.</summary>
    private const decimal StrippedConfidence = 0.96m;

    private const decimal PatternConfidence = 0.92m;

    private const decimal GuessConfidence = 0.85m;

    /// <summary>Loose expressions are for labels; a longer text only looks like one.</summary>
    private const int LongestGuess = 20;

    private static readonly Lazy<Vocabulary> Built = new(ReadEmbedded);

    private readonly Dictionary<LabelKind, VocabularyEntry[]> byKind;
    private readonly Dictionary<(LabelKind Kind, string Label), VocabularyEntry> byLabel = [];
    private readonly Func<LabelMatch, LabelText, bool> isForgotten;

    public Vocabulary(IEnumerable<VocabularyEntry> entries)
        : this(entries, (_, _) => false)
    {
    }

    private Vocabulary(IEnumerable<VocabularyEntry> entries, Func<LabelMatch, LabelText, bool> isForgotten)
    {
        this.isForgotten = isForgotten;
        byKind = entries.GroupBy(e => e.Kind).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var entry in Entries)
        {
            foreach (var label in entry.Labels)
            {
                var spelling = LabelText.Of(label).Spellings[0];
                if (!byLabel.TryAdd((entry.Kind, spelling), entry) && byLabel[(entry.Kind, spelling)] != entry)
                    throw new ArgumentException($"The {entry.Kind} label {label} has two roles.", nameof(entries));
            }
        }
    }

    /// <summary>The product's own vocabulary.</summary>
    public static Vocabulary Default => Built.Value;

    public IEnumerable<VocabularyEntry> Entries => Enum.GetValues<LabelKind>().SelectMany(Of);

    /// <summary>The entries of one kind, in the order in which their patterns are tried.</summary>
    public IReadOnlyList<VocabularyEntry> Of(LabelKind kind) => byKind.GetValueOrDefault(kind, []);

    /// <summary>What the whole of a printed label means; null where the vocabulary does not know it.</summary>
    public LabelMatch? Find(LabelKind kind, string text) => Find(kind, LabelText.Of(text));

    public LabelMatch? Find(LabelKind kind, LabelText label) =>
        Known(kind, label) is { } match && !isForgotten(match, label) ? match : null;

    /// <summary>The same words but for some labels, however they were known: to measure what a vocabulary that never saw them misses.</summary>
    public Vocabulary Forgetting(Func<LabelMatch, LabelText, bool> isForgotten) => new(Entries, isForgotten);

    private LabelMatch? Known(LabelKind kind, LabelText label)
    {
        if (label.Spellings[0].Length is 0 or > LabelText.Longest) return null;
        for (var i = 0; i < label.Spellings.Count; i++)
        {
            if (byLabel.TryGetValue((kind, label.Spellings[i]), out var entry))
                return new(entry, i < 3 ? LiteralConfidence : StrippedConfidence, $"label/{VocabularyFile.NameOf(kind)}/{entry.Role}");
        }
        var entries = byKind.GetValueOrDefault(kind, []);
        foreach (var spelling in label.Spellings)
        {
            foreach (var entry in entries)
            {
                if (entry.FitsPattern(spelling)) return new(entry, PatternConfidence, $"pattern/{VocabularyFile.NameOf(kind)}/{entry.Role}");
            }
        }
        var plain = label.Spellings[^1];
        if (plain.Length > LongestGuess) return null;
        foreach (var entry in entries)
        {
            if (entry.FitsGuess(plain)) return new(entry, GuessConfidence, $"guess/{VocabularyFile.NameOf(kind)}/{entry.Role}");
        }
        return null;
    }

    /// <summary>Whether a printed text is a word of the given role, as in <c>Is(Word, "prompt", text)</c>.</summary>
    public bool Is(LabelKind kind, string role, string text) => Find(kind, text)?.Role == role;

    private static Vocabulary ReadEmbedded()
    {
        var assembly = typeof(Vocabulary).Assembly;
        var entries = new List<VocabularyEntry>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith("Extractor.Forms.Vocabulary.", StringComparison.Ordinal)) continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            entries.AddRange(VocabularyFile.Read(stream));
        }
        return new(entries);
    }
}
