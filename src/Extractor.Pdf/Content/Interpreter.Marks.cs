using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    private readonly Stack<Mark> marks = new();
    private int layersOff;

    private bool IsLayerOff => layersOff > 0;

    private void BeginMark(Operands operands)
    {
        if (operands.Items is not [.., { Kind: OperandKind.Name, Value: string tag }, var last])
        {
            BeginMark(null, null);
            return;
        }
        var properties = last.Kind switch
        {
            OperandKind.Object => store.AsDictionary(last.Value as PdfObject),
            OperandKind.Name => store.AsDictionary(store.GetDictionary(resources, "Properties")?[(string)last.Value!]),
            _ => null,
        };
        if (tag == "OC") BeginMark(null, properties);
        else BeginMark(store.Get<PdfText>(properties, "ActualText"), null);
    }

    private void BeginMark(PdfText? actualText, PdfDictionary? layer)
    {
        var isOff = layer is not null && IsOff(layer);
        if (isOff) layersOff++;
        marks.Push(new(canvas.Glyphs.Count, actualText, isOff));
    }

    private void EndMark()
    {
        if (!marks.TryPop(out var mark)) return;
        if (mark.IsLayerOff) layersOff--;
    }

    private bool IsOff(PdfDictionary layer) => false;

    private readonly record struct Mark(int FirstGlyph, PdfText? ActualText, bool IsLayerOff);
}
