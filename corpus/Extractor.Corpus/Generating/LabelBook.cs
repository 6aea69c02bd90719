namespace Extractor.Corpus.Generating;

/// <summary>Finds a label for a role, in a family's own words or, outside the families, in words no family uses.</summary>
/// <param name="reworded">Most labels are replaced by synonyms.</param>
internal sealed class LabelBook(string family, Dice dice, bool reworded)
{
    /// <summary>Of 100 labels of a reworded form, so many are synonyms of the family's.</summary>
    private const int Synonyms = 75;
    private const int Throws = 20;


    /// <summary>Of 100 labels outside the families, so many are put together from parts and not taken from the list.</summary>
    private const int Composed = 55;

    public bool IsOutside => family == Families.Outside;

    /// <summary>Whether blocks may be laid out otherwise than the families do it.</summary>
    public bool IsFree => IsOutside || reworded;

    public string For(string role)
    {
        if (reworded && (dice.Percent(Synonyms) || !HasOwn(role)) && Synonym(role) is { } synonym) return synonym;
        if (!IsOutside || !dice.Percent(Composed) || !LabelGrammar.Outside.Has(role)) return Choose(Wording.Ours.Labels, role);
        var label = LabelGrammar.Outside.Compose(role, dice);
        return FamilyLabels.IsInFamily(label) ? Choose(Wording.Ours.Labels, role) : label;
    }

    /// <summary>A label that nobody else prints: what is left out of training must not come in by the back door. Null where no throw finds one.</summary>
    private string? Synonym(string role)
    {
        if (!LabelGrammar.Synonyms.Has(role)) return null;
        for (var i = 0; i < Throws; i++)
        {
            var label = LabelGrammar.Synonyms.Compose(role, dice);
            if (!FamilyLabels.IsTaken(label)) return label;
        }
        return null;
    }

    private bool HasOwn(string role) => Wording.Ours.Labels.Any(l => l.Role == role && l.Families.Contains(family));

    /// <summary>A label at the side of a block (<c>funds</c>, <c>goals</c>, <c>indicators</c>) or over its rows (<c>sources</c>).</summary>
    public string Side(string place) => Choose(Wording.Ours.Sides, place);

    private string Choose(IReadOnlyList<Label> labels, string role)
    {
        var all = labels.Where(l => l.Role == role).ToArray();
        var own = all.Where(l => l.Families.Contains(family)).ToArray();
        return dice.Pick(own.Length > 0 ? own : all).Text;
    }
}
