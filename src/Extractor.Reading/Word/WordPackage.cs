using System.IO.Compression;
using System.Xml.Linq;

namespace Extractor.Reading.Word;

/// <summary>The parts of a Word file, found by their relationships as the package rules say.</summary>
/// <remarks>Read without the package classes of the platform: those refuse a whole file for one ill-formed hyperlink.</remarks>
internal sealed class WordPackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly WordLimits limits;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> damages = [];

    /// <exception cref="InvalidDataException">The bytes are no zip archive.</exception>
    public WordPackage(ReadOnlyMemory<byte> content, WordLimits limits)
    {
        this.limits = limits;
        zip = MediaType.Archive(content);
        // The first of two entries of one name stands, as it does for Word.
        foreach (var entry in zip.Entries) entries.TryAdd(Normalize(entry.FullName), entry);
    }

    /// <summary>What could not be read of the parts asked for so far.</summary>
    public IReadOnlyList<string> Damages => damages;

    /// <summary>The main document part's name; null where the package names none and has none in the usual place.</summary>
    public string? MainPart =>
        Relationships("").FirstOrDefault(r => r.Type == "officeDocument" && entries.ContainsKey(r.Target))?.Target
        ?? (entries.ContainsKey("word/document.xml") ? "word/document.xml" : null);

    /// <summary>How many pictures the package holds.</summary>
    public int Pictures => entries.Keys.Count(n => n.Contains("/media/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where there is no such part or nothing of it can be read; then <see cref="Damages"/> says why.</summary>
    public XElement? Read(string? part)
    {
        if (part is null || !entries.TryGetValue(part, out var entry)) return null;
        try
        {
            using var stream = new BoundedStream(entry.Open(), limits.PartBytes);
            var xml = WordXml.Read(stream, limits);
            if (xml.Damage is { } damage) damages.Add($"{part}: {damage}");
            return xml.Root;
        }
        catch (InvalidDataException broken)
        {
            damages.Add($"{part}: {broken.Message}");
            return null;
        }
    }

    /// <summary>What a part refers to; external targets are left out, for nothing is fetched.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var root = Read($"{folder}_rels/{part[slash..]}.rels");
        if (root is null) return [];
        return
        [
            .. from element in root.Elements()
               where element.Name.LocalName == "Relationship" && element.Attribute("TargetMode")?.Value != "External"
               let type = element.Attribute("Type")?.Value
               let target = element.Attribute("Target")?.Value
               where type is not null && target is not null
               select new Relationship(element.Attribute("Id")?.Value ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)),
        ];
    }

    public void Dispose() => zip.Dispose();

    private static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return Normalize(target);
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in Normalize(target).Split('/'))
        {
            if (step == "..") steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            else if (step is not ("." or "")) steps.Add(step);
        }
        return string.Join('/', steps);
    }

    /// <param name="Type">The last word of the relationship's type, such as <c>header</c>.</param>
    /// <param name="Target">The part's name from the root of the package, without a leading slash.</param>
    public sealed record Relationship(string Id, string Type, string Target);
}
