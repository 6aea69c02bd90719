using Extractor.Fields.Learning;

namespace Extractor.App.Training;

/// <summary>Labelled examples as sparse rows.</summary>
/// <param name="hasLines">Whether examples stand in rows, several in one.</param>
internal sealed class ExampleSet(int bits, IReadOnlyList<string> classes, bool hasLines)
{
    /// <summary>The family of what corrections teach: it is always trained on and never measured with.</summary>
    public const string Corrected = "";

    /// <summary>The document of what corrections teach.</summary>
    public const int NoDocument = -1;

    private readonly List<(int Index, float Value)[]> rows = [];
    private readonly List<int> labels = [];
    private readonly List<string> families = [];
    private readonly List<int> documents = [];
    private readonly List<int> lines = [];
    private readonly Dictionary<string, int> numbers = classes.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);

    public int Bits => bits;

    public bool HasLines => hasLines;

    public IReadOnlyList<string> Classes => classes;

    public int FeatureCount => 1 << bits;

    public int Count => rows.Count;

    /// <summary>Each row has its features, one for the bias, and an end.</summary>
    public long NodeCount => rows.Sum(r => r.Length + 2L);

    public int LabelAt(int i) => labels[i];

    public string FamilyAt(int i) => families[i];

    /// <summary>The number of the document an example stands in.</summary>
    public int DocumentAt(int i) => documents[i];

    /// <summary>The number of the row of a table that an example stands in, with its neighbours before and behind it; its own where it stands in none.</summary>
    public int LineAt(int i) => lines[i];

    public IReadOnlyList<(int Index, float Value)> RowAt(int i) => rows[i];

    /// <summary>How many documents the examples stand in.</summary>
    public int Documents => documents.Where(d => d != NoDocument).Distinct().Count();

    public IReadOnlyList<string> Families => [.. families.Where(f => f != Corrected).Distinct().Order(StringComparer.Ordinal)];

    public void Add(Features features, string label, string family, int document, int? line = null)
    {
        // A feature twice in one example is the sum of both, as the dot product has it.
        var merged = new SortedDictionary<int, float>();
        for (var i = 0; i < features.Count; i++)
            merged[features.IndexAt(i)] = merged.GetValueOrDefault(features.IndexAt(i)) + features.StrengthAt(i);
        rows.Add([.. merged.Select(m => (m.Key, m.Value))]);
        labels.Add(numbers[label]);
        families.Add(family);
        documents.Add(document);
        lines.Add(line ?? lines.Count);
    }

    /// <summary>Those examples for which the condition holds, in order.</summary>
    public ExampleSet Where(Func<int, bool> keep)
    {
        var kept = new ExampleSet(bits, classes, hasLines);
        for (var i = 0; i < Count; i++)
        {
            if (!keep(i)) continue;
            kept.rows.Add(rows[i]);
            kept.labels.Add(labels[i]);
            kept.families.Add(families[i]);
            kept.documents.Add(documents[i]);
            kept.lines.Add(lines[i]);
        }
        return kept;
    }
}
