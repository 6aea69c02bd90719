using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Tells thin filled boxes that only fill the room between shaded areas of their colour, such as the fill of a blank row.</summary>
internal sealed class ShadedStrips
{
    /// <summary>Edges nearer than this are one. Points: a hair line of white between two fills is not seen.</summary>
    private const double Touching = 0.2;

    /// <summary>Of a strip's length, so much must lie along shaded areas.</summary>
    private const double Along = 0.8;

    private readonly Dictionary<(Ink Ink, bool Level), (Box Box, double Edge)[]> edges;

    public ShadedStrips(IEnumerable<(Box Box, Ink Ink)> shaded)
    {
        edges = shaded
            .SelectMany(s => ((bool Level, double Edge)[])[(true, s.Box.Top), (true, s.Box.Bottom), (false, s.Box.Left), (false, s.Box.Right)],
                (s, side) => (s.Box, s.Ink, side.Level, side.Edge))
            .GroupBy(e => (e.Ink, e.Level), e => (e.Box, e.Edge))
            .ToDictionary(group => group.Key, group => group.OrderBy(e => e.Edge).ToArray());
    }

    /// <summary>Whether both long sides of the box lie along shaded areas of its colour: beside one alone it is the border of that.</summary>
    public bool Hold(Box box, Ink ink)
    {
        var level = box.Width > box.Height;
        if (!edges.TryGetValue((ink, level), out var known)) return false;
        return level
            ? IsAlong(known, box.Top, Beside, box.Width) && IsAlong(known, box.Bottom, Beside, box.Width)
            : IsAlong(known, box.Left, Below, box.Height) && IsAlong(known, box.Right, Below, box.Height);

        double Beside(Box area) => Math.Min(area.Right, box.Right) - Math.Max(area.Left, box.Left);
        double Below(Box area) => Math.Min(area.Bottom, box.Bottom) - Math.Max(area.Top, box.Top);
    }

    private static bool IsAlong((Box Box, double Edge)[] known, double at, Func<Box, double> overlap, double length)
    {
        var (low, high) = (0, known.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (known[middle].Edge < at - Touching) low = middle + 1;
            else high = middle;
        }
        var shared = 0.0;
        for (; low < known.Length && known[low].Edge <= at + Touching; low++) shared += Math.Max(0, overlap(known[low].Box));
        return shared >= Along * length;
    }
}
