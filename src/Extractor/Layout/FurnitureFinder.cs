using System.Text;

namespace Extractor.Layout;

/// <summary>Finds running heads and feet and page numbers.</summary>
internal static class FurnitureFinder
{
    /// <param name="pages">Each page's lines outside of tables, with its height.</param>
    /// <param name="size">The document's usual text size, points.</param>
    /// <returns>For each page the indices of the lines that are furniture.</returns>
    public static IReadOnlyList<IReadOnlySet<int>> Find(
        IReadOnlyList<(IReadOnlyList<TextLine> Lines, double Height)> pages, double size, LayoutOptions options)
    {
        var found = pages.Select(_ => new SortedSet<int>()).ToArray();
        var repeated = new Dictionary<(string Text, int Height), List<(int Page, int Line)>>();
        for (var p = 0; p < pages.Count; p++)
        {
            var (lines, height) = pages[p];
            for (var i = 0; i < lines.Count; i++)
            {
                var share = lines[i].Box.CenterY / height;
                if (share > options.MarginShare && share < 1 - options.MarginShare) continue;
                if (IsPageNumber(lines[i].Text)) found[p].Add(i);
                else if (lines[i].Size <= (1 + options.SizeChange) * size)
                {
                    var key = (WithoutDigits(lines[i].Text), (int)Math.Round(share * 100));
                    if (!repeated.TryGetValue(key, out var places)) repeated.Add(key, places = []);
                    places.Add((p, i));
                }
            }
        }
        foreach (var places in repeated.Values)
        {
            if (places.Select(place => place.Page).Distinct().Count() < 2) continue;
            foreach (var (page, line) in places) found[page].Add(line);
        }
        return found;
    }

    /// <summary>Whether a text is only a number with what is printed around one: - 3 -, 第3页, 3/14, Page 3 of 14.</summary>
    public static bool IsPageNumber(string text)
    {
        var rest = text.Replace("Page", "", StringComparison.OrdinalIgnoreCase).Replace("of", "", StringComparison.Ordinal);
        return rest.Count(char.IsDigit) is > 0 and <= 6
            && rest.All(c => char.IsDigit(c) || char.IsWhiteSpace(c) || "-—–－―第页共/·|~～".Contains(c, StringComparison.Ordinal));
    }

    private static string WithoutDigits(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text) key.Append(char.IsDigit(c) ? '#' : c);
        return key.ToString();
    }
}
