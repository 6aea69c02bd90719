using System.Globalization;
using System.Security;
using Extractor.Documents;

namespace Extractor.App.Commands.Pdf;

/// <summary>A page as a drawing: each letter in its box, the lines in red, the shaded areas in grey.</summary>
internal static class PageSvg
{
    /// <summary>What a line without thickness is drawn with, in points.</summary>
    private const double HairLine = 0.25;

    public static void Write(TextWriter output, Page page)
    {
        Line(output, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{page.Width:0.##}pt" height="{page.Height:0.##}pt" viewBox="0 0 {page.Width:0.##} {page.Height:0.##}">""");
        output.WriteLine("""<rect width="100%" height="100%" fill="white"/>""");
        output.WriteLine("""<g fill="#ddd">""");
        foreach (var shading in page.Shadings) Rect(output, shading.Box);
        output.WriteLine("""</g><g fill="none" stroke="#4a90d9" stroke-width="0.2">""");
        foreach (var letter in page.Letters) Rect(output, letter.Box);
        output.WriteLine("""</g><g font-family="sans-serif" text-anchor="middle" dominant-baseline="central">""");
        foreach (var letter in page.Letters) Write(output, letter);
        output.WriteLine("""</g><g fill="#d0021b" fill-opacity="0.6" stroke="#d0021b">""");
        foreach (var ruling in page.Rulings) Write(output, ruling);
        output.WriteLine("</g></svg>");
    }

    private static void Write(TextWriter output, in Letter letter)
    {
        var (x, y) = (letter.Box.CenterX, letter.Box.CenterY);
        // Vertical writing keeps its letters upright; turned lines are told by boxes wider than high or not, and stay upright too.
        Line(output, $"""<text x="{x:0.##}" y="{y:0.##}" font-size="{letter.Size:0.##}"{(letter.Bold ? " font-weight=\"bold\"" : "")}>{SecurityElement.Escape(letter.Text)}</text>""");
    }

    private static void Write(TextWriter output, in Ruling ruling)
    {
        var box = ruling.Box;
        if (ruling.Slope is { } falls)
        {
            Line(output, $"""<line x1="{box.Left:0.##}" y1="{(falls ? box.Top : box.Bottom):0.##}" x2="{box.Right:0.##}" y2="{(falls ? box.Bottom : box.Top):0.##}" stroke-width="{HairLine}"/>""");
            return;
        }
        Rect(output, box with { Right = Math.Max(box.Right, box.Left + HairLine), Bottom = Math.Max(box.Bottom, box.Top + HairLine) }, " stroke=\"none\"");
    }

    private static void Rect(TextWriter output, Box box, string attributes = "") => Line(
        output, $"""<rect x="{box.Left:0.##}" y="{box.Top:0.##}" width="{box.Width:0.##}" height="{box.Height:0.##}"{attributes}/>""");

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
