using System.Globalization;
using System.Net;
using System.Text;

namespace Extractor.Corpus.Rendering;

/// <summary>A report as a web page that Chromium prints.</summary>
internal static class HtmlWriter
{
    public static string Write(Report report)
    {
        var style = report.Style;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture,
            $$"""
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{Text(report.Name)}}</title><style>
            @page { size: A4 {{(style.Landscape ? "landscape" : "portrait")}}; margin: 18mm 15mm;
              @top-center { content: "{{style.Head}}"; font: 9pt "{{style.Font}}"; }
              @bottom-center { content: "- " counter(page) " -"; font: 9pt "{{style.Font}}"; } }
            body { font: {{style.Size}}pt/1.5 "{{style.Font}}"; margin: 0; }
            h1 { font-size: 1.6em; text-align: center; } h2 { font-size: 1.2em; } h3 { font-size: 1.05em; }
            p { text-indent: 2em; margin: .3em 0; } p.Center { text-align: center; text-indent: 0; } p.Right { text-align: right; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; line-height: 1.25; margin: .4em 0; font-size: .88em; }
            td { border: 1px solid #000; padding: 2px 3px; text-align: center; overflow-wrap: anywhere; } td.Left { text-align: left; }
            tr { break-inside: avoid; } .break { break-before: page; }
            </style></head><body>
            """);
        foreach (var element in report.Elements)
        {
            switch (element)
            {
                case Element.Text { Level: { } level } heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{level + 1}>{Text(heading.Content)}</h{level + 1}>\n");
                    break;
                case Element.Text paragraph:
                    html.Append(CultureInfo.InvariantCulture, $"<p class={paragraph.Side}>{Text(paragraph.Content)}</p>\n");
                    break;
                case Element.Grid grid:
                    Write(grid, style, html);
                    break;
                case Element.PageBreak:
                    html.Append("<div class=break></div>\n");
                    break;
            }
        }
        return html.Append("</body></html>\n").ToString();
    }

    private static void Write(Element.Grid grid, PageStyle style, StringBuilder html)
    {
        var whole = grid.Widths.Sum();
        html.Append("<table><colgroup>");
        foreach (var width in grid.Widths) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width / whole:0.##%}\">");
        html.Append("</colgroup>");
        if (style.RepeatedRows > 0) html.Append("<thead>");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (row > 0 && row == style.RepeatedRows) html.Append("</thead><tbody>");
            html.Append("<tr>");
            foreach (var cell in grid.Rows[row])
            {
                html.Append(CultureInfo.InvariantCulture,
                    $"<td class={cell.Side} colspan={cell.ColumnSpan} rowspan={cell.RowSpan}>{string.Join("<br>", cell.Lines.Select(Text))}</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
