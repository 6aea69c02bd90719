using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of each code, as a font's /ToUnicode says.</summary>
internal sealed class ToUnicode
{
    private readonly RangeMap<string> texts = new();

    /// <summary>The map that this one refines (usecmap).</summary>
    public ToUnicode? Parent { get; set; }

    public RangeMap<string> Texts => texts;

    public bool IsEmpty => texts.Count == 0 && Parent is not { IsEmpty: false };

    /// <param name="text">Of the first code; the last character of the others' counts up.</param>
    public void Add(int first, int last, string text) => texts.Add(first, last, text);

    /// <summary>Null: the map has nothing for the code, or only a character that prints nothing or stands for "unknown".</summary>
    public string? Find(int code)
    {
        if (texts.Find(code) is not { } range) return Parent?.Find(code);
        var text = Advance(range.Value, code - range.Start);
        return text is "" or "\uFFFD" or "\uFFFF" || (text.Length == 1 && char.IsControl(text[0]) && !char.IsWhiteSpace(text[0])) ? null : text;
    }

    private static string Advance(string text, int by)
    {
        if (by == 0 || text.Length == 0) return text;
        var pair = text.Length > 1 && char.IsSurrogatePair(text, text.Length - 2);
        var last = (pair ? char.ConvertToUtf32(text, text.Length - 2) : text[^1]) + by;
        return Rune.IsValid(last) ? string.Concat(text.AsSpan(0, text.Length - (pair ? 2 : 1)), new Rune(last).ToString()) : "\uFFFD";
    }
}
