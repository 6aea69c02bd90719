namespace Extractor.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowSpan">At least 1.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="Text">In reading order, lines joined.</param>
/// <param name="Place">The cell's own area, not only its text's; for a cell joined over a break, its first part's.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, PlacedText Text, Place Place);

/// <summary>Where a part of a table stands; a table in a flowing document has one part without a box.</summary>
/// <param name="FirstRow">The row of the whole table with which this part begins.</param>
public sealed record TablePart(Place Place, int FirstRow);

/// <summary>How a table was found.</summary>
public enum TableOrigin
{
    Ruled,
    Unruled,
    Flow,
}

/// <summary>A reconstructed table: every slot of its grid belongs to exactly one cell.</summary>
/// <param name="Parts">More than one where the table goes on over a page or column break; then repeated heads are dropped.</param>
/// <param name="HeaderRows">How many rows at the top are heads.</param>
/// <param name="Residue">Text inside the table's area that ended in no cell.</param>
/// <param name="Confidence">0..1, from the residue and the fit of the grid.</param>
/// <param name="IsSure">Whether the confidence reaches <see cref="ContentOptions.SureFrom"/>; otherwise a person should look at the page.</param>
public sealed record Table(
    int Rows,
    int Columns,
    IReadOnlyList<Cell> Cells,
    IReadOnlyList<TablePart> Parts,
    TableOrigin Origin,
    int HeaderRows,
    IReadOnlyList<PlacedText> Residue,
    decimal Confidence,
    bool IsSure = true);

/// <summary>What a document says, in reading order: the input of every later stage.</summary>
public abstract record Block
{
    private Block() { }

    /// <param name="HeadingLevel">From 1 where the file says that it is a heading; null otherwise.</param>
    public sealed record Paragraph(PlacedText Text, int? HeadingLevel) : Block;

    /// <param name="Table">Joined over page breaks.</param>
    public sealed record Grid(Table Table) : Block;
}

/// <summary>A document's blocks in reading order.</summary>
/// <param name="Furniture">Running heads and feet, page numbers: kept, because a header may name the region.</param>
/// <param name="PageTables">The tables part by part as they stand on their pages, before joining over breaks.</param>
public sealed record Content(
    IReadOnlyList<Block> Blocks, IReadOnlyList<PlacedText> Furniture, IReadOnlyList<Table> PageTables);
