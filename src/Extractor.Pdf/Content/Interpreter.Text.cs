using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    private Dictionary<string, Font?> namedFonts = [];
    private Matrix text = Matrix.Identity;
    private Matrix line = Matrix.Identity;

    private bool ExecuteText(int word, Operands operands)
    {
        switch (word)
        {
            case Operator.ShowSpaced: ShowSpaced(operands); break;
            case Operator.Show: ShowLast(operands); break;
            case Operator.ShowOnNextLine:
                NextLine(0, -state.Leading);
                ShowLast(operands);
                break;
            case Operator.ShowOnNextLineSpaced:
                state.WordSpacing = operands.Number(3);
                state.CharacterSpacing = operands.Number(2);
                NextLine(0, -state.Leading);
                ShowLast(operands);
                break;
            case Operator.BeginText: text = line = Matrix.Identity; break;
            case Operator.EndText: break;
            case Operator.TextMatrix: text = line = MatrixOf(operands); break;
            case Operator.MoveText: NextLine(operands.Number(2), operands.Number(1)); break;
            case Operator.MoveTextAndLead:
                state.Leading = -operands.Number(1);
                NextLine(operands.Number(2), operands.Number(1));
                break;
            case Operator.NextLine: NextLine(0, -state.Leading); break;
            case Operator.SelectFont: SelectFont(operands); break;
            case Operator.CharacterSpacing: state.CharacterSpacing = operands.Number(1); break;
            case Operator.WordSpacing: state.WordSpacing = operands.Number(1); break;
            case Operator.HorizontalScale: state.HorizontalScale = operands.Number(1) / 100; break;
            case Operator.Leading: state.Leading = operands.Number(1); break;
            case Operator.RenderMode: state.RenderMode = (int)operands.Number(1); break;
            case Operator.Rise: state.Rise = operands.Number(1); break;
            default: return false;
        }
        return true;
    }

    private void NextLine(double x, double y) => text = line = new Matrix(1, 0, 0, 1, x, y).Then(line);

    private void SelectFont(Operands operands)
    {
        state.FontSize = operands.Number(1);
        if (operands.Count < 2 || operands.Items[^2] is not { Kind: OperandKind.Name, Value: string name }) return;
        if (!namedFonts.TryGetValue(name, out var font))
        {
            font = fonts.Get(store.GetDictionary(resources, "Font")?[name]);
            namedFonts[name] = font;
        }
        state.Font = font;
    }

    private void ShowLast(Operands operands)
    {
        if (operands.Count > 0 && operands.Items[^1] is { Kind: OperandKind.Text } shown) Show(operands.TextOf(shown));
    }

    private void ShowSpaced(Operands operands)
    {
        foreach (ref readonly var item in operands.Items)
        {
            if (item.Kind == OperandKind.Text)
            {
                Show(operands.TextOf(item));
            }
            else if (item.Kind == OperandKind.Number)
            {
                var by = -item.Number / 1000 * state.FontSize;
                text = state.Font is { IsVertical: true } ? Moved(0, by) : Moved(by * state.HorizontalScale, 0);
            }
        }
    }

    private Matrix Moved(double x, double y) => text with
    {
        E = text.E + (x * text.A) + (y * text.C),
        F = text.F + (x * text.B) + (y * text.D),
    };

    private void Show(ReadOnlySpan<byte> bytes)
    {
        // Without a font nothing says how wide glyphs are; the bytes are shown as undecoded ones, so that they are counted.
        var font = state.Font ?? UnknownFont.Instance;
        var map = text.Then(state.Ctm);
        var em = state.FontSize;
        var right = map.ApplyToVector(em * state.HorizontalScale, 0);
        var up = map.ApplyToVector(0, em);
        // Slanted letters keep an upright cell, as in a text selection.
        var upright = Upright(up, right);
        var across = Upright(right, up);
        var size = upright.Length * font.Em;
        var hidden = HiddenByState();
        var ink = state.RenderMode is 1 or 5 ? state.StrokeInk : state.FillInk;
        if (ink.IsClear) hidden |= Hidden.Unpainted;
        var (lower, upper) = (upright * font.Face.Descent, upright * font.Face.Ascent);
        for (var at = 0; at < bytes.Length;)
        {
            var glyph = font.Next(bytes, ref at);
            var origin = text.Apply(0, state.Rise);
            origin = state.Ctm.Apply(origin);
            var spacing = state.CharacterSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
            Point advance;
            if (font.IsVertical)
            {
                advance = up * glyph.Height;
                Add(new(glyph.Text, origin, advance, across * -glyph.OriginX, across * (glyph.Width - glyph.OriginX), size, font.Face, ink, hidden, IsStroked, 0));
                text = Moved(0, (glyph.Height * em) + spacing);
            }
            else
            {
                advance = right * glyph.Width;
                Add(new(glyph.Text, origin, advance, lower, upper, size, font.Face, ink, hidden, IsStroked, 0));
                text = Moved(((glyph.Width * em) + spacing) * state.HorizontalScale, 0);
            }
        }
    }

    /// <summary>The part of a vector that stands upright on another.</summary>
    private static Point Upright(Point vector, Point on)
    {
        var square = (on.X * on.X) + (on.Y * on.Y);
        return square > 0 ? vector - (on * (((vector.X * on.X) + (vector.Y * on.Y)) / square)) : vector;
    }

    private bool IsStroked => state.RenderMode is 2 or 6;

    private Hidden HiddenByState() =>
        (state.RenderMode is 3 or 7 ? Hidden.Unpainted : Hidden.No) | (IsLayerOff ? Hidden.LayerOff : Hidden.No);

    private void Add(in Glyph glyph)
    {
        var center = glyph.Origin + (glyph.Advance * 0.5) + ((glyph.Lower + glyph.Upper) * 0.5);
        var hidden = state.Clip.Contains(center) ? glyph.Hidden : glyph.Hidden | Hidden.Clipped;
        canvas.Add(glyph with { Hidden = hidden, Order = canvas.TakeOrder() });
    }
}
