using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>A frame while it is being drawn, row by row.</summary>
internal sealed class Frame
{
    private readonly List<PrintedCell> cells = [];
    private readonly List<string> kinds = [];

    public int Rows => kinds.Count;

    public bool IsEmpty => Rows == 0;

    /// <returns>The new row's number.</returns>
    public int AddRow(string kind)
    {
        kinds.Add(kind);
        return Rows - 1;
    }

    public void Put(int row, int rowSpan, int left, int right, string text, string role = CellRole.None, Setting setting = Setting.Centered) =>
        cells.Add(new(row, rowSpan, left, right, text, role, setting));

    /// <summary>A row of cells side by side that fill the frame from <paramref name="edges"/>' first to its last.</summary>
    public void PutRow(int row, IReadOnlyList<int> edges, IReadOnlyList<(string Text, string Role)> texts, Setting setting = Setting.Centered)
    {
        for (var i = 0; i < texts.Count; i++) Put(row, 1, edges[i], edges[i + 1], texts[i].Text, texts[i].Role, setting);
    }

    public PrintedTable Finish() => new([.. cells.OrderBy(c => c.Row).ThenBy(c => c.Left)], [.. kinds]);

    /// <summary>Edges for columns of these relative widths.</summary>
    public static IReadOnlyList<int> Edges(int left, int right, IReadOnlyList<int> widths)
    {
        var sum = widths.Sum();
        var edges = new int[widths.Count + 1];
        edges[0] = left;
        var done = 0;
        for (var i = 0; i < widths.Count; i++)
        {
            done += widths[i];
            // Even steps, so that blocks of one frame share most of their edges, as typists make them do.
            var edge = left + (int)Math.Round((right - left) * (double)done / sum / 2) * 2;
            edges[i + 1] = i == widths.Count - 1 ? right : Math.Clamp(edge, edges[i] + 2, right - (2 * (widths.Count - 1 - i)));
        }
        return edges;
    }
}
