using Extractor.Documents;

namespace Extractor.Layout;

/// <summary>A letter as a line sees it: its box turned so that its baseline runs from left to right.</summary>
/// <param name="Box">In the turned page's axes.</param>
/// <param name="Place">Where it is printed, in the page's own axes.</param>
internal sealed record Glyph(string Text, Box Box, double Size, bool Bold, Direction Direction, Place.OnPage Place)
{
    public bool IsSpace { get; } = string.IsNullOrWhiteSpace(Text);

    public bool IsUnspaced => Text.Length > 0 && Script.IsUnspaced(Text[0]);

    public static Glyph Of(Letter letter, int page) =>
        new(letter.Text, letter.Box, letter.Size > 0 ? letter.Size : letter.Box.Height, letter.Bold, letter.Direction,
            new Place.OnPage(page, letter.Box));

    /// <summary>As seen after turning the page: a letter whose baseline the turn brings upright becomes one from left to right.</summary>
    public Glyph Turned(Turning turning) =>
        turning.Quarters == 0 ? this : this with { Box = turning.Apply(Box), Direction = turning.Apply(Direction) };
}
