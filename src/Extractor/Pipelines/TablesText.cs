using System.Net;
using System.Text;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>Writes a document's tables for people and for other programs: CSV, HTML, Markdown.</summary>
public static class TablesText
{
    /// <summary>Every table's rows, a blank line between two tables; a cell's text stands in its first slot.</summary>
    public static byte[] Csv(Content content, bool join) =>
        Write(content, join, "\n", table =>
        {
            var csv = new StringBuilder();
            foreach (var row in Rows(table)) ContractCsv.Line(csv, row);
            return csv.ToString();
        });

    /// <summary>One line for each figure or text that stands under heads, with its labels and heads: joined tables, ready for a database.</summary>
    public static byte[] CellsCsv(Content content)
    {
        const string Level = " / ";
        var csv = new StringBuilder();
        ContractCsv.Line(csv, ["table", "page", "row", "col", "labels", "heads", "unit", "text"]);
        foreach (var (whole, number) in TableListing.Whole(content).Select((whole, i) => (whole, i + 1)))
        {
            var heads = new TableHeads(whole.Table, whole.Caption);
            foreach (var cell in whole.Table.Cells)
            {
                if (cell.Text.IsBlank || heads.Of(cell) is not { } named) continue;
                ContractCsv.Line(csv, [
                    ContractNumber.Plain(number), ContractNumber.Plain((cell.Place as Place.OnPage)?.Page), ContractNumber.Plain(cell.Row),
                    ContractNumber.Plain(cell.Column), string.Join(Level, named.Labels.Select(Flat)), string.Join(Level, named.Heads.Select(Flat)),
                    named.Unit?.Text, cell.Text.Text]);
            }
        }
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Flat(PlacedText text) => text.Text.ReplaceLineEndings(" ");

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
}
