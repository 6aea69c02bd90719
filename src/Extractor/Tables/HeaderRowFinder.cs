namespace Extractor.Tables;

/// <summary>How many rows at a table's top are heads of its columns.</summary>
internal static class HeaderRowFinder
{
    /// <remarks>Rows of texts with figures below them. A table without figures has one head row, if that row's cells are all filled; a
    /// form that begins with boxes of labels and values has none at its top.</remarks>
    public static int Count(Table table)
    {
        if (table.Rows < 2) return 0;
        var sections = HeadSectionFinder.Find(table);
        if (sections.Count > 0)
        {
            var first = sections[0];
            var isTop = table.Cells.All(cell => cell.Row >= first.HeadRow || cell.ColumnSpan == table.Columns);
            return isTop ? first.BodyRow : 0;
        }
        var hasFigures = table.Cells.Any(cell => cell.Column > 0 && IsFigure(cell.Text.Text));
        return !hasFigures && table.Cells.Where(cell => cell.Row == 0).All(cell => !cell.Text.IsBlank && cell.ColumnSpan == 1) ? 1 : 0;
    }

    /// <summary>Whether a text is an amount, a share or a dash in an amount's place, but no year: years are heads.</summary>
    public static bool IsFigure(string text)
    {
        const int DigitsForALetter = 2;     // 5.68E-13 and 3rd are figures, A1 and 2nd half are none
        var (digits, letters) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
        }
        if (digits == 0) return letters == 0 && text.Length > 0 && text.Trim() is "-" or "—" or "–" or "/" or "－" or "--" or "…" or ".." or ".";
        if (letters > 0 && (digits < DigitsForALetter * letters || !text.All(char.IsAscii) || char.IsLetter(text[0]))) return false;
        return !IsYear(text) && !IsDate(text);
    }

    /// <summary>A word between two figures: 31 May 2020.</summary>
    private static bool IsDate(string text)
    {
        const int ShortestMonth = 3;
        var first = text.AsSpan().IndexOfAnyInRange('A', 'z');
        if (first <= 0) return false;
        var rest = text.AsSpan(first);
        var length = rest.IndexOfAnyExceptInRange('A', 'z');
        return length >= ShortestMonth && rest[length..].IndexOfAnyInRange('0', '9') >= 0;
    }

    /// <summary>2023, 2007–08, 2019/2020.</summary>
    private static bool IsYear(string text) =>
        text.Length is 4 or 7 or 9
        && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
        && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && (text.Length == 4 || text[4] is '-' or '–' or '/' or '－' or '—' && text.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0);
}
