using System.Net;
using System.Text;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>Writes a document's tables for people and for other programs: CSV, HTML, Markdown.</summary>
public static class TablesText
{
    /// <summary>Every table's rows, a blank line between two tables; a cell's text stands in its first slot.</summary>
    public static byte[] Csv(Content content, bool join) =>
        Write(content, join, "\n", table => string.Concat(Rows(table).Select(row => string.Join(',', row.Select(Quoted)) + "\n")));

    /// <summary>A table has no spans in Markdown: a cell's text stands in its first slot.</summary>
    public static byte[] Markdown(Content content, bool join) => Write(content, join, "\n", table =>
    {
        var text = new StringBuilder();
        var line = 0;
        foreach (var row in Rows(table))
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            if (line++ == 0) text.Append('|').Insert(text.Length, " --- |", table.Columns).Append('\n');
        }
        return text.ToString();
    });

    public static byte[] Html(Content content, bool join) => Write(content, join, "", table =>
    {
        var html = new StringBuilder("<table>\n");
        foreach (var row in table.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            html.Append("<tr>");
            foreach (var cell in row.OrderBy(cell => cell.Column))
            {
                var tag = cell.Row < table.HeaderRows ? "th" : "td";
                html.Append('<').Append(tag);
                if (cell.RowSpan > 1) html.Append($" rowspan=\"{cell.RowSpan}\"");
                if (cell.ColumnSpan > 1) html.Append($" colspan=\"{cell.ColumnSpan}\"");
                html.Append('>').Append(WebUtility.HtmlEncode(cell.Text.Text)).Append("</").Append(tag).Append('>');
            }
            html.Append("</tr>\n");
        }
        return html.Append("</table>\n").ToString();
    });

    private static byte[] Write(Content content, bool join, string between, Func<Table, string> write)
    {
        var tables = TableListing.Of(content, join).SelectMany(page => page.Tables).Select(listed => write(listed.Table));
        return Encoding.UTF8.GetBytes(string.Join(between, tables));
    }

    private static IEnumerable<string[]> Rows(Table table)
    {
        var rows = new string[table.Rows][];
        for (var r = 0; r < rows.Length; r++)
        {
            rows[r] = new string[table.Columns];
            Array.Fill(rows[r], "");
        }
        foreach (var cell in table.Cells) rows[cell.Row][cell.Column] = cell.Text.Text.ReplaceLineEndings(" ");
        return rows;
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
