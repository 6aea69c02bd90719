using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    private bool ExecuteColor(int word, Operands operands)
    {
        switch (word)
        {
            case Operator.FillGray: SetFill(ColorSpace.Gray, operands); return true;
            case Operator.FillRgb: SetFill(ColorSpace.Rgb, operands); return true;
            case Operator.FillProcess: SetFill(ColorSpace.Process, operands); return true;
            case Operator.StrokeGray: SetStroke(ColorSpace.Gray, operands); return true;
            case Operator.StrokeRgb: SetStroke(ColorSpace.Rgb, operands); return true;
            case Operator.StrokeProcess: SetStroke(ColorSpace.Process, operands); return true;
            case Operator.FillColor or Operator.FillColorOrPattern: SetFill(state.FillSpace, operands); return true;
            case Operator.StrokeColor or Operator.StrokeColorOrPattern: SetStroke(state.StrokeSpace, operands); return true;
            case Operator.FillSpace:
                state.FillSpace = SpaceOf(operands.Name);
                state.Fill = state.FillSpace.Initial;
                return true;
            case Operator.StrokeSpace:
                state.StrokeSpace = SpaceOf(operands.Name);
                state.Stroke = state.StrokeSpace.Initial;
                return true;
            default:
                return false;
        }
    }

    private readonly Dictionary<(PdfDictionary Resources, string Name), ColorSpace> spaces = [];

    private ColorSpace SpaceOf(string? name)
    {
        if (name is null) return ColorSpace.Gray;
        if (spaces.TryGetValue((resources, name), out var known)) return known;
        return spaces[(resources, name)] = ColorSpace.Read(store, new PdfName(name), resources);
    }

    private void SetFill(ColorSpace space, Operands operands)
    {
        state.FillSpace = space;
        state.Fill = InkOf(space, operands);
    }

    private void SetStroke(ColorSpace space, Operands operands)
    {
        state.StrokeSpace = space;
        state.Stroke = InkOf(space, operands);
    }

    private static Ink InkOf(ColorSpace space, Operands operands)
    {
        Span<double> components = stackalloc double[32];
        var count = 0;
        foreach (var item in operands.Items)
        {
            if (item.Kind == OperandKind.Number && count < components.Length) components[count++] = item.Number;
        }
        return space.InkOf(components[..count]);
    }
}
