namespace Extractor.Fields.Values;

/// <summary>How a value is meant: the contract's <c>op</c>.</summary>
public enum Comparison
{
    AtLeast,
    AtMost,
    Above,
    Below,
    Equal,
    Between,

    /// <summary>A qualitative value: there is no number.</summary>
    Text,
}

public static class Comparisons
{
    /// <summary>The name under which the contract prints it.</summary>
    public static string Code(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "ge",
        Comparison.AtMost => "le",
        Comparison.Above => "gt",
        Comparison.Below => "lt",
        Comparison.Equal => "eq",
        Comparison.Between => "range",
        _ => "text",
    };
}

/// <summary>Whether a box holds what was wanted or what came of it: 达到95% is at least in the one, equal in the other.</summary>
public enum QuantityRole
{
    Target,
    Actual,
}

/// <summary>Finds the words that say how the figure beside them compares.</summary>
internal static class ComparisonReader
{
    private enum Where
    {
        Before,
        Near,
        After,
    }

    /// <param name="Comparison">Null: the word says "reaches".</param>
    private sealed record Word(string Text, Comparison? Comparison, Where Where);

    // How far before its figure a word such as 至少 may stand: 至少举办1场. Characters.
    private const int Reach = 8;

    private static readonly Lazy<Word[]> Words = new(() => [.. WordFile.Rows("comparisons.tsv")
        .Select(row => new Word(row[0], Meaning(row[1]), Enum.Parse<Where>(row[2], ignoreCase: true)))
        .OrderByDescending(word => word.Text.Length).ThenBy(word => word.Text, StringComparer.Ordinal)]);

    /// <summary>How the figure between two places of a folded text compares; null where nothing says so.</summary>
    /// <param name="ofTime">The figure is a span of time, behind which 内 needs nothing to end it.</param>
    public static Comparison? Read(string folded, int start, int end, bool ofTime, QuantityRole role)
    {
        var before = Before(folded, start, role);
        var after = After(folded, end, ofTime);
        return before is null or Comparison.Equal ? after ?? before : before;
    }

    /// <summary>A sign that stands alone in its cell; null where it is none (定性).</summary>
    public static Comparison? Sign(string text)
    {
        var folded = Folding.Compact(text);
        return Words.Value.FirstOrDefault(word => word.Where != Where.After && word.Text == folded) is { } word
            ? word.Comparison ?? Comparison.AtLeast
            : null;
    }

    /// <summary>How many characters right in front of a figure say how it compares: 不少于, ≥.</summary>
    public static int LengthBefore(string folded, int start) =>
        Words.Value.FirstOrDefault(word => word.Where != Where.After && word.Text.Length <= start
            && string.CompareOrdinal(folded, start - word.Text.Length, word.Text, 0, word.Text.Length) == 0)?.Text.Length ?? 0;

    /// <summary>How many characters right behind a figure and its unit say so: 以上, 以内.</summary>
    public static int LengthAfter(string folded, int end) =>
        Words.Value.FirstOrDefault(word => word.Where == Where.After
            && string.CompareOrdinal(folded, end, word.Text, 0, word.Text.Length) == 0)?.Text.Length ?? 0;

    private static Comparison? Before(string folded, int start, QuantityRole role)
    {
        while (start > 0 && folded[start - 1] is ' ' or '约' or '共' or '(') start--;
        // A closing title mark with no title before it is a typist's "greater than".
        if (start > 0 && folded[start - 1] == '》' && (start == 1 || folded[start - 2] == ' ')) return Comparison.Above;

        var packed = Squeeze(folded[Math.Max(0, start - Reach)..start]);
        foreach (var word in Words.Value)
        {
            if (word.Where != Where.After && packed.EndsWith(word.Text, StringComparison.Ordinal)) return Meant(word, role);
        }
        var clause = packed[(packed.LastIndexOfAny([',', '、', '。', ';', '，', '；', '：', ':', ')']) + 1)..];
        return Words.Value.FirstOrDefault(word => word.Where == Where.Near && clause.Contains(word.Text, StringComparison.Ordinal)) is { } near
            ? Meant(near, role)
            : null;
    }

    private static Comparison? After(string folded, int end, bool ofTime)
    {
        while (end < folded.Length && folded[end] == ' ') end++;
        foreach (var word in Words.Value)
        {
            if (word.Where != Where.After || string.CompareOrdinal(folded, end, word.Text, 0, word.Text.Length) != 0) continue;
            // 10个内设机构: only time needs no end behind 内.
            var rest = end + word.Text.Length;
            if (word.Text == "内" && !ofTime && rest < folded.Length && char.IsLetter(folded[rest])) continue;
            return word.Comparison;
        }
        return null;
    }

    private static Comparison Meant(Word word, QuantityRole role) =>
        word.Comparison ?? (role == QuantityRole.Target ? Comparison.AtLeast : Comparison.Equal);

    private static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static Comparison? Meaning(string code) => code switch
    {
        "ge" => Comparison.AtLeast,
        "le" => Comparison.AtMost,
        "gt" => Comparison.Above,
        "lt" => Comparison.Below,
        "eq" => Comparison.Equal,
        "reach" => null,
        _ => throw new InvalidOperationException($"comparisons.tsv names an unknown comparison '{code}'."),
    };
}
