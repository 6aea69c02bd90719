using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

internal sealed partial class ObjectStore
{
    /// <summary>How far "%PDF-" may stand from the file's start; mail headers and web server junk stay below this.</summary>
    private const int HeaderSearch = 4096;

    private void Open()
    {
        if (data.Length == 0) throw new PdfException(PdfFault.Empty, "The file is empty.");
        var header = data.AsSpan(0, Math.Min(data.Length, HeaderSearch)).IndexOf("%PDF-"u8);
        if (new CrossReferenceReader(data, Math.Max(header, 0), this, Limits).Read() is { } found)
        {
            references = found;
            cache.Clear();
            PrepareEncryption();
            if (GetDictionary(GetDictionary(Trailer, "Root"), "Pages") is not null) return;
        }
        if (header < 0 && data.AsSpan().IndexOf(" obj"u8) < 0)
        {
            throw new PdfException(PdfFault.NotPdf, "The file has neither the header nor the objects of a PDF.");
        }
        Rebuild("The cross-references are missing or damaged.");
    }

    /// <summary>Looks at every byte for objects, once. False: that was done before.</summary>
    public bool Rebuild(string reason)
    {
        if (isRebuilt) return false;
        isRebuilt = true;
        Note(new(PdfFault.Damaged, null, reason + " The objects were found by searching the whole file."));
        Budget.Charge(data.Length);
        var scan = new FileScan(data);
        var rebuilt = new CrossReferences();
        foreach (var (number, offset) in scan.Objects)
        {
            if (number <= Limits.ObjectNumber) rebuilt.Replace(number, new(0, offset));
        }
        AddTrailers(rebuilt, scan);
        references = rebuilt;
        cache.Clear();
        objectStreams.Clear();
        PrepareEncryption();
        AddCompressed(rebuilt, scan);
        cache.Clear();
        if (GetDictionary(rebuilt.Trailer, "Root") is null) AddRoot(rebuilt, scan);
        return true;
    }

    private void AddTrailers(CrossReferences rebuilt, FileScan scan)
    {
        foreach (var at in Enumerable.Reverse(scan.Trailers))
        {
            var lexer = new Lexer(data, at, data.Length);
            if (new ObjectParser(lexer, Limits.Nesting).Read() is PdfDictionary trailer) rebuilt.AddTrailer(trailer);
            Budget.Charge(lexer.Position - at);
        }
        foreach (var at in Enumerable.Reverse(scan.CrossReferenceStreams))
        {
            if (ReadObjectAt(at, null) is PdfStream stream) rebuilt.AddTrailer(stream.Dictionary);
        }
    }

    private void AddCompressed(CrossReferences rebuilt, FileScan scan)
    {
        foreach (var (stream, offset) in scan.ObjectStreams)
        {
            if (rebuilt.Places.GetValueOrDefault(stream) != new ObjectPlace(0, offset)) continue;
            var index = 0;
            foreach (var number in objectStreams.NumbersIn(stream))
            {
                if (number >= 0 && number <= Limits.ObjectNumber && IsOlder(rebuilt, number, offset)) rebuilt.Replace(number, new(stream, index));
                index++;
            }
        }
    }

    private static bool IsOlder(CrossReferences rebuilt, int number, int offset) =>
        !rebuilt.Places.TryGetValue(number, out var place) || place.Stream > 0 || place.At < offset;

    private void AddRoot(CrossReferences rebuilt, FileScan scan)
    {
        var catalog = scan.Catalogs.Where(n => IsCatalog(n)).Select(n => (int?)n).LastOrDefault()
            ?? Numbers.ToList().Where(IsCatalog).Select(n => (int?)n).LastOrDefault();
        if (catalog is { } number) rebuilt.AddTrailer(new(new Dictionary<string, PdfObject> { ["Root"] = new PdfReference(number) }));
    }

    private bool IsCatalog(int number) => GetName(AsDictionary(new PdfReference(number)), "Type") == "Catalog";

    private void PrepareEncryption()
    {
        encryption = null;
        if (GetDictionary(Trailer, "Encrypt") is { } dictionary) encryption = Encryption.Open(this, dictionary);
        cache.Clear();
        objectStreams.Clear();
    }
}
