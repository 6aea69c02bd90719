namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    private bool ExecutePath(int word, Operands operands)
    {
        switch (word)
        {
            case Operator.MoveTo: path.MoveTo(Here(operands, 2)); break;
            case Operator.LineTo: path.LineTo(Here(operands, 2)); break;
            case Operator.CurveTo or Operator.CurveFromHere or Operator.CurveToEnd: path.CurveTo(Here(operands, 2)); break;
            case Operator.ClosePath: path.Close(); break;
            case Operator.AddRectangle:
                path.AddRectangle(state.Ctm, operands.Number(4), operands.Number(3), operands.Number(2), operands.Number(1));
                break;
            case Operator.Stroke: Paint(false, true); break;
            case Operator.CloseAndStroke: path.Close(); Paint(false, true); break;
            case Operator.Fill or Operator.FillOld or Operator.FillEvenOdd: Paint(true, false); break;
            case Operator.FillAndStroke or Operator.FillAndStrokeEvenOdd: Paint(true, true); break;
            case Operator.CloseFillAndStroke or Operator.CloseFillAndStrokeEvenOdd: path.Close(); Paint(true, true); break;
            case Operator.EndPath: Paint(false, false); break;
            case Operator.Clip or Operator.ClipEvenOdd: clipsNext = true; break;
            case Operator.PaintShading: PaintShading(); break;
            default: return false;
        }
        if (path.Count > store.Limits.PagePathPoints) throw new PdfException(PdfFault.TooLarge, $"A path has more than {store.Limits.PagePathPoints} points.");
        return true;
    }

    private Point Here(Operands operands, int back) => state.Ctm.Apply(operands.Number(back), operands.Number(back - 1));

    private void Paint(bool fills, bool strokes)
    {
        var whole = path.Take();
        if (whole.Count > 0 && !IsLayerOff)
        {
            if (fills && !state.FillInk.IsClear) canvas.Add(new PaintedPath(PathPaint.Fill, whole, state.FillInk, 0, false, state.Clip, state.IsCovering, canvas.TakeOrder()));
            if (strokes && !state.StrokeInk.IsClear)
            {
                var width = state.LineWidth * Math.Sqrt(Math.Abs(state.Ctm.Determinant));
                canvas.Add(new PaintedPath(PathPaint.Stroke, whole, state.StrokeInk, width, state.IsDashed, state.Clip, state.IsCovering, canvas.TakeOrder()));
            }
        }
        if (clipsNext && whole.Count > 0) state.ClipsWithin |= whole.Count > 1 || whole[0].HasCurves || whole[0].Points.Count is not (4 or 5);
        if (clipsNext) state.Clip = whole.Count == 0 ? state.Clip : state.Clip.Intersect(PathBuilder.BoundsOf(whole));
        clipsNext = false;
    }

    /// <summary>A shading fills all that the clipping path lets through.</summary>
    private void PaintShading()
    {
        var clip = state.Clip;
        if (clip.IsEmpty || IsLayerOff) return;
        Subpath area = new([new(clip.Left, clip.Bottom), new(clip.Right, clip.Bottom), new(clip.Right, clip.Top), new(clip.Left, clip.Top)], true, []);
        canvas.Add(new PaintedPath(PathPaint.Fill, [area], Ink.Pattern, 0, false, clip, false, canvas.TakeOrder()));
    }
}
