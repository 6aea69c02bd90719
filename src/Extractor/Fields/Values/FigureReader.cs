namespace Extractor.Fields.Values;

/// <summary>Finds the numbers with their units in a cell or a sentence.</summary>
public static class FigureReader
{
    private const string PerCent = "百分之";
    private const string PerMille = "千分之";

    /// <summary>All figures of a text in order; positions are those of the text. Dates and years are left out.</summary>
    public static IReadOnlyList<Figure> Find(string text)
    {
        var folded = Folding.Fold(text);
        if (!HoldsNumber(folded)) return [];
        var dates = DateReader.Find(text);
        var figures = new List<Figure>();
        var date = 0;
        for (var at = 0; at < folded.Length;)
        {
            while (date < dates.Count && dates[date].End <= at) date++;
            if (date < dates.Count && at >= dates[date].Start)
            {
                at = dates[date].End;
                continue;
            }
            var (figure, next) = IsArabic(folded[at]) ? ReadArabic(text, folded, at) : ReadChinese(folded, at);
            // A number that runs into a date is the date's own.
            if (figure is { } found && !(date < dates.Count && found.Numeral.End > dates[date].Start)) figures.Add(found);
            at = Math.Max(next, at + 1);
        }
        return figures;
    }

    private static (Figure?, int Next) ReadArabic(string text, string folded, int at)
    {
        var (read, end) = NumeralReader.ReadDigits(folded, at);
        if (read is null && WideComma(text, at, end) is { } comma)
        {
            // 第1，2项: the full-width comma separates two numbers unless it groups digits by three.
            (read, end) = NumeralReader.ReadDigits(folded[..comma], at);
        }
        if (read is not { } numeral || IsPartOfName(folded, at, end)) return (null, end);

        var start = at;
        if (IsNegative(folded, at))
        {
            start = at - 1;
            numeral = numeral with { Start = start, Length = end - start, Value = -numeral.Value };
        }
        if (PrefixedShare(folded, start) is { } share) return Share(folded, numeral, share);
        if (IsOrdinal(folded, start, end)) return (new Figure(start, end - start, FigureKind.Ordinal, numeral, null), end);

        var unit = UnitReader.Read(folded, end);
        if (unit is { Kind: UnitKind.Multiple } large && NumeralReader.ReadDigits(folded, large.End) is { Numeral: { } rest }
            && UnitReader.Read(folded, rest.End) is { } small && small.Multiplier < large.Multiplier)
        {
            // 1亿2000万元 is 12000万元.
            numeral = rest with { Start = start, Length = rest.End - start, Value = numeral.Value * large.Multiplier / small.Multiplier + rest.Value };
            unit = small;
        }
        return Made(start, numeral, unit);
    }

    private static (Figure?, int Next) ReadChinese(string folded, int at)
    {
        const decimal Half = 0.5m;
        const decimal Whole = 100;
        if (folded[at] == '半' && (at == 0 || !IsNumberOrUnitBefore(folded[at - 1])) && UnitReader.Read(folded, at + 1) is { Kind: UnitKind.Time } time)
        {
            return Made(at, new Numeral(at, 1, Half, 1, NumeralScript.Chinese), time);
        }
        if (StartsWith(folded, at, PerCent) || StartsWith(folded, at, PerMille))
        {
            var digits = at + PerCent.Length;
            var whole = new Numeral(digits, 1, Whole, 0, NumeralScript.Chinese);
            return ChineseNumeral.Read(folded, digits) is { } percent ? Share(folded, percent, at)
                : StartsWith(folded, at, "百分之百") ? Share(folded, whole, at)
                : (null, digits);
        }
        if (ChineseNumeral.Read(folded, at) is not { } numeral) return (null, at + 1);
        if (at > 0 && folded[at - 1] == '第') return (new Figure(at, numeral.Length, FigureKind.Ordinal, numeral, null), numeral.End);
        // 数十万, 几百: nobody says how many. 三分之一: a fraction in words. 一次性, 十分: words of their own.
        if (at > 0 && folded[at - 1] is '数' or '几' or '统' or '唯' or '同' or '之' or '其') return (null, numeral.End);
        if (UnitReader.Read(folded, numeral.End) is not { } unit || unit.Kind == UnitKind.Multiple) return (null, numeral.End);
        if (StartsWith(folded, unit.End, "之") && !StartsWith(folded, unit.End, "之内") || StartsWith(folded, unit.End, "性")) return (null, unit.End);
        if (unit.Text == "分" && !StartsWith(folded, unit.End, "以") && unit.End < folded.Length && char.IsLetter(folded[unit.End])) return (null, unit.End);
        return Made(at, numeral, unit);
    }

    private static (Figure?, int Next) Made(int start, Numeral numeral, Unit? unit)
    {
        var kind = unit?.Kind switch
        {
            null or UnitKind.Multiple => FigureKind.Plain,
            UnitKind.Money => FigureKind.Money,
            UnitKind.Percent => FigureKind.Percent,
            UnitKind.PerMille => FigureKind.PerMille,
            UnitKind.Points => FigureKind.Points,
            _ => FigureKind.Quantity,
        };
        var end = unit?.End ?? numeral.End;
        return (new Figure(start, end - start, kind, numeral, unit), end);
    }

    /// <summary>百分之九十五: the unit stands before the number.</summary>
    private static (Figure?, int Next) Share(string folded, Numeral numeral, int start)
    {
        var kind = folded[start] == '百' ? UnitKind.Percent : UnitKind.PerMille;
        var unit = new Unit(kind == UnitKind.Percent ? "%" : "‰", kind, 1, start, PerCent.Length);
        return (new Figure(start, numeral.End - start, kind == UnitKind.Percent ? FigureKind.Percent : FigureKind.PerMille, numeral, unit), numeral.End);
    }

    private static int? PrefixedShare(string folded, int at) =>
        at >= PerCent.Length && (StartsWith(folded, at - PerCent.Length, PerCent) || StartsWith(folded, at - PerCent.Length, PerMille))
            ? at - PerCent.Length
            : null;

    /// <summary>A bar before a number is a minus unless it ties the number to something: 10-15, A-5, 90%-95%.</summary>
    private static bool IsNegative(string folded, int at) =>
        at > 0 && folded[at - 1] == '-' && (at == 1 || !(char.IsAsciiLetterOrDigit(folded[at - 2]) || folded[at - 2] is '%' or '-' or ')' || IsUnitEnd(folded, at - 1)));

    /// <summary>Whether a number with its unit ends right before the place: 10天-15天.</summary>
    private static bool IsUnitEnd(string folded, int end)
    {
        const int LongestUnit = 6;
        for (var from = Math.Max(0, end - LongestUnit); from < end; from++)
        {
            if (from > 0 && IsArabic(folded[from - 1]) && UnitReader.Read(folded, from) is { } unit && unit.End == end) return true;
        }
        return false;
    }

    /// <summary>A4, 5G, COVID-19: letters and digits that name something.</summary>
    private static bool IsPartOfName(string folded, int start, int end)
    {
        if (start > 0 && char.IsAsciiLetter(folded[start - 1])) return true;
        if (start > 1 && folded[start - 1] == '-' && char.IsAsciiLetter(folded[start - 2])) return true;
        return end < folded.Length && char.IsAsciiLetter(folded[end]) && UnitReader.Read(folded, end) is null;
    }

    private static bool IsOrdinal(string folded, int start, int end)
    {
        const int LongestMarker = 2;
        var next = end < folded.Length ? folded[end] : '\0';
        var previous = start > 0 ? folded[start - 1] : '\0';
        if (previous == '第' || next == '号') return true;
        if (previous == '[' && next == ']') return true;
        if (end - start > LongestMarker) return false;
        if (previous == '(' && next == ')') return true;
        return start == 0 && end + 1 < folded.Length && next is '、' or ')' || (start == 0 && next == '.' && end + 1 < folded.Length && !char.IsAsciiDigit(folded[end + 1]));
    }

    private static int? WideComma(string text, int start, int end)
    {
        var comma = text.IndexOf('，', start, end - start);
        return comma < 0 ? null : comma;
    }

    private static bool IsNumberOrUnitBefore(char c) => IsArabic(c) || c is '年' or '月' or '天' or '日' or '时' or '点' or '个' or '一' or '两' or '大' or '多' or '过';

    private static bool HoldsNumber(string folded) => folded.AsSpan().IndexOfAny(Digits) >= 0;

    private static readonly System.Buffers.SearchValues<char> Digits =
        System.Buffers.SearchValues.Create("0123456789〇零一二三四五六七八九十两半百千万壹贰叁肆伍陆柒捌玖拾佰仟萬");

    private static bool IsArabic(char c) => c is >= '0' and <= '9';

    private static bool StartsWith(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
