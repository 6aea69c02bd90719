using System.Text;

namespace Extractor.Pdf.Syntax;

/// <summary>Gives the same string for the same name, so that a content stream's thousand "/F1" are one object.</summary>
internal sealed class NameTable
{
    private readonly string?[] slots = new string?[256];

    public string Get(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name) hash = (hash * 31) + c;
        ref var slot = ref slots[hash & 255];
        return slot is { } known && Same(known, name) ? known : slot = Encoding.Latin1.GetString(name);
    }

    private static bool Same(string known, ReadOnlySpan<byte> name)
    {
        if (known.Length != name.Length) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (known[i] != name[i]) return false;
        }
        return true;
    }
}
