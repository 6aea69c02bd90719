namespace Extractor.Corpus.Generating;

/// <summary>Labels put together from a beginning, a core and an end, role by role.</summary>
internal sealed class LabelGrammar
{
    private static readonly Lazy<LabelGrammar> LazyOutside = new(() => new("grammar.tsv"));

    private static readonly Lazy<LabelGrammar> LazySynonyms = new(() => new("synonyms.tsv"));

    private readonly IReadOnlyDictionary<string, string[][]> parts;

    private LabelGrammar(string file) =>
        parts = Wording.Rows(file).ToDictionary(r => r[0], r => new[] { r[1].Split('|'), r[2].Split('|'), r[3].Split('|') }, StringComparer.Ordinal);

    /// <summary>What forms outside the families print.</summary>
    public static LabelGrammar Outside => LazyOutside.Value;

    /// <summary>What an office may print in place of a family's label.</summary>
    public static LabelGrammar Synonyms => LazySynonyms.Value;

    /// <summary>Every label it can make.</summary>
    public IEnumerable<string> All => parts.Keys.SelectMany(Of);

    public bool Has(string role) => parts.ContainsKey(role);

    public string Compose(string role, Dice dice) => string.Concat(parts[role].Select(dice.Pick));

    private IEnumerable<string> Of(string role) =>
        from beginning in parts[role][0] from core in parts[role][1] from end in parts[role][2] select beginning + core + end;
}
