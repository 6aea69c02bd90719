namespace Extractor.Fields.Prose;

/// <summary>A heading above a sentence, without its number.</summary>
/// <param name="Block">The block it stands in.</param>
public sealed record Heading(NumberingStyle Style, EvenText Text, int Block);

/// <summary>A sentence with the headings it stands under.</summary>
/// <param name="Text">Without its number and its full stop.</param>
/// <param name="Block">The block where it begins.</param>
/// <param name="Numbering">Null where it has no number.</param>
/// <param name="Headings">From the outermost; the sentence itself is not among them.</param>
/// <param name="Own">The heading it is itself, for those below it; null where it has no number.</param>
/// <param name="BeginsParagraph">Whether it is the first sentence of its paragraph.</param>
public sealed record Passage(
    EvenText Text, int Block, NumberingStyle? Numbering, IReadOnlyList<Heading> Headings, Heading? Own, bool BeginsParagraph)
{
    /// <summary>The heading that begins it, where more follows: the group of what is named behind it, unless the heading itself is the name.</summary>
    public IReadOnlyList<Heading> OwnGroup(PlacedText? name) =>
        Own is { } own && own.Text.Length < Text.Length && (name is null || Levels.WithoutPoints(own.Text).Text != EvenText.Of(name).Text) ? [own] : [];

    /// <summary>The nearest heading above it; empty where it stands under none.</summary>
    public string Over => Headings is [.., var last] ? last.Text.Text : "";
}

/// <summary>A paragraph of a report with the block it stands in.</summary>
/// <param name="IsHeading">Whether the file itself says that it is one.</param>
/// <param name="SummaryRank">Where it heads the summary of one evaluation, the rank of headings that end it; null otherwise.</param>
public sealed record ProseParagraph(EvenText Text, int Block, bool IsHeading, NumberingStyle? SummaryRank = null);
