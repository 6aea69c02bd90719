namespace Extractor.Fields.Values;

public enum UnitKind
{
    /// <summary>元 and its multiples.</summary>
    Money,

    /// <summary>%, 百分比.</summary>
    Percent,

    /// <summary>‰.</summary>
    PerMille,

    /// <summary>百分点: the difference of two percentages.</summary>
    Points,
    Time,

    /// <summary>What is counted: 人, 次, 台(套).</summary>
    Count,

    /// <summary>平方米, 公里, 吨.</summary>
    Measure,

    /// <summary>A multiplier alone, as in 48.14万: what of, the context says.</summary>
    Multiple,
}

/// <summary>A unit as printed.</summary>
/// <param name="Text">With its multiplier: 万份, 亿元, 元/人, 台(套).</param>
/// <param name="Multiplier">10,000 for 万份; 1 where there is none.</param>
/// <param name="Start">Where it begins in the text it was read from.</param>
public readonly record struct Unit(string Text, UnitKind Kind, decimal Multiplier, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Reads the unit that stands behind a number.</summary>
public static class UnitReader
{
    private static readonly Lazy<WordList<UnitKind?>> Words = new(() => new(
        WordFile.Rows("units.tsv").Select(row => (row[0], Kind(row[1])))));

    // The longest first; 百 and 千 alone are no units of their own.
    private static readonly (string Word, decimal Worth)[] Multipliers =
    [
        ("千亿", 1e11m), ("百亿", 1e10m), ("万亿", 1e12m), ("千万", 1e7m), ("百万", 1e6m), ("十万", 1e5m), ("亿", 1e8m), ("億", 1e8m),
        ("万", 1e4m), ("萬", 1e4m), ("千", 1e3m), ("仟", 1e3m), ("百", 1e2m), ("佰", 1e2m), ("十", 10m), ("拾", 10m),
    ];

    // Where what is divided by ends: 8万元/年以内.
    private static readonly string[] Ends = ["以上", "以内", "以下", "之内", "内", "左右", "及以", "(含)"];

    /// <summary>
    /// The unit at a place of a folded text, white space before it allowed; null where none is known. The 余 or 多 of 300余份
    /// and 2万余人 is passed over.
    /// </summary>
    public static Unit? Read(string folded, int at)
    {
        var start = at;
        while (start < folded.Length && (folded[start] == ' ' || (start == at && IsOver(folded[start])))) start++;
        if (ReadWord(folded, start) is not { } read) return Bracketed(folded, start);

        var end = start + read.Length;
        if (read.Kind is UnitKind.Count or UnitKind.Time or UnitKind.Measure) end = Alternative(folded, end);
        end = Divided(folded, end);
        var text = read.Over ? string.Concat(folded[start..end].Where(c => !IsOver(c))) : folded[start..end];
        return new Unit(text, read.Kind, read.Multiplier, start, end - start);
    }

    /// <summary>Whether the character says "and some more".</summary>
    internal static bool IsOver(char c) => c is '余' or '多';

    /// <summary>The unit that is the whole text, such as a cell of a column 度量单位; unknown words count as things counted.</summary>
    public static Unit? Parse(string text)
    {
        var folded = Folding.Compact(text);
        if (folded.Length == 0 || Absences.Of(folded) is not null) return null;
        return Read(folded, 0) is { } unit && unit.Length == folded.Length
            ? unit
            : new Unit(folded, UnitKind.Count, 1, 0, folded.Length);
    }

    private static (int Length, UnitKind Kind, decimal Multiplier, bool Over)? ReadWord(string text, int at)
    {
        if (Words.Value.TryMatch(text, at, out var word, out var kind))
        {
            return kind is { } known && !IsWithinLatinWord(text, at, word) ? (word.Length, known, 1, false) : null;
        }
        foreach (var (multiplier, worth) in Multipliers)
        {
            if (string.CompareOrdinal(text, at, multiplier, 0, multiplier.Length) != 0) continue;
            var next = at + multiplier.Length;
            var over = next < text.Length && IsOver(text[next]) ? 1 : 0;
            if (Words.Value.TryMatch(text, next + over, out word, out kind) && kind is { } of and not UnitKind.Percent)
            {
                return (multiplier.Length + over + word.Length, of, worth, over > 0);
            }
            return worth >= 1e4m ? (multiplier.Length, UnitKind.Multiple, worth, false) : null;
        }
        return null;
    }

    /// <summary>A unit set in brackets: 54（台）.</summary>
    private static Unit? Bracketed(string text, int at)
    {
        if (at >= text.Length || text[at] != '(') return null;
        var close = text.IndexOf(')', at);
        return close > at && ReadWord(text, at + 1) is { } read && at + 1 + read.Length == close
            ? new Unit(text[(at + 1)..close], read.Kind, read.Multiplier, at, close + 1 - at)
            : null;
    }

    /// <summary>Takes in the other name in brackets: 台(套), 人(次).</summary>
    private static int Alternative(string text, int at)
    {
        const int Longest = 3;
        if (at >= text.Length || text[at] != '(') return at;
        var close = text.IndexOf(')', at);
        if (close < 0 || close - at - 1 is < 1 or > Longest) return at;
        return ReadWord(text, at + 1) is { } read && at + 1 + read.Length == close ? close + 1 : at;
    }

    /// <summary>Takes in what it is divided by: 元/人·次, 次/台机/年.</summary>
    private static int Divided(string text, int at)
    {
        const int Longest = 4;
        while (at + 1 < text.Length && text[at] == '/')
        {
            var end = at + 1;
            while (end < text.Length && end - at <= Longest && IsWordCharacter(text[end]) && !Ends.Any(e => StartsWith(text, end, e))) end++;
            if (end == at + 1) break;
            at = end;
        }
        return at;
    }

    private static bool IsWithinLatinWord(string text, int at, string word) =>
        char.IsAsciiLetter(word[^1]) && at + word.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + word.Length]);

    private static bool IsWordCharacter(char c) => char.IsLetter(c) || c is '·' or '²' or '³' or '㎡';

    private static bool StartsWith(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static UnitKind? Kind(string name) => name switch
    {
        "money" => UnitKind.Money,
        "percent" => UnitKind.Percent,
        "permille" => UnitKind.PerMille,
        "points" => UnitKind.Points,
        "time" => UnitKind.Time,
        "count" => UnitKind.Count,
        "measure" => UnitKind.Measure,
        "never" => null,
        _ => throw new InvalidOperationException($"units.tsv names an unknown kind '{name}'."),
    };
}
