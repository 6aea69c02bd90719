
namespace Extractor.Storage;

/// <summary>Which cell or passage stands where, to lead from a place to it.</summary>
internal sealed class Standing
{
    private readonly Dictionary<int, List<(Box Box, long Id)>> onPages = [];
    private readonly Dictionary<int, long> inFlow = [];

    /// <summary>Remembers where the text's characters stand, on every page that it touches.</summary>
    public void Add(PlacedText text, Place? area, long id)
    {
        var boxes = new SortedDictionary<int, Box>();
        for (var i = 0; i < text.Length; i++) Touch(text.PlaceAt(i), boxes, id);
        if (boxes.Count == 0) Touch(area, boxes, id);
        foreach (var (page, box) in boxes)
        {
            if (!onPages.TryGetValue(page, out var list)) onPages.Add(page, list = []);
            list.Add((box, id));
        }
    }

    /// <summary>The smallest one around the middle of the place; null where nothing is.</summary>
    public long? At(Place place)
    {
        switch (place)
        {
            case Place.InFlow flow:
                return inFlow.TryGetValue(flow.Block, out var there) ? there : null;
            case Place.OnPage on when onPages.TryGetValue(on.Page, out var list):
                (double Area, long Id)? best = null;
                foreach (var (box, id) in list)
                {
                    if (!box.Contains(on.Box.CenterX, on.Box.CenterY)) continue;
                    var area = box.Width * box.Height;
                    if (best is null || area < best.Value.Area) best = (area, id);
                }
                return best?.Id;
            default:
                return null;
        }
    }

    private void Touch(Place? place, SortedDictionary<int, Box> boxes, long id)
    {
        switch (place)
        {
            case Place.InFlow flow:
                inFlow.TryAdd(flow.Block, id);
                break;
            case Place.OnPage on:
                boxes[on.Page] = boxes.TryGetValue(on.Page, out var box) ? box.Union(on.Box) : on.Box;
                break;
        }
    }
}
