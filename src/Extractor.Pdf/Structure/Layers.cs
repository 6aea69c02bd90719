using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Which optional content is switched off when the file is opened.</summary>
internal sealed class Layers
{
    private readonly ObjectStore store;
    private readonly HashSet<int> off = [];
    private readonly HashSet<int> on = [];
    private readonly bool offUnlessNamed;

    public Layers(ObjectStore store)
    {
        this.store = store;
        var usual = store.GetDictionary(store.GetDictionary(store.GetDictionary(store.Trailer, "Root"), "OCProperties"), "D");
        offUnlessNamed = store.GetName(usual, "BaseState") == "OFF";
        Collect(usual, "OFF", off);
        Collect(usual, "ON", on);
    }

    /// <param name="layer">A group or a membership dictionary, or a reference to one; null: always shown.</param>
    public bool IsOff(PdfObject? layer)
    {
        if (layer is null || (off.Count == 0 && !offUnlessNamed)) return false;
        if (store.AsDictionary(layer) is { } dictionary && dictionary["OCGs"] is { } members) return IsMembershipOff(dictionary, members);
        return layer is PdfReference reference && IsGroupOff(reference);
    }

    private bool IsMembershipOff(PdfDictionary dictionary, PdfObject members)
    {
        var groups = members is PdfReference single && store.Resolve(single) is PdfDictionary
            ? [single]
            : (store.Resolve(members) as PdfArray)?.Items.OfType<PdfReference>().ToList() ?? [];
        if (groups.Count == 0) return false;
        return store.GetName(dictionary, "P") switch
        {
            "AllOn" => groups.Any(IsGroupOff),
            "AnyOff" => !groups.Any(IsGroupOff),
            "AllOff" => !groups.All(IsGroupOff),
            _ => groups.All(IsGroupOff),
        };
    }

    private bool IsGroupOff(PdfReference group) => off.Contains(group.Number) || (offUnlessNamed && !on.Contains(group.Number));

    private void Collect(PdfDictionary? dictionary, string key, HashSet<int> numbers)
    {
        foreach (var item in store.Get<PdfArray>(dictionary, key)?.Items ?? [])
        {
            if (item is PdfReference reference) numbers.Add(reference.Number);
        }
    }
}
