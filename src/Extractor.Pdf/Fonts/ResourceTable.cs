namespace Extractor.Pdf.Fonts;

/// <summary>Reads the tab-separated tables that are part of this assembly.</summary>
internal static class ResourceTable
{
    /// <summary>The fields of each line that is no comment.</summary>
    public static IEnumerable<string[]> Lines(string name)
    {
        using var lines = new StreamReader(Open(name));
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    public static Stream Open(string name) =>
        typeof(ResourceTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
}
