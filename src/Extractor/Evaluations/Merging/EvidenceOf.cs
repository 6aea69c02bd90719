using Extractor.Fields;

namespace Extractor.Evaluations.Merging;

/// <summary>Turns texts with places into evidence.</summary>
internal static class EvidenceOf
{
    // No reading is certain.
    private const decimal MostConfidence = 0.999m;

    /// <summary>The places that say the same; the more there are, the surer each is.</summary>
    public static IReadOnlyList<Evidence> Agreeing(IEnumerable<FieldText> sources)
    {
        var distinct = sources.DistinctBy(s => (s.Text.Place, s.Text.Text, s.Method)).ToArray();
        var doubt = 1m;
        foreach (var source in distinct) doubt *= 1 - source.Confidence;
        var together = Math.Min(MostConfidence, Math.Max(1 - doubt, distinct.Select(s => s.Confidence).DefaultIfEmpty(0).Max()));
        return [.. distinct.Select(s => One(s, distinct.Length > 1 ? together : s.Confidence)).OfType<Evidence>()];
    }

    /// <summary>Each place with its own confidence.</summary>
    public static IReadOnlyList<Evidence> Each(IEnumerable<FieldText> sources) =>
        [.. sources.DistinctBy(s => (s.Text.Place, s.Text.Text)).Select(s => One(s, s.Confidence)).OfType<Evidence>()];

    public static IReadOnlyList<Evidence> Each(FieldText? source) => source is null ? [] : Each([source]);

    /// <summary>Null for a text without a place. Of a text that goes on over a page only the first page's part is shown: a box
    /// lies on one page. A text that fills a cell is shown by the cell: fonts do not agree on how high a letter's box is.</summary>
    private static Evidence? One(FieldText source, decimal confidence)
    {
        var text = FirstPage(source.Text).Trim();
        return text.IsBlank || (text.Frame ?? text.Place) is not { } place
            ? null
            : new Evidence(place, text.Text, source.Method, confidence, source.By);
    }

    private static PlacedText FirstPage(PlacedText text)
    {
        int? page = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text.PlaceAt(i) is not Place.OnPage on) continue;
            page ??= on.Page;
            if (on.Page != page) return text.Slice(0, i);
        }
        return text;
    }
}
