namespace Extractor.Fields.Values;

/// <summary>Evens out what means the same, one character for one, so that positions stay those of the printed text.</summary>
public static class Folding
{
    /// <summary>
    /// Full-width letters, digits and signs as ordinary ones, the several bars and waves as one, the several signs for
    /// "at least" and "at most" as ≥ and ≤. A long dash stays a long dash: it may stand for "not applicable".
    /// </summary>
    public static string Fold(string text) =>
        NeedsFolding(text) ? string.Create(text.Length, text, static (into, from) =>
        {
            for (var i = 0; i < into.Length; i++) into[i] = Fold(from[i]);
        }) : text;

    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u200A' or '\u202F' or '\u3000' => ' ',
        '≧' or '⩾' or '≽' => '≥',
        '≦' or '⩽' or '≼' => '≤',
        '﹥' or '›' => '>',
        '﹤' or '‹' => '<',
        '−' or '‐' or '‑' or '–' or '﹣' => '-',
        '〜' or '∼' or '﹏' or '～' => '~',
        '﹪' => '%',
        '﹐' => ',',
        '．' or '﹒' => '.',
        '∕' or '⁄' => '/',
        '﹙' or '❨' => '(',
        '﹚' or '❩' => ')',
        '〔' or '【' or '［' => '[',
        '〕' or '】' or '］' => ']',
        '﹦' => '=',
        '○' or '◯' or 'Ｏ' => '〇',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>The text folded and without any white space: for comparing, not for pointing at.</summary>
    public static string Compact(string text) => string.Concat(Fold(text).Where(c => !char.IsWhiteSpace(c)));

    private static bool NeedsFolding(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0080' && Fold(c) != c) return true;
        }
        return false;
    }
}
