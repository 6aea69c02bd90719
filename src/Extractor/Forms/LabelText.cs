using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Extractor.Forms;

/// <summary>A label in the spellings under which a vocabulary may know it, the most literal first.</summary>
/// <remarks>
/// Width, white space, numbering, 其中, stars, a closing colon, and brackets that hold a unit, points, a formula or a seal are
/// layout, not meaning. Brackets that are part of the label, as in 资金结(转)余, are kept as long as possible.
/// </remarks>
public sealed partial class LabelText
{
    /// <summary>A longer text is a sentence and has one spelling. Characters; the longest known column heads have about thirty.</summary>
    public const int Longest = 60;

    /// <summary>What a number or a word of parting in front can begin with.</summary>
    private static readonly SearchValues<char> MayLead = SearchValues.Create("(一二三四五六七八九十0123456789其按减加");

    private LabelText(IReadOnlyList<string> spellings) => Spellings = spellings;

    /// <summary>At least one; without doubles.</summary>
    public IReadOnlyList<string> Spellings { get; }

    public static LabelText Of(string text)
    {
        var literal = Trim(Fold(text));
        if (literal.Length > Longest) return new([literal]);
        var bare = MayLead.Contains(literal.Length > 0 ? literal[0] : ' ') ? Trim(Lead().Replace(literal, "")) : literal;
        var quiet = StripBrackets(bare, content => Noise().IsMatch(content));
        quiet = Trim(quiet.EndsWith('元') || quiet.EndsWith('%') ? TrailingUnit().Replace(quiet, "") : quiet);
        var plain = StripBrackets(quiet, _ => true);
        plain = Trim(plain.EndsWith('分') ? TrailingPoints().Replace(plain, "") : plain);
        var spellings = new List<string>(4) { literal };
        foreach (var spelling in (ReadOnlySpan<string>)[bare, quiet, plain])
        {
            if (spelling.Length > 0 && !spellings.Contains(spelling)) spellings.Add(spelling);
        }
        return new(spellings);
    }

    /// <summary>Half width, without white space. One character stays one character or goes; none is added.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = FoldCharacter(c);
            if (!char.IsWhiteSpace(half)) folded.Append(half);
        }
        return folded.ToString();
    }

    /// <summary>The half-width form of a full-width letter, digit, sign or space; anything else is itself.</summary>
    public static char FoldCharacter(char c) => c switch
    {
        '\u3000' or '\u00a0' => ' ',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '“' or '”' => '"',
        '\u3014' or '\uff3b' => '[',
        '\u3015' or '\uff3d' => ']',
        _ => c,
    };

    private static string Trim(string text)
    {
        var trimmed = text.Trim(':', ';', '。', '、', '*', '★', '☆', '▲', '△', '※', '●', '■', ',', '.');
        return trimmed.Length > 0 ? trimmed : text;   // …… and the like: nothing but signs
    }

    private static string StripBrackets(string text, Func<string, bool> goes)
    {
        if (text.IndexOf('(') < 0) return text;
        return InnermostBracket().Replace(text, match => goes(match.Groups["content"].Value) ? "" : match.Value);
    }

    /// <summary>1. 一、 （一） 其中： 按资金来源： 减: and the like in front.</summary>
    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.:)](?!\d)|\d{3}(?=[\p{IsCJKUnifiedIdeographs}])|其中[:、,]?|按[^:]{2,8}:|[减加][:])+")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\((?<content>[^()]*)\)")]
    private static partial Regex InnermostBracket();

    /// <summary>What a bracket may hold without changing what the label means.</summary>
    [GeneratedRegex(@"^(?:(?:金额)?单位:?.*|(?:人民币)?[亿万千百]*元|(?:满分|共|总分|权重|分值|计)?:?\d+(?:\.\d+)?(?:分|%)?|\d+分?[×*xX].*|[A-Z0-9/×*xX%÷+\-=]+|加?盖?公?章|签章|签字|签名|人|个|%|分|公式.*|概述)?$")]
    private static partial Regex Noise();

    [GeneratedRegex(@"(?<=.{2})[/:,]?(?:人民币)?[亿万千]元$|(?<=.{2})[/:,]元$|(?<=[率重])[/:,]?%$")]
    private static partial Regex TrailingUnit();

    [GeneratedRegex(@"(?<=[^\d.])\d{1,3}(?:\.\d+)?分$")]
    private static partial Regex TrailingPoints();
}
