using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Reads PDF files with our own reader.</summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>Clipped letters up to which nothing is said: cut marks, names of files and such that print shops leave beside the page.</summary>
    private const int FewLetters = 20;

    public IReadOnlyList<string> MediaTypes { get; } = ["application/pdf"];

    public ReadResult Read(Source source, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        try
        {
            var file = PdfFile.Open(content, new PdfOptions(options.Password));
            var pages = new List<Page>(file.PageCount);
            var warnings = new List<ReadFailure>();
            foreach (var page in file.ReadPages())
            {
                pages.Add(Read(page));
                warnings.AddRange(page.Notes.Select(FailureOf));
                if (ClippedText(page) is { } clipped) warnings.Add(clipped);
            }
            return new ReadResult.Read(new Document.Paged(source, pages), [.. file.Notes.Select(FailureOf), .. warnings]);
        }
        catch (PdfException e)
        {
            return new ReadResult.Failed(FailureOf(new(e.Fault, null, e.Message)));
        }
    }

    private static Page Read(PdfPage page)
    {
        var space = new UprightSpace(page);
        var covers = new Covers(page);
        var drawn = RulingReader.Read(page, space, covers);
        var letters = LetterReader.Read(page, space, covers);
        return new(
            page.Number, space.Width, space.Height, letters, drawn.Rulings, drawn.Shadings, PageTrust.Judge(page, letters, space, new()));
    }

    /// <summary>Told, because a file whose text runs out of its pages looks as if it said less than was written.</summary>
    private static ReadFailure? ClippedText(PdfPage page)
    {
        var clipped = page.Glyphs.Count(g => g.Hidden == Hidden.Clipped && !string.IsNullOrWhiteSpace(g.Text));
        return clipped < FewLetters ? null : new("clipped-text", page.Number, $"{clipped} letters lie outside of what the page shows and are left out.");
    }

    private static ReadFailure FailureOf(PdfNote note) => new(CodeOf(note.Fault), note.Page, note.Reason);

    private static string CodeOf(PdfFault fault) => fault switch
    {
        PdfFault.Empty => "empty-file",
        PdfFault.NotPdf => "not-pdf",
        PdfFault.WrongPassword => "encrypted",
        PdfFault.UnknownEncryption => "unknown-encryption",
        PdfFault.TooLarge => "too-large",
        _ => "damaged",
    };
}
