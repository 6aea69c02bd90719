namespace Extractor.Layout;

/// <summary>How lines are made into paragraphs. Lengths are in sizes of the text they are about, so that scaling a page changes nothing.</summary>
public sealed record LayoutOptions
{
    /// <summary>A line whose start is further in than this begins a paragraph. Text sizes, above 0.</summary>
    /// <remarks>Chinese paragraphs are indented by two letters, others by one at least; 0.8 keeps a hanging quotation mark apart.</remarks>
    public double Indent { get; init; } = 0.8;

    /// <summary>Lines further apart than so many times the usual distance belong to two paragraphs.</summary>
    public double ParagraphGap { get; init; } = 1.45;

    /// <summary>A blank wider than this parts a line into stretches that may belong to two columns. Text sizes.</summary>
    /// <remarks>Columns of prose stand 1.5 to 3 sizes apart; justified Latin lines open their blanks to about 1.</remarks>
    public double ColumnGap { get; init; } = 1.3;

    /// <summary>Running heads and feet stand in the outer part of a page. Share of its height.</summary>
    public double MarginShare { get; init; } = 0.09;

    /// <summary>Lines whose sizes differ by more than this share are no one paragraph.</summary>
    public double SizeChange { get; init; } = 0.15;
}
