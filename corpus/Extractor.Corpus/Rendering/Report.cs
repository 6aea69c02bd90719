namespace Extractor.Corpus.Rendering;

/// <summary>Which program makes the published file of a report.</summary>
internal enum Producer
{
    Chromium,
    LibreOffice,
    Word,
}

/// <summary>A report of our own making: what is printed and how, and beside it what a person reads there.</summary>
/// <param name="Name">The source's name without its ending.</param>
/// <param name="Families">The families of forms and prose it belongs to, by the names in docs/corpus.md.</param>
/// <param name="Truth">The lines after <c>@truth</c>.</param>
internal sealed record Report(
    string Name, PageStyle Style, IReadOnlyList<string> Families, IReadOnlyList<Element> Elements, IReadOnlyList<string> Truth);

/// <param name="Size">Of the text, in points.</param>
/// <param name="RepeatedRows">How many rows at a table's top are printed again on each page.</param>
/// <param name="Head">The running head; null for none.</param>
internal sealed record PageStyle(Producer Producer, string Font, decimal Size, bool Landscape, int RepeatedRows, string? Head)
{
    public static PageStyle Ordinary { get; } = new(Producer.Chromium, "Noto Serif CJK SC", 10.5m, Landscape: false, RepeatedRows: 0, Head: null);
}

/// <summary>What stands on the page, from top to bottom.</summary>
internal abstract record Element
{
    private Element() { }

    /// <param name="Level">0 for the title, from 1 for a heading, null for a paragraph.</param>
    public sealed record Text(string Content, int? Level, Side Side) : Element;

    /// <param name="Widths">Of the columns, in shares of the page's width.</param>
    public sealed record Grid(IReadOnlyList<decimal> Widths, IReadOnlyList<IReadOnlyList<GridCell>> Rows) : Element;

    public sealed record PageBreak : Element;
}

internal enum Side
{
    Left,
    Center,
    Right,
}

/// <param name="Lines">Lines the writer broke himself; a vertical label has one character a line.</param>
/// <param name="Column">From 0.</param>
internal sealed record GridCell(IReadOnlyList<string> Lines, int Column, int ColumnSpan, int RowSpan, Side Side);
