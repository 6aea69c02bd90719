using System.Globalization;

namespace Extractor.Storage;

/// <summary>What an identifier that views print stands for: E evaluation, F fund, I indicator, A amount, or a value's own number.</summary>
/// <param name="Field">The field's name after a point, as in <c>F12.executed</c>; null for the whole record.</param>
public sealed record RecordId(RecordId.Kind Of, long Number, string? Field)
{
    public enum Kind
    {
        Evaluation,
        Fund,
        Indicator,
        Amount,
        Value,
    }

    public static Parsed<RecordId> Parse(string text)
    {
        var (head, field) = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? (text[..point], text[(point + 1)..]) : (text, null);
        Kind? kind = head.Length == 0 ? null : char.ToUpperInvariant(head[0]) switch
        {
            'E' => Kind.Evaluation,
            'F' => Kind.Fund,
            'I' => Kind.Indicator,
            'A' => Kind.Amount,
            >= '0' and <= '9' => Kind.Value,
            _ => null,
        };
        var digits = kind is null or Kind.Value ? head : head[1..];
        return kind is { } known && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Parsed<RecordId>.Of(new RecordId(known, number, field))
            : Parsed<RecordId>.Not($"'{text}' is no identifier: those of evaluations, funds, indicators, amounts and values look like E1, F12, I7, A3, 45 or F12.executed.");
    }

    /// <summary>The column of the table <c>value</c> that holds the number.</summary>
    internal string Column => Of switch
    {
        Kind.Fund => "fund_id",
        Kind.Indicator => "indicator_id",
        Kind.Amount => "amount_id",
        Kind.Value => "id",
        _ => "evaluation_id",
    };
}
