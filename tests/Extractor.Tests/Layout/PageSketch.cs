using Extractor.Documents;

namespace Extractor.Tests.Layout;

/// <summary>Makes a page of texts, lines and areas placed by coordinates: what a picture of characters cannot draw.</summary>
internal sealed class PageSketch
{
    public const double Size = 10;

    private readonly List<Letter> letters = [];
    private readonly List<Ruling> rulings = [];
    private readonly List<Shading> shadings = [];

    /// <summary>The columns and rows that most tables here have: 100 wide, 20 high, from (50, 50).</summary>
    public static double X(int column) => 50 + 100 * column;

    public static double Y(int row) => 50 + 20 * row;

    public PageSketch Write(string text, double x, double y, bool slanted = false)
    {
        foreach (var c in text)
        {
            var width = c >= '\u2E80' ? Size : Size / 2;
            if (c != ' ') letters.Add(new(c.ToString(), new Box(x, y, x + width, y + Size), Size, Direction.LeftToRight, Bold: false, slanted));
            x += width;
            if (slanted) y -= width;
        }
        return this;
    }

    /// <summary>A row of texts, each in its column.</summary>
    public PageSketch Row(int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++) Write(texts[i], X(i) + 8, Y(row) + 5);
        return this;
    }

    public PageSketch Rule(double left, double top, double right, double bottom, bool? slope = null)
    {
        rulings.Add(new(new Box(left, top, right, bottom), slope));
        return this;
    }

    /// <summary>All lines of a grid from (50, 50).</summary>
    public PageSketch Grid(int rows, int columns) => Grid(X(0), Y(0), rows, columns, 100, 20);

    public PageSketch Grid(double left, double top, int rows, int columns, double width, double height)
    {
        for (var r = 0; r <= rows; r++) Rule(left, top + r * height, left + columns * width, top + r * height);
        for (var c = 0; c <= columns; c++) Rule(left + c * width, top, left + c * width, top + rows * height);
        return this;
    }

    public PageSketch Shade(double left, double top, double right, double bottom)
    {
        shadings.Add(new(new Box(left, top, right, bottom)));
        return this;
    }

    public Page Page() => new(1, 595, 842, letters, rulings, shadings, null);
}
