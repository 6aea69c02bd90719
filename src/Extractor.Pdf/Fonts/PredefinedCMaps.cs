namespace Extractor.Pdf.Fonts;

internal static class PredefinedCMaps
{
    public static CMap? Find(string name) => name switch
    {
        "Identity-H" => CMap.Identity(false),
        "Identity-V" => CMap.Identity(true),
        _ => null,
    };
}
