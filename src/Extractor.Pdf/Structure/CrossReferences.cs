using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>What the cross-reference sections of a file, newest first, say: where each object stands, and the trailer.</summary>
internal sealed class CrossReferences
{
    private readonly Dictionary<int, ObjectPlace> places = [];
    private readonly Dictionary<string, PdfObject> trailer = [];

    public IReadOnlyDictionary<int, ObjectPlace> Places => places;

    public PdfDictionary Trailer => new(trailer);

    /// <summary>Adds a place unless a newer section has named one.</summary>
    public void Add(int number, ObjectPlace place) => places.TryAdd(number, place);

    public void Replace(int number, ObjectPlace place) => places[number] = place;

    /// <summary>Adds a section's trailer; entries of newer sections stay.</summary>
    public void AddTrailer(PdfDictionary section)
    {
        foreach (var (name, value) in section.Entries) trailer.TryAdd(name, value);
    }
}
