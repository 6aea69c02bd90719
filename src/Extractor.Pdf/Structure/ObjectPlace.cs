namespace Extractor.Pdf.Structure;

/// <summary>Where an object stands: at a byte of the file, or as the n-th object of an object stream.</summary>
/// <param name="Stream">The object stream's number; 0: the object stands in the file itself.</param>
/// <param name="At">Byte offset, or the index in the stream. Negative: the object is free.</param>
internal readonly record struct ObjectPlace(int Stream, int At)
{
    public static ObjectPlace Free { get; } = new(0, -1);

    public bool IsFree => At < 0;
}
