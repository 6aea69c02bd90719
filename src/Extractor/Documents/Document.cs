namespace Extractor.Documents;

/// <summary>What a file holds, before anything is made of it.</summary>
public abstract record Document(Source Source)
{
    /// <summary>A document laid out on pages: PDF, a scan.</summary>
    public sealed record Paged(Source Source, IReadOnlyList<Page> Pages) : Document(Source);

    /// <summary>A document of blocks in reading order: Word, a web page.</summary>
    public sealed record Flowing(Source Source, IReadOnlyList<FlowBlock> Blocks) : Document(Source)
    {
        /// <summary>Running heads and feet, each once; their indexes go on after those of the blocks.</summary>
        public IReadOnlyList<FlowBlock> Furniture { get; init; } = [];
    }
}

/// <summary>A paragraph or table of a flowing document.</summary>
/// <param name="Index">From 0, in reading order over the whole document, counting the blocks inside cells.</param>
public abstract record FlowBlock(int Index)
{
    /// <param name="Text">As shown, the list number in front included; a line break the writer made is <c>\n</c>, a tab <c>\t</c>.</param>
    /// <param name="HeadingLevel">From 1 where the file says that it is a heading; null otherwise.</param>
    public sealed record Paragraph(int Index, string Text, int? HeadingLevel = null) : FlowBlock(Index);

    public sealed record Table(int Index, int Rows, int Columns, IReadOnlyList<FlowCell> Cells) : FlowBlock(Index);
}

/// <summary>A cell of a flowing table; rows and columns count from 0, spans are at least 1.</summary>
public sealed record FlowCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<FlowBlock> Blocks);
