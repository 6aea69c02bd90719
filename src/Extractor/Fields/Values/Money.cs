namespace Extractor.Fields.Values;

/// <summary>Money as a report prints it.</summary>
/// <param name="Yuan">What it comes to, in yuan, with two decimals.</param>
/// <param name="HalfDigit">Half of the last printed digit, in yuan: 50 for "89.97" in 万元. Figures that differ by no
/// more than their half digits together agree.</param>
public readonly record struct Money(decimal Yuan, decimal HalfDigit)
{
    public bool Agrees(Money other) => Math.Abs(Yuan - other.Yuan) <= HalfDigit + other.HalfDigit;
}

/// <summary>What a figure of money is counted in.</summary>
/// <param name="Symbol">As printed.</param>
/// <param name="Yuan">What one of it is worth in yuan.</param>
public sealed record MoneyUnit(string Symbol, decimal Yuan)
{
    public static MoneyUnit OneYuan { get; } = new("元", 1);

    public static MoneyUnit TenThousand { get; } = new("万元", 10_000);

    /// <summary>Reads a unit as heads and rows state it: 万元, （万元）, 单位：元, 人民币亿元, 万.</summary>
    public static Parsed<MoneyUnit> Parse(string text)
    {
        var folded = Folding.Compact(text).Trim('(', ')', '[', ']');
        if (folded.LastIndexOf(':') is var colon and >= 0) folded = folded[(colon + 1)..];
        folded = folded.Replace("人民币", "", StringComparison.Ordinal);
        return UnitReader.Read(folded, 0) is { Kind: UnitKind.Money or UnitKind.Multiple } unit && unit.Length == folded.Length
            ? Parsed<MoneyUnit>.Of(new(unit.Text, unit.Multiplier))
            : Parsed<MoneyUnit>.Not($"'{text}' is not a unit of money.");
    }
}

public static class MoneyReader
{
    // Yuan are kept to the fen.
    private const int Fen = 2;

    /// <summary>The money a cell states.</summary>
    /// <param name="unit">The unit that applies where the text names none; null: then a bare number is no money.</param>
    public static Parsed<Money> Parse(string text, MoneyUnit? unit)
    {
        if (Absences.Of(text) is not null) return Parsed<Money>.Not($"'{text}' states no amount.");
        if (ChineseMoney.Parse(text) is { } spelled) return Parsed<Money>.Of(spelled);

        var figures = FigureReader.Find(text);
        if (figures.Count != 1) return Parsed<Money>.Not($"'{text}' is not one amount.");
        var figure = figures[0];
        if (!IsBareAround(Folding.Fold(text), figure)) return Parsed<Money>.Not($"'{text}' says more than an amount.");
        return Of(figure, unit) is { } money
            ? Parsed<Money>.Of(money)
            : Parsed<Money>.Not($"'{text}' is a number without a unit of money.");
    }

    /// <summary>What a figure comes to as money; null where its unit is another or none applies.</summary>
    public static Money? Of(Figure figure, MoneyUnit? unit) => figure switch
    {
        { Kind: FigureKind.Money, Unit: { } own } => Times(figure.Numeral, own.Multiplier),
        { Kind: FigureKind.Plain, Unit: { Kind: UnitKind.Multiple } own } => Times(figure.Numeral, own.Multiplier),
        { Kind: FigureKind.Plain, Unit: null } when unit is not null => Times(figure.Numeral, unit.Yuan),
        _ => null,
    };

    private static Money Times(Numeral numeral, decimal yuan) =>
        new(Math.Round(numeral.Value * yuan, Fen, MidpointRounding.AwayFromZero), numeral.HalfDigit * yuan);

    /// <summary>Whether nothing but marks, the currency's name and a word like 约 stands beside the figure.</summary>
    private static bool IsBareAround(string folded, Figure figure)
    {
        var before = folded[..figure.Start].Trim(' ', '\n', '¥', '￥', ':', '约', '共', '计', '(', '[').Replace("人民币", "", StringComparison.Ordinal);
        var after = folded[figure.End..].Trim(' ', '\n', ')', ']', '。', ';', ',', '.', '整', '正');
        return before.Length == 0 && after.Length == 0;
    }
}
