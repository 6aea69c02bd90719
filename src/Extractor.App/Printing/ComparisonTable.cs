using System.Globalization;
using Extractor.Comparing;
using Extractor.Storage;

namespace Extractor.App.Printing;

/// <summary>Groups of evaluations as rows: for people with 万元 and per cent, for programs with plain numbers.</summary>
internal sealed record ComparisonTable(IReadOnlyList<string> By, IReadOnlyList<string> Measures, bool ForPeople)
{
    private const decimal YuanInWan = 10_000;
    private static readonly string[] Money = ["budget", "executed"];

    public ResultTable Of(IReadOnlyList<ComparedGroup> groups)
    {
        var alone = Measures.Count == 1;
        var columns = By.Append("evaluations").Concat(Measures.Select(Head));
        if (alone) columns = columns.Concat(["stated by", "least", "median", "greatest"]).Concat(By.Contains(Comparison.Year) ? ["change"] : []);
        return new ResultTable([.. columns], [.. groups.Select(g => Row(g, alone))]);
    }

    private List<object?> Row(ComparedGroup group, bool alone)
    {
        List<object?> row = [.. group.Keys.Select(k => k ?? (ForPeople ? "—" : null)), (long)group.Evaluations, .. group.Figures.Select(f => Shown(f, f.Value, sign: false))];
        if (!alone) return row;
        var figure = group.Figures[0];
        row.AddRange([(long)figure.Of, Shown(figure, figure.Least, false), Shown(figure, figure.Median, false), Shown(figure, figure.Greatest, false)]);
        if (By.Contains(Comparison.Year)) row.Add(Shown(figure, figure.Change, sign: true));
        return row;
    }

    private string Head(string measure) => ForPeople && Money.Contains(measure) ? measure + " (万元)" : measure;

    // A Number is right-aligned as its text: the digits stand below each other.
    private object? Shown(ComparedFigure figure, decimal? value, bool sign)
    {
        if (value is not { } number) return null;
        if (!ForPeople) return Math.Round(number, 6, MidpointRounding.AwayFromZero);
        var plus = sign && number > 0 ? "+" : "";
        return new Number(plus + figure.Measure switch
        {
            "rate" => (number * 100).ToString("0.00", CultureInfo.InvariantCulture) + (sign ? " pp" : "%"),
            "score" => number.ToString("0.00", CultureInfo.InvariantCulture),
            "findings" => number.ToString("0", CultureInfo.InvariantCulture),
            _ when Money.Contains(figure.Measure) => (number / YuanInWan).ToString("#,0.00", CultureInfo.InvariantCulture),
            _ => number.ToString("#,0.##", CultureInfo.InvariantCulture),
        });
    }
}

/// <summary>A number that is written already.</summary>
internal sealed record Number(string Text) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;
}
