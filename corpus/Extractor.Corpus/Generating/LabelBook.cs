namespace Extractor.Corpus.Generating;

/// <summary>Finds a label for a role, in a family's own words or, outside the families, in words no family uses.</summary>
internal sealed class LabelBook(string family, Dice dice)
{
    private static readonly Lazy<IReadOnlyDictionary<string, Grammar>> Grammars = new(Read);

    /// <summary>Of 100 labels outside the families, so many are put together from parts and not taken from the list.</summary>
    private const int Composed = 55;

    /// <summary>How the parts of labels of one role may be joined.</summary>
    private sealed record Grammar(string[] Beginnings, string[] Cores, string[] Ends);

    public bool IsOutside => family == Families.Outside;

    public string For(string role)
    {
        if (IsOutside && dice.Percent(Composed) && Grammars.Value.TryGetValue(role, out var grammar))
            return dice.Pick(grammar.Beginnings) + dice.Pick(grammar.Cores) + dice.Pick(grammar.Ends);
        return Choose(Wording.Ours.Labels, role);
    }

    /// <summary>A label at the side of a block (<c>funds</c>, <c>goals</c>, <c>indicators</c>) or over its rows (<c>sources</c>).</summary>
    public string Side(string place) => Choose(Wording.Ours.Sides, place);

    private string Choose(IReadOnlyList<Label> labels, string role)
    {
        var all = labels.Where(l => l.Role == role).ToArray();
        var own = IsOutside ? all : [.. all.Where(l => l.Families.Contains(family))];
        return dice.Pick(own.Length > 0 ? own : all).Text;
    }

    private static Dictionary<string, Grammar> Read() =>
        Wording.Rows("grammar.tsv").ToDictionary(r => r[0], r => new Grammar(r[1].Split('|'), r[2].Split('|'), r[3].Split('|')));
}
