namespace Extractor.Fields.Values;

/// <summary>How a box says nothing. A zero is not among them: it says something.</summary>
public enum Absence
{
    /// <summary>The box is empty.</summary>
    Blank,

    /// <summary>/ or \.</summary>
    Slash,

    /// <summary>— or -.</summary>
    Dash,

    /// <summary>无.</summary>
    None,

    /// <summary>不适用.</summary>
    NotApplicable,
}

public static class Absences
{
    private static readonly Lazy<Dictionary<string, Absence>> ByText = new(() =>
        WordFile.Rows("absences.tsv").ToDictionary(row => row[0], row => Kind(row[1]), StringComparer.Ordinal));

    /// <summary>How the text says nothing; null where it says something. 不适用 printed twice over says nothing too.</summary>
    public static Absence? Of(string text)
    {
        var folded = Folding.Fold(text).Trim().TrimEnd('。');
        if (folded.Length == 0) return Absence.Blank;
        if (ByText.Value.TryGetValue(folded, out var absence)) return absence;
        var words = folded.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        return words.Length == 1 && ByText.Value.TryGetValue(words[0], out absence) ? absence : null;
    }

    private static Absence Kind(string name) => name switch
    {
        "slash" => Absence.Slash,
        "dash" => Absence.Dash,
        "none" => Absence.None,
        "not-applicable" => Absence.NotApplicable,
        _ => throw new InvalidOperationException($"absences.tsv names an unknown kind '{name}'."),
    };
}
