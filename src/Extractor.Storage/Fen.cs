namespace Extractor.Storage;

/// <summary>Money as it is stored: whole fen, so that sums in SQL are exact.</summary>
internal static class Fen
{
    private const decimal FenInYuan = 100;

    /// <summary>Rounded half away from zero where the yuan have more than two decimals, as the JSON prints them.</summary>
    /// <returns>Null too for what no budget can be, more than 92 quadrillion yuan: a code misread as money keeps its printed text alone.</returns>
    public static long? Of(decimal? yuan) =>
        yuan is { } value && Math.Abs(value) < long.MaxValue / FenInYuan
            ? (long)Math.Round(value * FenInYuan, 0, MidpointRounding.AwayFromZero)
            : null;
}
