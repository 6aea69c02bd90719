using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Documents;
using Extractor.Tables;

namespace Extractor.Pipelines;

/// <summary>Draws how a page's tables were found, for people: letters grey, drawn lines red, snapped edges blue, cells green, those of
/// uncertain tables orange.</summary>
public static class TablesSvg
{
    /// <param name="content">Of the document that the page is from.</param>
    public static byte[] Page(Page page, Content content)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Points(page.Width)}\" height=\"{Points(page.Height)}\" viewBox=\"0 0 {Points(page.Width)} {Points(page.Height)}\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<g fill=\"#888\" font-family=\"sans-serif\">\n");
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text)) continue;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Points(letter.Box.Left)}\" y=\"{Points(letter.Box.Bottom - 0.2 * letter.Box.Height)}\" font-size=\"{Points(letter.Size)}\">{WebUtility.HtmlEncode(letter.Text)}</text>\n");
        }
        svg.Append("</g>\n");
        Boxes(svg, "rulings", "stroke=\"#d00\" stroke-width=\"0.6\" fill=\"none\"", page.Rulings.Select(r => r.Box));
        Boxes(svg, "edges", "stroke=\"#06c\" stroke-width=\"0.4\" stroke-dasharray=\"2 1\" fill=\"none\"", Snapped(page));
        foreach (var table in content.PageTables.Where(t => t.Parts[0].Place is Place.OnPage on && on.Page == page.Number))
        {
            var (name, colour) = (table.Origin == TableOrigin.Ruled ? "ruled" : "unruled", table.IsSure ? "#080" : "#e70");
            Boxes(svg, table.IsSure ? name : name + " uncertain", $"stroke=\"{colour}\" stroke-width=\"1.2\" fill=\"{colour}\" fill-opacity=\"0.07\"",
                table.Cells.Select(c => c.Place).OfType<Place.OnPage>().Select(on => on.Box));
        }
        svg.Append("</svg>\n");
        return Encoding.UTF8.GetBytes(svg.ToString());
    }

    private static IEnumerable<Box> Snapped(Page page)
    {
        var letters = page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Text) && !l.IsSlanted).ToArray();
        var sizes = letters.Select(l => l.Size).Order().ToArray();
        if (sizes.Length == 0) return [];
        var edges = PageEdges.Find(page, [.. letters.Select(l => l.Box)], sizes[sizes.Length / 2], new RuledTableOptions());
        return
        [
            .. edges.Horizontal.Select(e => new Box(e.From, e.At, e.To, e.At)),
            .. edges.Vertical.Select(e => new Box(e.At, e.From, e.At, e.To)),
        ];
    }

    private static void Boxes(StringBuilder svg, string name, string style, IEnumerable<Box> boxes)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{name}\" {style}>\n");
        foreach (var box in boxes)
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Points(box.Left)}\" y=\"{Points(box.Top)}\" width=\"{Points(box.Width)}\" height=\"{Points(box.Height)}\"/>\n");
        svg.Append("</g>\n");
    }

    private static string Points(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
