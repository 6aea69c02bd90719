using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

internal sealed partial class Interpreter
{
    /// <summary>Marks within one another; more are counted but not kept.</summary>
    private const int MostMarks = 10_000;

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
            OperandKind.Object => last.Value as PdfObject,
            OperandKind.Name => store.GetDictionary(resources, "Properties")?[(string)last.Value!],
            _ => null,
        };
        if (tag == "OC") BeginMark(null, properties);
        else BeginMark(store.Get<PdfText>(store.AsDictionary(properties), "ActualText"), null);
    }

    private void BeginMark(PdfText? actualText, PdfObject? layer)
    {
        if (marks.Count >= MostMarks) throw new PdfException(PdfFault.TooLarge, $"More than {MostMarks} marks lie within one another.");
        var isOff = layers.IsOff(layer);
        if (isOff) layersOff++;
        marks.Push(new(canvas.Glyphs.Count, actualText, isOff));
    }

    private void EndMark()
    {
        if (!marks.TryPop(out var mark)) return;
        if (mark.IsLayerOff) layersOff--;
        if (mark.ActualText is { } text && mark.FirstGlyph < canvas.Glyphs.Count) ReplacedText.Apply(canvas.Glyphs, mark.FirstGlyph, TextOf(text.Bytes));
    }

    /// <summary>A text string is UTF-16 or UTF-8 where it says so, and Latin otherwise.</summary>
    private static string TextOf(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => Encoding.Latin1.GetString(bytes),
    };

    private readonly record struct Mark(int FirstGlyph, PdfText? ActualText, bool IsLayerOff);
}
