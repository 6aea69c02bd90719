using System.Text;

namespace Extractor.Storage;

/// <summary>Rows as bytes, to pass from the process that reads a document to the one that stores it.</summary>
internal static class RowCodec
{
    // More rows than this come from no document: a 200-page report has some ten thousand.
    private const int MostRows = 20_000_000;

    private enum Kind : byte
    {
        Null,
        Whole,
        Real,
        Text,
    }

    public static byte[] Write(IReadOnlyList<Row> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            var shapes = Enumerable.Range(0, RowShape.All.Count).ToDictionary(i => RowShape.All[i], i => (byte)i);
            writer.Write(rows.Count);
            foreach (var row in rows)
            {
                writer.Write(shapes[row.Shape]);
                foreach (var value in row.Values) Value(writer, value);
            }
        }
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not rows.</exception>
    public static IReadOnlyList<Row> Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
            var count = reader.ReadInt32();
            if (count is < 0 or > MostRows) throw new InvalidDataException("More rows than a document has.");
            var rows = new List<Row>();
            for (var i = 0; i < count; i++)
            {
                var shape = reader.ReadByte() is var at && at < RowShape.All.Count ? RowShape.All[at] : throw new InvalidDataException("A row of no table.");
                var values = new object?[shape.Columns.Count];
                for (var v = 0; v < values.Length; v++) values[v] = Value(reader);
                rows.Add(new Row(shape, values));
            }
            return rows;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The rows end too soon.", e);
        }
    }

    private static void Value(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Write((byte)Kind.Null);
                break;
            case long whole:
                writer.Write((byte)Kind.Whole);
                writer.Write7BitEncodedInt64(whole);
                break;
            case double real:
                writer.Write((byte)Kind.Real);
                writer.Write(real);
                break;
            case string text:
                writer.Write((byte)Kind.Text);
                writer.Write(text);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no column's value.", nameof(value));
        }
    }

    private static object? Value(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Null => null,
        Kind.Whole => reader.Read7BitEncodedInt64(),
        Kind.Real => reader.ReadDouble(),
        Kind.Text => reader.ReadString(),
        _ => throw new InvalidDataException("A value of no kind."),
    };
}
