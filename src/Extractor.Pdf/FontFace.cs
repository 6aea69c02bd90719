namespace Extractor.Pdf;

/// <summary>What is told of a font beside its glyphs.</summary>
/// <param name="Name">As the file has it, without the subset's tag; empty for a font without a name.</param>
/// <param name="Ascent">Above the baseline, in ems.</param>
/// <param name="Descent">Below the baseline, in ems; negative.</param>
/// <param name="IsDrawing">Glyphs are drawn by content streams (Type 3).</param>
public sealed record FontFace(string Name, double Ascent, double Descent, bool IsBold, bool IsDrawing)
{
    public const double UsualAscent = 0.95;
    public const double UsualDescent = -0.35;
}
