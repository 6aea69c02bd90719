using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

internal enum OperandKind : byte
{
    Number,
    Name,
    Text,
    ArrayOpen,
    ArrayClose,
    Object,
}

/// <param name="Start">Of a text: where its bytes begin in <see cref="Operands"/>.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, int Start, int Length, object? Value);

/// <summary>What stands before an operator. Arrays lie flat between their brackets, so that showing text allocates nothing.</summary>
internal sealed class Operands
{
    /// <summary>Operands before one operator; a TJ array of a full line has some 500.</summary>
    private const int Most = 200_000;

    private Operand[] items = new Operand[64];
    private byte[] bytes = new byte[1024];
    private int used;

    public int Count { get; private set; }

    public ReadOnlySpan<Operand> Items => items.AsSpan(0, Count);

    public void Clear() => (Count, used) = (0, 0);

    public void Push(double number) => Push(new Operand(OperandKind.Number, number, 0, 0, null));

    public void Push(OperandKind bracket) => Push(new Operand(bracket, 0, 0, 0, null));

    public void PushName(string name) => Push(new Operand(OperandKind.Name, 0, 0, 0, name));

    public void PushObject(PdfObject? value) => Push(new Operand(OperandKind.Object, 0, 0, 0, value));

    public void PushText(ReadOnlySpan<byte> text)
    {
        if (used + text.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, used + text.Length));
        text.CopyTo(bytes.AsSpan(used));
        Push(new Operand(OperandKind.Text, 0, used, text.Length, null));
        used += text.Length;
    }

    public ReadOnlySpan<byte> TextOf(in Operand operand) => bytes.AsSpan(operand.Start, operand.Length);

    /// <summary>The number so many places before the operator (1: right before it); 0 where there is none.</summary>
    public double Number(int back) => back <= Count && items[Count - back].Kind == OperandKind.Number ? items[Count - back].Number : 0;

    /// <summary>The name right before the operator; null: there is none.</summary>
    public string? Name => Count > 0 && items[Count - 1].Kind == OperandKind.Name ? (string?)items[Count - 1].Value : null;

    /// <summary>All numbers there are, in order.</summary>
    public double[] Numbers()
    {
        var numbers = new List<double>(Count);
        foreach (var item in Items)
        {
            if (item.Kind == OperandKind.Number) numbers.Add(item.Number);
        }
        return [.. numbers];
    }

    private void Push(in Operand operand)
    {
        if (Count >= Most) return;
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        items[Count++] = operand;
    }
}
