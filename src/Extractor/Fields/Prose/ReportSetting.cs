using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>What a report is about, as far as its title and cover say: what its sentences are read against.</summary>
/// <param name="Year">The fiscal year; null where neither title nor cover names one.</param>
/// <param name="IsDepartment">Whether a whole department is evaluated; then its accounts are read as amounts.</param>
/// <param name="Names">The subject's and the organization's names in even text: words that belong to the whole.</param>
/// <param name="Unit">What figures without a unit are counted in, where the report says it once for all (金额单位：万元); null otherwise.</param>
public sealed partial record ReportSetting(int? Year, bool IsDepartment, IReadOnlyList<string> Names, string? Unit = null)
{
    /// <summary>A shorter run of characters says too little to be recognized as a part of a name. Characters.</summary>
    private const int ShortestRun = 3;

    /// <summary>Whether words in front of a label say no more than that the whole subject is meant (2022年度本项目…).</summary>
    public bool MeansWhole(string words, ProseVocabulary vocabulary) => WithoutGeneric(WithoutNames(words), vocabulary).Length == 0;

    private string WithoutNames(string words)
    {
        var i = 0;
        while (i < words.Length)
        {
            var run = Names.Select(name => LongestRun(words, i, name)).DefaultIfEmpty(0).Max();
            if (run < ShortestRun) i++;
            else words = string.Concat(words.AsSpan(0, i), "|", words.AsSpan(i + run));
        }
        return words.Replace("|", "", StringComparison.Ordinal);
    }

    private static int LongestRun(string words, int from, string name)
    {
        var length = 0;
        while (from + length < words.Length && name.Contains(words.AsSpan(from, length + 1), StringComparison.Ordinal)) length++;
        return length;
    }

    private string WithoutGeneric(string words, ProseVocabulary vocabulary)
    {
        // A transfer's or project's 全县 is where it is spent; beside a department, 全县 is everybody's.
        IReadOnlyList<string> generic = IsDepartment ? vocabulary.Words("generic") : [.. vocabulary.Words("territory"), .. vocabulary.Words("generic")];
        words = AsOf().Replace(words, "");
        var i = 0;
        var rest = new System.Text.StringBuilder();
        while (i < words.Length)
        {
            var word = generic.FirstOrDefault(g => string.CompareOrdinal(words, i, g, 0, g.Length) == 0);
            if (word is not null) i += word.Length;
            else if (char.IsAsciiDigit(words[i]) || char.IsPunctuation(words[i])) i++;
            else rest.Append(words[i++]);
        }
        return rest.ToString();
    }

    /// <summary>至2024年末, 到2022年底, 至12月20日: when it was counted.</summary>
    [GeneratedRegex(@"(?:截?[至止]|到)(?:20\d{2}年)?(?:年?[末底]|\d{1,2}月(?:\d{1,2}日|[末底])?)")]
    private static partial Regex AsOf();
}
