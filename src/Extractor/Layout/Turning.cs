using Extractor.Documents;

namespace Extractor.Layout;

/// <summary>Looks at a page from another side, so that text printed along one of its edges runs from left to right.</summary>
/// <param name="Quarters">Quarter turns, clockwise, that bring the text upright: 0 to 3.</param>
/// <param name="Width">Of the page before turning, points.</param>
internal readonly record struct Turning(int Quarters, double Width, double Height)
{
    /// <summary>The turn under which letters of this direction run from left to right.</summary>
    public static Turning For(Direction direction, double width, double height) => new(
        direction switch
        {
            Direction.BottomToTop => 1,
            Direction.RightToLeft => 2,
            Direction.TopToBottom => 3,
            _ => 0,
        },
        width,
        height);

    public Box Apply(Box box) => Quarters switch
    {
        1 => new(Height - box.Bottom, box.Left, Height - box.Top, box.Right),
        2 => new(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        3 => new(box.Top, Width - box.Right, box.Bottom, Width - box.Left),
        _ => box,
    };

    /// <summary>Which way a baseline runs after the turn.</summary>
    public Direction Apply(Direction direction) => (Direction)(((int)direction + Quarters) % 4);

    public Box Undo(Box box) => Quarters switch
    {
        1 => new(box.Top, Height - box.Right, box.Bottom, Height - box.Left),
        2 => new(Width - box.Right, Height - box.Bottom, Width - box.Left, Height - box.Top),
        3 => new(Width - box.Bottom, box.Left, Width - box.Top, box.Right),
        _ => box,
    };
}
