namespace Extractor.Layout;

/// <summary>What joining lines needs to know about a character.</summary>
internal static class Script
{
    /// <summary>Characters written without spaces between words: Chinese and Japanese letters and full-width forms.</summary>
    public static bool IsUnspaced(char c) =>
        c is >= '\u2E80' and <= '\uA4CF'        // radicals, CJK punctuation, kana, ideographs, Yi
            or >= '\uD800' and <= '\uDFFF'      // the ideographs of the supplementary planes
            or >= '\uF900' and <= '\uFAFF'      // compatibility ideographs
            or >= '\uFE30' and <= '\uFE4F'
            or >= '\uFF00' and <= '\uFFEF'      // full-width forms
            or '“' or '”' or '‘' or '’' or '…' or '—' or '≥' or '≤' or '·' or '●' or '□' or '■' or '☑';

    /// <summary>Whether two lines' ends are written on without a space when a paragraph is unwrapped.</summary>
    /// <remarks>A hyphen at a line's end stays: in born-digital reports it is a code's or a range's, not a broken word's.</remarks>
    public static bool JoinsWithoutSpace(char before, char after) => IsUnspaced(before) || IsUnspaced(after);

    /// <summary>Whether a sentence ends here.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '；' or '.' or '!' or '?' or ';' or '：' or ':';
}
