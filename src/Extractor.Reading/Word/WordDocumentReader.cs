using System.Xml.Linq;
using Extractor.Documents;

namespace Extractor.Reading.Word;

/// <summary>Reads Word files (.docx, .docm, .dotx): what Word would show, in reading order.</summary>
public sealed class WordDocumentReader(WordLimits? limits = null) : IDocumentReader
{
    private readonly WordLimits limits = limits ?? new();

    public IReadOnlyList<string> MediaTypes => [MediaType.Word];

    public ReadResult Read(Source source, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        try
        {
            using var package = new WordPackage(content, limits);
            return Read(source, package);
        }
        catch (InvalidDataException broken)
        {
            return Failed("damaged", $"The Word file is no readable archive: {broken.Message}");
        }
    }

    private ReadResult Read(Source source, WordPackage package)
    {
        if (package.MainPart is not { } main || package.Read(main) is not { } root)
        {
            return Failed("damaged", package.Damages.Count > 0 ? package.Damages[^1] : "The Word file has no main document.");
        }
        if (root.Element(WordNames.W + "body") is not { } body) return Failed("damaged", "The main document of the Word file has no body.");

        var relations = package.Relationships(main);
        XElement? Part(string type) => package.Read(relations.FirstOrDefault(r => r.Type == type)?.Target);

        var styles = new WordStyles(Part("styles"));
        var numbering = new WordNumbering(Part("numbering"));
        var story = new WordStory(body, styles, numbering, limits, firstIndex: 0);
        var blocks = new List<FlowBlock>(story.Read());
        var next = story.NextIndex;
        var damages = new List<string>(story.Damages);

        foreach (var note in Notes(story.Notes, Part("footnotes"), Part("endnotes")))
        {
            blocks.AddRange(ReadStory(note, styles, numbering, damages, ref next));
        }
        var furniture = new List<FlowBlock>();
        foreach (var part in Furniture(body, relations))
        {
            if (package.Read(part) is { } head) furniture.AddRange(ReadStory(head, styles, numbering, damages, ref next));
        }

        damages.InsertRange(0, package.Damages);
        if (blocks.Count == 0)
        {
            if (damages.Count > 0) return Failed("damaged", damages[0]);
            return package.Pictures > 0
                ? Failed("image-only", $"The document holds no text, only pictures ({package.Pictures}).")
                : Failed("no-text", "The document holds no text.");
        }
        var warnings = damages.Distinct(StringComparer.Ordinal).Select(d => new ReadFailure("damaged", null, d));
        return new ReadResult.Read(new Document.Flowing(source, blocks) { Furniture = furniture }, [.. warnings]);
    }

    private IReadOnlyList<FlowBlock> ReadStory(
        XElement element, WordStyles styles, WordNumbering numbering, List<string> damages, ref int next)
    {
        var story = new WordStory(element, styles, numbering, limits, next);
        var blocks = story.Read();
        next = story.NextIndex;
        damages.AddRange(story.Damages);
        return blocks;
    }

    private static IEnumerable<XElement> Notes(IReadOnlyList<XElement> references, XElement? footnotes, XElement? endnotes) =>
        from reference in references
        let notes = reference.Name.LocalName == "footnoteReference" ? footnotes : endnotes
        let id = reference.Attribute(WordNames.W + "id")?.Value
        let note = notes?.Elements().FirstOrDefault(n => n.Attribute(WordNames.W + "id")?.Value == id)
        where note is not null
        select note;

    /// <summary>The header and footer parts the sections use, in order, each once.</summary>
    private static IEnumerable<string> Furniture(XElement body, IReadOnlyList<WordPackage.Relationship> relations)
    {
        var used = from reference in body.Descendants()
                   where reference.Name == WordNames.W + "headerReference" || reference.Name == WordNames.W + "footerReference"
                   let id = reference.Attribute(WordNames.R + "id")?.Value
                   let part = relations.FirstOrDefault(r => r.Id == id)?.Target
                   where part is not null
                   select part;
        return used.Distinct(StringComparer.Ordinal);
    }

    private static ReadResult.Failed Failed(string code, string reason) => new(new(code, null, reason));
}
