using Extractor.Documents;
using Extractor.Tables;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

/// <summary>Content of drawn pages, as text to compare.</summary>
internal static class Reading
{
    private static readonly Source Drawn = new("drawing.pdf", "drawing.pdf", new string('0', 64), "application/pdf", 1);

    public static Content Read(params Page[] pages) => ContentBuilder.Build(new Document.Paged(Drawn, pages), new());

    public static Content Read(params FlowBlock[] blocks) => ContentBuilder.Build(new Document.Flowing(Drawn, blocks), new());

    public static Content Read(string drawing) => Read(PageDrawing.Draw(drawing));

    /// <summary>Every block, a blank line between two.</summary>
    public static string Show(Content content) => string.Join("\n\n", content.Blocks.Select(block => block switch
    {
        Block.Paragraph paragraph => paragraph.Text.Text,
        Block.Grid grid => PageDrawing.Show(grid.Table),
        _ => "",
    }));
}
