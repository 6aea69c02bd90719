using System.Buffers;

namespace Extractor.Forms;

/// <summary>Sets of characters of each of which a text needs at least one for an expression to match it.</summary>
/// <remarks>
/// Most texts are refused by two or three of these looks, at a hundredth of what matching costs. Only the necessary is read off an expression:
/// what stands in front, behind or at an edge, and what may be missing, asks nothing, and neither does a construct not known here.
/// </remarks>
public sealed class NeededCharacters
{
    private readonly SearchValues<char>[] sets;

    private NeededCharacters(IEnumerable<string> sets) => this.sets = [.. sets.Select(s => SearchValues.Create(s))];

    /// <param name="expression">A regular expression as .NET reads it.</param>
    public static NeededCharacters Of(string expression) => new(new Expression(expression).Read());

    /// <summary>Whether a text has one of each set: if not, the expression cannot match it.</summary>
    public bool AllIn(ReadOnlySpan<char> text)
    {
        foreach (var set in sets)
        {
            if (!text.ContainsAny(set)) return false;
        }
        return true;
    }

    /// <summary>Reads an expression from left to right.</summary>
    private sealed class Expression(string text)
    {
        private int at;
        private bool isKnown = true;

        public IReadOnlyList<string> Read()
        {
            var needed = Alternatives();
            return isKnown ? needed : [];
        }

        /// <summary>Up to the closing bracket, or the end: the sets that whichever alternative needs.</summary>
        private IReadOnlyList<string> Alternatives()
        {
            var alternatives = new List<IReadOnlyList<string>> { Sequence() };
            while (at < text.Length && text[at] == '|')
            {
                at++;
                alternatives.Add(Sequence());
            }
            if (alternatives.Count == 1) return alternatives[0];
            // One of each alternative's rarest, or nothing where one of them needs nothing.
            return alternatives.Exists(a => a.Count == 0) ? [] : [string.Concat(alternatives.Select(a => a.MinBy(set => set.Length)))];
        }

        private List<string> Sequence()
        {
            var needed = new List<string>();
            while (at < text.Length && text[at] is not ('|' or ')'))
            {
                var item = Item();
                if (!MayBeMissing()) needed.AddRange(item);
            }
            return needed;
        }

        private IReadOnlyList<string> Item()
        {
            var c = text[at++];
            switch (c)
            {
                case '(':
                    var isLook = IsNext("?=") || IsNext("?!") || IsNext("?<=") || IsNext("?<!");
                    SkipGroupHead();
                    var inner = Alternatives();
                    at++;
                    return isLook ? [] : inner;
                case '[':
                    return Class();
                case '\\':
                    return Escaped();
                case '.' or '^' or '$':
                    return [];
                default:
                    return [c.ToString()];
            }
        }

        private bool IsNext(string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

        /// <summary>Past <c>?:</c>, <c>?!</c> and their like, or a name.</summary>
        private void SkipGroupHead()
        {
            if (!IsNext("?")) return;
            at++;
            if (IsNext("<=") || IsNext("<!")) at += 2;
            else if (IsNext("<")) at = text.IndexOf('>', at) + 1;
            else
            {
                isKnown &= text[at] is ':' or '=' or '!' or '>';      // (?i) and the like change what a character is
                at++;
            }
        }

        /// <summary>Of a class only what it lists: negations, ranges and escapes ask nothing.</summary>
        private IReadOnlyList<string> Class()
        {
            var start = at;
            if (IsNext("^")) at++;
            for (at++; text[at] != ']'; at++)
            {
                if (text[at] == '\\') at++;
            }
            var listed = text[start..at++];
            return listed.AsSpan().ContainsAny("^\\-[") ? [] : [listed];
        }

        private IReadOnlyList<string> Escaped()
        {
            var c = text[at++];
            if (c is 'p' or 'P') at = text.IndexOf('}', at) + 1;
            return char.IsAsciiLetterOrDigit(c) ? [] : [c.ToString()];
        }

        private bool MayBeMissing()
        {
            if (at >= text.Length) return false;
            var may = text[at] is '?' or '*' || IsNext("{0") || IsNext("{,");
            if (text[at] is '?' or '*' or '+') at++;
            else if (text[at] == '{') at = text.IndexOf('}', at) + 1;
            else return false;
            if (IsNext("?")) at++;     // the lazy form
            return may;
        }
    }
}
