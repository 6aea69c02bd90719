using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>Grades in the words reports use.</summary>
internal static class Grades
{
    // The longest first: 不合格 holds 合格.
    private static readonly (string Word, Grade Grade)[] Words =
    [
        ("不合格", Grade.Poor), ("不达标", Grade.Poor), ("较差", Grade.Poor), ("优秀", Grade.Excellent), ("良好", Grade.Good), ("较好", Grade.Good),
        ("中等", Grade.Fair), ("一般", Grade.Fair), ("合格", Grade.Fair), ("优", Grade.Excellent), ("良", Grade.Good), ("中", Grade.Fair), ("差", Grade.Poor),
    ];

    /// <summary>Null where the text is no single grade: a box that lists all of them ticks none.</summary>
    public static Grade? Of(string text)
    {
        const int LongestStatement = 8;
        var said = string.Concat(Folding.Compact(text).Where(c => !char.IsPunctuation(c))).Replace("等级", "", StringComparison.Ordinal).TrimEnd('级', '等');
        if (said.Length is 0 or > LongestStatement) return null;
        var found = new List<Grade>();
        foreach (var (word, grade) in Words)
        {
            if (!said.Contains(word, StringComparison.Ordinal)) continue;
            said = said.Replace(word, "", StringComparison.Ordinal);
            found.Add(grade);
        }
        return found.Distinct().Count() == 1 ? found[0] : null;
    }
}
