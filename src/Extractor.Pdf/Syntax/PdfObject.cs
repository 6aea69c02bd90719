namespace Extractor.Pdf.Syntax;

/// <summary>A value as the file writes it. The null object is null.</summary>
internal abstract class PdfObject;

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value => value;
}

internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value => value;

    /// <summary>The number as an integer, cut off at the ends of its range.</summary>
    public int Integer => value >= int.MaxValue ? int.MaxValue : value <= int.MinValue ? int.MinValue : (int)value;
}

internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Without the slash; a character for each byte.</summary>
    public string Value => value;
}

internal sealed class PdfText(byte[] bytes) : PdfObject
{
    public byte[] Bytes => bytes;
}

internal sealed class PdfArray(IReadOnlyList<PdfObject?> items) : PdfObject
{
    public IReadOnlyList<PdfObject?> Items => items;
}

internal sealed class PdfReference(int number) : PdfObject
{
    /// <summary>The object's number; its generation tells nothing that the cross-references do not.</summary>
    public int Number => number;
}

internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfObject>());

    public IReadOnlyDictionary<string, PdfObject> Entries => entries;

    /// <summary>The entry as written, perhaps a reference; null: none.</summary>
    public PdfObject? this[string key] => entries.GetValueOrDefault(key);
}

/// <param name="raw">The bytes as they stand in the file, still encrypted where it is.</param>
/// <param name="key">What decrypts them; null: they are plain.</param>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, Structure.ObjectKey? key) : PdfObject
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlyMemory<byte> Raw => raw;

    public Structure.ObjectKey? Key => key;
}
