using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Reads the drawn lines and shaded areas of a page.</summary>
internal sealed class RulingReader(UprightSpace space, Covers covers, RulingOptions options)
{
    /// <summary>Thin filled boxes, which may be lines or strips of a shaded area, with their colour.</summary>
    private readonly List<(Box Box, Ink Ink)> strips = [];

    private readonly List<(Box Box, Ink Ink)> shaded = [];

    public List<Ruling> Rulings { get; } = [];

    public List<Shading> Shadings { get; } = [];

    public static RulingReader Read(PdfPage page, UprightSpace space, Covers covers)
    {
        var reader = new RulingReader(space, covers, new());
        foreach (var path in page.Paths) reader.Add(path);
        foreach (var image in page.Images) reader.Add(image);
        reader.AddThin();
        return reader;
    }

    private void Add(PaintedPath path)
    {
        if (path.Ink.IsClear) return;
        var clip = space.Turn(path.Clip).Intersect(space.Page);
        foreach (var part in path.Subpaths)
        {
            if (covers.Hide(Rectangle.Around([.. part.Points]), path.Order)) continue;
            if (path.Ink.IsWhite) AddWhite(part, path, clip);
            else if (path.Paint == PathPaint.Fill) AddFilled(part, path.Ink, clip);
            else AddStroked(part, path.LineWidth * space.Unit, path.Ink, clip);
        }
    }

    /// <summary>Some writers draw lines as images of one colour.</summary>
    private void Add(PaintedImage image)
    {
        var box = space.Turn(image.Box);
        var (thin, thick) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        if (thin > options.Thickness || thick < thin * options.Slenderness || thick < options.ImageLength || covers.Hide(image.Box, image.Order)) return;
        var ink = image.Image.IsMask ? image.Ink : image.Image.PlainInk();
        var shown = box.Intersect(space.Turn(image.Clip)).Intersect(space.Page);
        if (ink is not { IsWhite: false } || shown.Right < shown.Left || shown.Bottom < shown.Top) return;
        Rulings.Add(new(shown));
    }

    /// <summary>White lines are seen where they cross something shaded before.</summary>
    private void AddWhite(Subpath part, PaintedPath path, Box clip)
    {
        if (part.HasCurves || !path.IsCovering) return;
        var drawn = new RulingReader(space, covers, options);
        if (path.Paint == PathPaint.Fill) drawn.AddFilled(part, path.Ink, clip);
        else drawn.AddStroked(part, path.LineWidth * space.Unit, path.Ink, clip);
        drawn.AddThin();
        if (drawn.Shadings.Count > 0 && covers.ShowWhite(Rectangle.Around([.. part.Points]), path.Order)) Shadings.AddRange(drawn.Shadings);
        foreach (var ruling in drawn.Rulings.Where(r => r.Slope is null))
        {
            foreach (var shading in Shadings)
            {
                var seen = ruling.Box.Intersect(shading.Box);
                if (seen.Right >= seen.Left && seen.Bottom >= seen.Top && seen.Width + seen.Height > 0 && !IsAcross(seen, ruling.Box)) Rulings.Add(new(seen, null, true));
            }
        }
    }

    /// <summary>Whether of a line only its end is seen, so that what is seen runs the other way.</summary>
    private static bool IsAcross(Box seen, Box line) => line.Height > line.Width ? seen.Height <= seen.Width : seen.Width <= seen.Height;

    /// <summary>A table filled row by row has thin strips of the same colour beside its rows: these are no lines.</summary>
    private void AddThin()
    {
        var areas = new ShadedStrips(shaded);
        foreach (var (box, ink) in strips)
        {
            if (areas.Hold(box, ink)) Shadings.Add(new(box, ColourOf(ink)));
            else Rulings.Add(new(box));
        }
    }

    private void AddFilled(Subpath part, Ink ink, Box clip)
    {
        if (part.HasCurves) return;
        var box = Around(part).Intersect(clip);
        if (box.Right < box.Left || box.Bottom < box.Top) return;
        var (thin, thick) = (Math.Min(box.Width, box.Height), Math.Max(box.Width, box.Height));
        if (thin <= options.CornerThickness || thick <= options.Dot || (thin <= options.Thickness && thick >= thin * options.Slenderness))
        {
            strips.Add((box, ink));
        }
        else if (part.Points.Count is 4 or 5)
        {
            Shadings.Add(new(box, ColourOf(ink)));
            shaded.Add((box, ink));
        }
    }

    private void AddStroked(Subpath part, double width, Ink ink, Box clip)
    {
        var points = part.Points;
        var curve = 0;
        for (var i = 1; i < points.Count + (part.IsClosed ? 1 : 0); i++)
        {
            if (curve < part.Curves.Count && part.Curves[curve] == i)
            {
                curve++;
                continue;
            }
            AddSegment(space.Turn(points[i - 1]), space.Turn(points[i % points.Count]), width, ink, clip);
        }
    }

    private void AddSegment(Point from, Point to, double width, Ink ink, Box clip)
    {
        var (across, down) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        if (across == 0 && down == 0) return;
        var box = new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        bool? slope = null;
        if (down <= options.Slant && across >= down) box = box with { Top = box.CenterY - (width / 2), Bottom = box.CenterY + (width / 2) };
        else if (across <= options.Slant) box = box with { Left = box.CenterX - (width / 2), Right = box.CenterX + (width / 2) };
        else slope = (to.X - from.X) * (to.Y - from.Y) > 0;
        var shown = box.Intersect(clip);
        if (shown.Right < shown.Left || shown.Bottom < shown.Top) return;
        if (slope is null && width > options.Thickness) Shadings.Add(new(shown, ColourOf(ink)));
        else Rulings.Add(new(shown, slope));
    }

    private static int ColourOf(Ink ink) => ink.Red << 16 | ink.Green << 8 | ink.Blue;

    private Box Around(Subpath part)
    {
        var first = space.Turn(part.Points[0]);
        var box = new Box(first.X, first.Y, first.X, first.Y);
        foreach (var point in part.Points)
        {
            var at = space.Turn(point);
            box = box.Union(new(at.X, at.Y, at.X, at.Y));
        }
        return box;
    }
}
