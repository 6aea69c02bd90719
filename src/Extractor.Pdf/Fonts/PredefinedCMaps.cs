namespace Extractor.Pdf.Fonts;

/// <summary>The CMaps that files may name without holding them.</summary>
internal static class PredefinedCMaps
{
    public static CMapReader.Maps? Find(string name) => name switch
    {
        "Identity-H" or "Identity" => new(CMap.Identity(false), new()),
        "Identity-V" => new(CMap.Identity(true), new()),
        _ => CMapArchive.Find(name),
    };

    /// <summary>The texts of a character collection's characters; null: the collection is none of Adobe's East Asian ones.</summary>
    /// <param name="ordering">As in /CIDSystemInfo: GB1, CNS1, Japan1, Korea1, KR.</param>
    public static ToUnicode? Texts(string? ordering) => ordering is null or "Identity" ? null : CMapArchive.Find($"Adobe-{ordering}-UCS2")?.Texts;

    /// <summary>The collection whose characters a predefined map leads to; null: the map is none.</summary>
    public static string? OrderingOf(string mapName)
    {
        if (mapName.StartsWith("Identity", StringComparison.Ordinal)) return null;
        foreach (var (words, ordering) in Orderings)
        {
            if (words.Any(word => mapName.Contains(word, StringComparison.Ordinal))) return ordering;
        }
        return null;
    }

    private static readonly (string[] Words, string Ordering)[] Orderings =
    [
        (["GB"], "GB1"),
        (["UniCNS", "B5", "CNS-EUC", "CNS1", "CNS2", "HK"], "CNS1"),
        (["UniAKR"], "KR"),
        (["UniKS", "KSC"], "Korea1"),
        (["UniJIS", "RKSJ", "EUC", "Ext", "Add", "NWP", "78"], "Japan1"),
    ];
}
