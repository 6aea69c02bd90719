namespace Extractor.Corpus.Generating;

/// <summary>How a cell's text is set.</summary>
public enum Setting
{
    Centered,
    Left,

    /// <summary>One character a line.</summary>
    Vertical,
}

/// <summary>A cell of a frame; its edges stand on a lattice that all blocks of the frame share.</summary>
/// <param name="Left">In lattice steps from the frame's left edge.</param>
/// <param name="Right">Exclusive.</param>
/// <param name="Role">What the cell is, for training: a name of <see cref="Fields.Learning.CellRole"/>.</param>
public sealed record PrintedCell(int Row, int RowSpan, int Left, int Right, string Text, string Role, Setting Setting);

/// <summary>A frame as it is printed.</summary>
/// <param name="RowKinds">For each row what it is: <c>header</c>, <c>head</c>, <c>fund</c>, <c>goal</c>, <c>indicator</c>, <c>total</c>, <c>note</c>.</param>
public sealed record PrintedTable(IReadOnlyList<PrintedCell> Cells, IReadOnlyList<string> RowKinds)
{
    /// <summary>How many lattice steps a frame is wide.</summary>
    public const int Width = 96;
}

/// <summary>A figure in a sentence that states a field.</summary>
/// <param name="Start">Of what is printed, with its unit and sign, in the paragraph's text.</param>
/// <param name="Role">What it states: a name of <see cref="Fields.Learning.FigureRole"/>.</param>
public sealed record PrintedFigure(int Start, int Length, string Role);

/// <summary>A piece of a document in reading order.</summary>
public abstract record PrintedBlock
{
    private PrintedBlock() { }

    /// <param name="Level">0 body text, 1 a title, 2 a heading.</param>
    public sealed record Paragraph(string Text, int Level) : PrintedBlock
    {
        /// <summary>Those of its figures that state a field, from left to right.</summary>
        public IReadOnlyList<PrintedFigure> Figures { get; init; } = [];
    }

    public sealed record Grid(PrintedTable Table) : PrintedBlock;
}
