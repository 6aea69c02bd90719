using Extractor.Documents;

namespace Extractor.Tables;

/// <summary>Text on a slanted baseline: a watermark or stamp laid over the page, part of no line and no cell.</summary>
internal static class SlantedText
{
    /// <param name="letters">In the order the file prints them; upright ones are passed over.</param>
    /// <returns>The words, or stretches of words, that were printed letter after letter.</returns>
    public static IReadOnlyList<PlacedText> Find(IEnumerable<Letter> letters, int page)
    {
        const double Next = 2.5;        // text sizes from middle to middle: a blank between two words of a watermark
        var found = new List<PlacedText>();
        var run = new List<Letter>();
        foreach (var letter in letters)
        {
            if (!letter.IsSlanted) continue;
            if (run.Count > 0 && Distance(run[^1].Box, letter.Box) > Next * Math.Max(letter.Size, run[^1].Size)) Close();
            run.Add(letter);
        }
        Close();
        return found;

        void Close()
        {
            var text = PlacedText.Join(run.Select(l => PlacedText.At(l.Text, new Place.OnPage(page, l.Box)))).Trim();
            if (!text.IsBlank) found.Add(text);
            run.Clear();
        }
    }

    private static double Distance(Box a, Box b) => Math.Sqrt(Math.Pow(a.CenterX - b.CenterX, 2) + Math.Pow(a.CenterY - b.CenterY, 2));
}
