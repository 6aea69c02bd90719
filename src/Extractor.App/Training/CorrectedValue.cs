using System.Globalization;
using Extractor.Fields.Values;
using Extractor.Forms;

namespace Extractor.App.Training;

/// <summary>Whether a cell prints a value that a person wrote as the JSON has it.</summary>
internal static class CorrectedValue
{
    /// <summary>What one of a printed figure may be worth in yuan.</summary>
    private static readonly decimal[] MoneyUnits = [1, 1_000, 10_000, 1_000_000, 100_000_000];

    public static bool Says(string printed, string role, string value)
    {
        var isText = LabelText.Fold(printed).Trim('。') == LabelText.Fold(value).Trim('。');
        if (isText || printed.Length == 0) return isText;
        if (role == "header.filed_on") return Numbers(printed).SequenceEqual(value.Split('-').Select(Number));
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        if (role == "header.fiscal_year") return Numbers(printed) is [var year] && year == number;
        if (FigureReader.Find(printed) is not [var figure]) return false;
        return role switch
        {
            "fund.rate" => figure.Value == number || figure.Value == number * 100,
            "fund.weight" or "fund.score" => figure.Value == number,
            _ when role.StartsWith("fund.", StringComparison.Ordinal) => MoneyUnits.Any(unit => figure.Value * unit == number),
            _ => figure.Value == number,
        };
    }

    private static IReadOnlyList<decimal> Numbers(string text) =>
        [.. new string([.. LabelText.Fold(text).Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static decimal Number(string digits) => decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
