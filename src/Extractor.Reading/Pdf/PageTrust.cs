using System.Globalization;
using System.Text;
using Extractor.Documents;
using Extractor.Pdf;

namespace Extractor.Reading.Pdf;

/// <summary>Tells pages whose text layer cannot be believed, and why.</summary>
internal static class PageTrust
{
    /// <summary>Null: the letters are what the page shows.</summary>
    public static Distrust? Judge(PdfPage page, IReadOnlyList<Letter> letters, UprightSpace space, TrustOptions options)
    {
        var images = ImageShare(page, space);
        var hidden = page.Glyphs.Count(g => (g.Hidden & Hidden.Unpainted) != 0 && !string.IsNullOrWhiteSpace(g.Text));
        if (images >= options.ImageShare && letters.Count <= options.AddedLetters)
        {
            return hidden > options.AddedLetters
                ? Because("hidden-text", $"Images cover {images:P0} of the page, and its text of {hidden} letters is printed invisibly over them.")
                : Because("image-only", $"Images cover {images:P0} of the page, and there are {letters.Count} letters.");
        }
        var outlines = OutlineCount(page, options);
        if (outlines >= options.Outlines && outlines > letters.Count)
        {
            return Because("outlined-text", $"The page has {outlines} shapes like drawn letters, and {letters.Count} letters.");
        }
        if (letters.Count == 0) return null;
        var undecoded = letters.Count(l => l.Text == LetterReader.Undecoded);
        if (undecoded > letters.Count * options.UndecodedShare)
        {
            return Because("undecoded-text", $"Nothing tells the text of {undecoded} of {letters.Count} letters.");
        }
        var privates = letters.Count(l => Rune.GetRuneAt(l.Text, 0).Value is >= 0xE000 and <= 0xF8FF or >= 0xF0000);
        return privates > letters.Count * options.PrivateShare
            ? Because("private-use-text", $"{privates} of {letters.Count} letters are private characters, which have no known meaning.")
            : null;
    }

    private static Distrust Because(string code, FormattableString reason) => new(code, reason.ToString(CultureInfo.InvariantCulture));

    /// <summary>How much of the page images cover; of several, the sum, for scans are often cut into strips.</summary>
    private static double ImageShare(PdfPage page, UprightSpace space)
    {
        var area = 0.0;
        foreach (var image in page.Images)
        {
            var box = space.Turn(image.Box).Intersect(space.Turn(image.Clip)).Intersect(space.Page);
            if (!box.IsEmpty) area += box.Width * box.Height;
        }
        return Math.Min(1, area / (space.Width * space.Height));
    }

    private static int OutlineCount(PdfPage page, TrustOptions options)
    {
        var count = 0;
        foreach (var path in page.Paths)
        {
            if (path.Paint != PathPaint.Fill || path.Ink.IsWhite) continue;
            // One path may hold a whole line of outlines; each part of it counts.
            foreach (var part in path.Subpaths)
            {
                if (part.HasCurves && Rectangle.Around([.. part.Points]) is { Height: > 0 } box && box.Height <= options.OutlineHeight) count++;
            }
        }
        return count;
    }
}
