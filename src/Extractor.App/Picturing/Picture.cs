using System.Globalization;
using System.Text;

namespace Extractor.App.Picturing;

/// <summary>A picture of red, green and blue bytes, row by row from the top.</summary>
internal sealed record Picture(int Width, int Height, byte[] Pixels)
{
    public const int BytesPerPixel = 3;

    /// <summary>A portable pixmap (P6, 8 bits), as pdftoppm writes it.</summary>
    public static Parsed<Picture> OfPixmap(byte[] file)
    {
        var at = 0;
        if (Word(file, ref at) != "P6") return Parsed<Picture>.Not("It is no pixmap.");
        if (!int.TryParse(Word(file, ref at), CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(Word(file, ref at), CultureInfo.InvariantCulture, out var height)
            || Word(file, ref at) != "255"
            || file.Length - at < (long)width * height * BytesPerPixel)
        {
            return Parsed<Picture>.Not("It is a pixmap cut short.");
        }
        return Parsed<Picture>.Of(new Picture(width, height, file[at..(at + (width * height * BytesPerPixel))]));
    }

    /// <summary>The same picture with a red frame around a rectangle of its pixels.</summary>
    /// <param name="thickness">Pixels, outwards.</param>
    public Picture Framed(int left, int top, int right, int bottom, int thickness)
    {
        var framed = (byte[])Pixels.Clone();
        for (var y = Math.Max(0, top - thickness); y < Math.Min(Height, bottom + thickness); y++)
        {
            for (var x = Math.Max(0, left - thickness); x < Math.Min(Width, right + thickness); x++)
            {
                if (x >= left && x < right && y >= top && y < bottom) continue;
                var i = ((y * Width) + x) * BytesPerPixel;
                (framed[i], framed[i + 1], framed[i + 2]) = (0xD0, 0x10, 0x10);
            }
        }
        return this with { Pixels = framed };
    }

    // One white-space character ends a word: what follows the last is the first pixel.
    private static string Word(byte[] file, ref int at)
    {
        var start = at;
        while (at < file.Length && file[at] > ' ') at++;
        return Encoding.ASCII.GetString(file, start, at++ - start);
    }
}
