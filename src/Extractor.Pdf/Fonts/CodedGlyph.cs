namespace Extractor.Pdf.Fonts;

/// <summary>What a font says of one character code. Lengths are in ems (text space units).</summary>
/// <param name="Text">Null: nothing tells it.</param>
/// <param name="Width">The advance in horizontal writing.</param>
/// <param name="Height">The advance in vertical writing, mostly -1.</param>
/// <param name="OriginX">From the horizontal to the vertical origin.</param>
internal readonly record struct CodedGlyph(
    string? Text, double Width, bool IsSpace = false, double Height = -1, double OriginX = 0, double OriginY = 0);
