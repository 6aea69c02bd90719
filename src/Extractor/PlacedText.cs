using System.Text;

namespace Extractor;

/// <summary>A text that knows where each of its characters stands.</summary>
/// <remarks>Slices and joins keep the places, so whatever is read from a text can be pointed at.</remarks>
public sealed class PlacedText
{
    private readonly Place?[] places;

    private PlacedText(string text, Place?[] places, Place? frame = null) => (Text, this.places, Frame) = (text, places, frame);

    public static PlacedText Empty { get; } = new("", []);

    /// <summary>The characters, without line breaks that only the layout made.</summary>
    public string Text { get; }

    /// <summary>The drawn or reconstructed box that holds this text and nothing else, such as its cell; null where there is none.</summary>
    /// <remarks>A slice keeps it while it leaves out white space only.</remarks>
    public Place? Frame { get; }

    public int Length => Text.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A text all of which stands at one place.</summary>
    public static PlacedText At(string text, Place place)
    {
        var places = new Place?[text.Length];
        Array.Fill(places, place);
        return new(text, places);
    }

    /// <summary>A text of which each UTF-16 unit has its own place; null for characters the layout added, such as a joining space.</summary>
    public static PlacedText Of(string text, IReadOnlyList<Place?> places) =>
        text.Length == places.Count ? new(text, [.. places]) : throw new ArgumentException("One place for each character.", nameof(places));

    public static PlacedText Join(IEnumerable<PlacedText> parts, string separator = "")
    {
        var text = new StringBuilder();
        var places = new List<Place?>();
        foreach (var part in parts)
        {
            if (text.Length > 0)
            {
                text.Append(separator);
                for (var i = 0; i < separator.Length; i++) places.Add(null);
            }
            text.Append(part.Text);
            places.AddRange(part.places);
        }
        return new(text.ToString(), [.. places]);
    }

    /// <summary>The same text, known to fill a box alone.</summary>
    public PlacedText In(Place frame) => new(Text, places, frame);

    public PlacedText Slice(int start, int length)
    {
        var isWhole = Text.AsSpan(0, start).IsWhiteSpace() && Text.AsSpan(start + length).IsWhiteSpace();
        return new(Text.Substring(start, length), places[start..(start + length)], isWhole ? Frame : null);
    }

    public PlacedText Trim()
    {
        var start = 0;
        var end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return Slice(start, end - start);
    }

    /// <summary>Where one character stands; null for one that the layout added.</summary>
    public Place? PlaceAt(int index) => places[index];

    /// <summary>
    /// Where the text stands: the box around its characters on the page where it begins, or its first block.
    /// Null for a text without places.
    /// </summary>
    public Place? Place
    {
        get
        {
            Place.OnPage? first = null;
            var around = default(Box);
            foreach (var place in places)
            {
                switch (place)
                {
                    case Place.InFlow flow when first is null:
                        return flow;
                    case Place.OnPage on when first is null:
                        (first, around) = (on, on.Box);
                        break;
                    case Place.OnPage on when on.Page == first.Page:
                        around = around.Union(on.Box);
                        break;
                }
            }
            return first is null || around == first.Box ? first : first with { Box = around };
        }
    }

    public override string ToString() => Text;
}
