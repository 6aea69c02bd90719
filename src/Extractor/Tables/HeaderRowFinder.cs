namespace Extractor.Tables;

/// <summary>How many rows at a table's top are heads of its columns.</summary>
internal static class HeaderRowFinder
{
    /// <remarks>Heads name, the body counts: the first row with a figure outside the first column ends them. A table without
    /// figures has one head row, if that row's cells are all filled.</remarks>
    public static int Count(IReadOnlyList<Cell> cells, int rows)
    {
        if (rows < 2) return 0;
        var firstFigure = cells
            .Where(cell => cell.Column > 0 && IsFigure(cell.Text.Text))
            .Select(cell => cell.Row)
            .DefaultIfEmpty(rows)
            .Min();
        if (firstFigure == rows)
            return cells.Where(cell => cell.Row == 0).All(cell => !cell.Text.IsBlank && cell.ColumnSpan == 1) ? 1 : 0;

        // A head that spans rows reaches as far as the heads do.
        return firstFigure;
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
        if (digits == 0) return letters == 0 && text.Length > 0 && text.Trim() is "-" or "—" or "–" or "/" or "－" or "--" or "…" or "..";
        if (letters > 0 && (digits < DigitsForALetter * letters || !text.All(char.IsAscii) || char.IsLetter(text[0]))) return false;
        return !IsYear(text);
    }

    /// <summary>2023, 2007–08, 2019/2020.</summary>
    private static bool IsYear(string text) =>
        text.Length is 4 or 7 or 9
        && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
        && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && (text.Length == 4 || text[4] is '-' or '–' or '/' or '－' or '—' && text.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0);
}
