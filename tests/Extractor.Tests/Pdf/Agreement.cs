using System.Text;
using Extractor.Pdf;
using Extractor.Reading.Pdf;

namespace Extractor.Tests.Pdf;

/// <summary>How far our reader and Poppler agree on a page.</summary>
/// <param name="Ours">Characters we read, without white space.</param>
/// <param name="Theirs">Characters Poppler reads.</param>
/// <param name="Common">Characters in both, counted as multisets.</param>
/// <param name="Words">Words whose characters both find near one another.</param>
/// <param name="NearWords">Those of them whose boxes' edges lie within <see cref="Tolerance"/> points.</param>
/// <param name="Undecoded">Glyphs whose text nothing in the file tells; Poppler prints their bare codes as characters.</param>
/// <param name="NearAcross">Those of them whose left and right edges do (for upright text).</param>
public sealed record Agreement(int Page, int Ours, int Theirs, int Common, int Words, int NearWords, int NearAcross, int Undecoded,
    string OnlyOurs, string OnlyTheirs, IReadOnlyList<string> OffWords)
{
    public const double Tolerance = 2;

    /// <summary>How far from its expected place a character may be to be the same one, in points.</summary>
    private const double SameGlyph = 80;

    public int Most => Math.Max(Ours, Math.Max(Theirs - Undecoded, Common));

    public double Share => Most == 0 ? 1 : (double)Common / Most;

    /// <summary>Null: Poppler cannot read the file.</summary>
    public static IReadOnlyList<Agreement>? Of(string path)
    {
        if (Poppler.Read(path) is not { } theirs) return null;
        var file = PdfFile.Open(File.ReadAllBytes(path), new());
        return [.. theirs.Select((words, i) => i < file.PageCount ? Of(file.ReadPage(i + 1), words) : Of(i + 1, [], [], [], 0, words))];
    }

    public static Agreement Of(PdfPage page, IReadOnlyList<PopplerWord> words)
    {
        var space = new UprightSpace(page);
        var shown = space.Page.Inflate(1);
        var letters = new List<(string Text, Box Box)>();
        var drawn = new HashSet<Box>();
        var hidden = new List<string>();
        var undecoded = 0;
        var repeats = RepeatedGlyphs.Find(page.Glyphs);
        for (var i = 0; i < page.Glyphs.Count; i++)
        {
            var glyph = page.Glyphs[i];
            var box = space.Turn(glyph.Box);
            // Poppler leaves out what lies beside the page.
            if (box.Right < shown.Left || box.Left > shown.Right || box.Bottom < shown.Top || box.Top > shown.Bottom) continue;
            if (glyph.Text is null) undecoded++;
            letters.Add((Plain(glyph.Text ?? ""), box));
            if (glyph.Font.IsDrawing) drawn.Add(box);
            if (glyph.Hidden != Hidden.No || repeats[i] >= 0) hidden.Add(letters[^1].Text);
        }
        return Of(page.Number, letters, drawn, hidden, undecoded, words);
    }

    private static Agreement Of(
        int page, List<(string Text, Box Box)> letters, HashSet<Box> drawn, List<string> hidden, int undecoded, IReadOnlyList<PopplerWord> words)
    {
        var ours = Count(letters.Select(l => l.Text));
        var theirs = Count(words.Select(w => Plain(w.Text)));
        // Poppler prints some hidden text and some not: what is hidden counts only where it does.
        foreach (var (character, count) in Count(hidden))
        {
            ours[character] -= Math.Clamp(ours[character] - theirs.GetValueOrDefault(character), 0, count);
        }
        var common = ours.Sum(c => Math.Min(c.Value, theirs.GetValueOrDefault(c.Key)));
        var places = letters.SelectMany(l => l.Text.EnumerateRunes().Select(r => (r, l.Box))).ToLookup(l => l.r, l => l.Box);
        var (both, near, across) = (0, 0, 0);
        var off = new List<string>();
        foreach (var word in words)
        {
            if (Find(word, places) is not { } found) continue;
            var (box, first) = found;
            both++;
            var acrossNear = Math.Max(Math.Abs(box.Left - word.Box.Left), Math.Abs(box.Right - word.Box.Right)) <= Tolerance;
            if (acrossNear) across++;
            // Of drawn fonts (Type 3) Poppler guesses the height from the width of some glyph: only left and right are compared.
            if (acrossNear && (drawn.Contains(first) || IsNearDown(box, first, word.Box))) near++;
            else off.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{word.Text} {box.Left - word.Box.Left:F1},{first.Top - word.Box.Top:F1},{box.Right - word.Box.Right:F1},{first.Bottom - word.Box.Bottom:F1}"));
        }
        return new(page, ours.Values.Sum(), theirs.Values.Sum(), common, both, near, across, undecoded, Rest(ours, theirs), Rest(theirs, ours), off);
    }

    // Poppler gives a word the height of its first letter's font.
    private static bool IsNearDown(Box box, Box first, Box word) =>
        Math.Max(Math.Abs(first.Top - word.Top), Math.Abs(first.Bottom - word.Bottom)) <= Tolerance ||
        Math.Max(Math.Abs(box.Top - word.Top), Math.Abs(box.Bottom - word.Bottom)) <= Tolerance;

    /// <summary>The box around the letters that are nearest to where the word has its characters.</summary>
    private static (Box Around, Box First)? Find(PopplerWord word, ILookup<Rune, Box> places)
    {
        Box? around = null;
        Box first = default;
        var used = new HashSet<Box>();
        var runes = Plain(word.Text).EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var at = (i + 0.5) / runes.Length;
            var isDown = word.Box.Height > word.Box.Width * 1.5 && runes.Length > 1;
            var x = isDown ? word.Box.CenterX : word.Box.Left + (word.Box.Width * at);
            var y = isDown ? word.Box.Top + (word.Box.Height * at) : word.Box.CenterY;
            Box? nearest = null;
            var distance = SameGlyph;
            foreach (var box in places[runes[i]])
            {
                if (used.Contains(box)) continue;
                // Characters of one line differ in width, so their places across it tell more than those along it.
                var (dx, dy) = (Math.Abs(box.CenterX - x), Math.Abs(box.CenterY - y));
                var d = isDown ? (4 * dx) + dy : dx + (4 * dy);
                if (d < distance) (nearest, distance) = (box, d);
            }
            if (nearest is not { } found) return null;
            if (around is null) first = found;
            around = around?.Union(found) ?? found;
            used.Add(found);
        }
        return around is { } whole ? (whole, first) : null;
    }

    private static SortedDictionary<int, int> Count(IEnumerable<string> texts)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var rune in texts.SelectMany(t => t.EnumerateRunes())) counts[rune.Value] = counts.GetValueOrDefault(rune.Value) + 1;
        return counts;
    }

    private static string Rest(SortedDictionary<int, int> counts, SortedDictionary<int, int> others) =>
        string.Concat(counts.Select(c => (c.Key, Left: c.Value - others.GetValueOrDefault(c.Key))).Where(c => c.Left > 0)
            .Take(30).Select(c => (c.Key < 32 ? $"\\{c.Key:X2}" : new Rune(c.Key).ToString()) + (c.Left > 1 ? $"×{c.Left} " : " ")));

    private static string Plain(string text) =>
        string.Concat(LookAlikes.Fold(text).EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r) && !Rune.IsControl(r)).Select(r => r.ToString()));
}
