namespace Extractor.Fields.Values;

/// <summary>What sort of thing a target or actual value says.</summary>
public enum QuantitySense
{
    Number,
    Range,

    /// <summary>By when: 11月底前完成. Its comparison is text.</summary>
    Deadline,

    /// <summary>Several figures that are not one target: 手册3000张；景点10处.</summary>
    Several,

    /// <summary>持续推进, 明显.</summary>
    Words,

    /// <summary>/, —, 无, 不适用, blank.</summary>
    Absent,
}

/// <summary>A target or actual value as a person would read it.</summary>
/// <param name="Text">As printed; where the sign or unit has a column of its own, with them.</param>
/// <param name="Value">Null without a number; the lower bound of a range.</param>
/// <param name="Upper">The upper bound of a range.</param>
/// <param name="HalfDigit">Half of the last printed digit of the value.</param>
/// <param name="Unit">As printed; null where none is.</param>
/// <param name="Multiplier">What the unit multiplies by: 10,000 for 万份.</param>
public sealed record ReadQuantity(
    string Text,
    QuantitySense Sense,
    Comparison Comparison,
    decimal? Value,
    decimal? Upper,
    decimal HalfDigit,
    string? Unit,
    decimal Multiplier,
    Absence? Absence);

/// <summary>The grammar of targets and actual values.</summary>
public static class QuantityReader
{
    // Beyond this a box holds sentences, whose figures are not the box's one value. Characters; the longest of the published
    // targets with one figure has 37.
    private const int LongestStatement = 48;

    /// <param name="sign">The column 指标性质's cell, where the form has one.</param>
    /// <param name="unit">The column 度量单位's cell, where the form has one.</param>
    /// <param name="likeUnit">The target's unit: of several figures in an actual value, the one in this unit is meant.</param>
    public static ReadQuantity Read(
        string text, QuantityRole role = QuantityRole.Target, string? sign = null, string? unit = null, string? likeUnit = null)
    {
        var printed = text.Trim();
        var absence = Absences.Of(printed);
        var qualitative = sign is not null && ComparisonReader.Sign(sign) is null && Absences.Of(sign) is null && Folding.Compact(sign).Contains("定性", StringComparison.Ordinal);
        if (absence is not null || qualitative)
        {
            return Wordy(printed, absence is null ? QuantitySense.Words : QuantitySense.Absent) with { Absence = absence };
        }

        var folded = Folding.Fold(printed);
        var figures = FigureReader.Find(printed);
        var meant = figures.Where((figure, i) =>
            figure.Kind != FigureKind.Ordinal && IsMeant(folded, figure) && !(i > 0 && IsPeriodOf(figures[i - 1], figure))).ToArray();
        var terms = Terms(folded, Outside(folded, meant), role);
        if (terms.Count == 0) return Wordy(printed, DateReader.Find(printed).Count > 0 ? QuantitySense.Deadline : QuantitySense.Words);

        var term = terms.Count == 1 ? terms[0] : Bounds(terms) ?? Only(terms, likeUnit);
        if (term is null || folded.Length > LongestStatement) return Wordy(printed, QuantitySense.Several);
        return WithColumns(printed, term, sign, unit, role);
    }

    /// <summary>A figure or range of the text with how it compares.</summary>
    private sealed record Term(Comparison? Comparison, Figure First, decimal? Upper, string? Unit, decimal Multiplier);

    private static List<Term> Terms(string folded, IReadOnlyList<Figure> figures, QuantityRole role)
    {
        var terms = new List<Term>();
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            var last = figure;
            if (i + 1 < figures.Count && IsTie(folded[figure.End..figures[i + 1].Start]) && SameUnit(figure, figures[i + 1])) last = figures[++i];
            var ofTime = last.Unit?.Kind == UnitKind.Time;
            var comparison = ComparisonReader.Read(folded, figure.Start, last.End, ofTime, role) ?? (IsOver(folded, last) ? Comparison.Above : null);
            var term = new Term(comparison, figure, last == figure ? null : last.Value, UnitText(folded, last), last.Unit?.Multiplier ?? 1);
            if (!terms.Any(other => other.Comparison == term.Comparison && other.First.Value == figure.Value && other.Unit == term.Unit)) terms.Add(term);
        }
        return terms;
    }

    /// <summary>≥90%，≤95% is a range.</summary>
    private static Term? Bounds(List<Term> terms)
    {
        if (terms.Count != 2 || terms[0].Unit != terms[1].Unit) return null;
        var low = terms.Find(term => term.Comparison is Comparison.AtLeast or Comparison.Above);
        var high = terms.Find(term => term.Comparison is Comparison.AtMost or Comparison.Below);
        return low is not null && high is not null && low.First.Value < high.First.Value ? low with { Comparison = null, Upper = high.First.Value } : null;
    }

    private static Term? Only(List<Term> terms, string? likeUnit)
    {
        if (likeUnit is null) return null;
        var wanted = Folding.Compact(likeUnit);
        var alike = terms.Where(term => term.Unit is not null && Folding.Compact(term.Unit) == wanted).ToArray();
        return alike.Length == 1 ? alike[0] : null;
    }

    private static ReadQuantity WithColumns(string printed, Term term, string? sign, string? unit, QuantityRole role)
    {
        var ownSign = sign is null || role == QuantityRole.Actual ? null : ComparisonReader.Sign(sign);
        var ownUnit = unit is null || Absences.Of(unit) is not null ? null : UnitReader.Parse(unit);
        var text = printed;
        var (unitText, multiplier) = (term.Unit, term.Multiplier);
        if (ownUnit is { } column)
        {
            var multiple = term.First.Unit is { Kind: UnitKind.Multiple };
            if (unitText is null || multiple)
            {
                unitText = multiple ? unitText + column.Text : unit!.Trim();
                multiplier *= column.Multiplier;
                text += unit!.Trim();
            }
        }
        if (ownSign is not null && term.Comparison is null) text = sign!.Trim() + text;
        var comparison = term.Upper is not null ? Comparison.Between : term.Comparison ?? ownSign ?? Comparison.Equal;
        return new(text, term.Upper is null ? QuantitySense.Number : QuantitySense.Range, comparison, term.First.Value, term.Upper,
            term.First.Numeral.HalfDigit, unitText, multiplier, null);
    }

    private static ReadQuantity Wordy(string text, QuantitySense sense) => new(text, sense, Comparison.Text, null, null, 0, null, 1, null);

    /// <summary>What stands in brackets explains the figure outside: 100%（12/12）.</summary>
    private static Figure[] Outside(string folded, Figure[] figures)
    {
        var outside = figures.Where(figure => Depth(folded, figure.Start) == 0).ToArray();
        return outside.Length == 0 ? figures : outside;
    }

    private static int Depth(string folded, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
        {
            if (folded[i] == '(') depth++;
            else if (folded[i] == ')' && depth > 0) depth--;
        }
        return folded.IndexOf(')', at) < 0 ? 0 : depth;
    }

    /// <summary>八项规定, 一个平台: in the middle of words a number in characters mostly belongs to them.</summary>
    private static bool IsMeant(string folded, Figure figure)
    {
        if (figure.Numeral.Written == NumeralScript.Arabic || figure.Kind is FigureKind.Percent or FigureKind.Money) return true;
        if (figure.Unit?.Text is "级" or "等" or "星") return false;
        var rest = folded[figure.End..].TrimStart();
        var ends = rest.Length == 0 || !char.IsLetter(rest[0]) || ComparisonReader.Read(folded, figure.Start, figure.End, figure.Unit?.Kind == UnitKind.Time, QuantityRole.Target) is not null;
        return ends;
    }

    /// <summary>8万元一年: the second figure says how often the first.</summary>
    private static bool IsPeriodOf(Figure first, Figure second) =>
        second is { Unit.Kind: UnitKind.Time, Numeral: { Written: NumeralScript.Chinese, Value: 1 } } && second.Start == first.End;

    /// <summary>The unit as printed; an unknown short word that ends the text counts as one.</summary>
    private static string? UnitText(string folded, Figure figure)
    {
        const int Longest = 4;
        if (figure.Unit is { Kind: not UnitKind.Multiple } unit) return unit.Text;
        var rest = folded[figure.End..].Trim();
        if (figure.Unit is { } multiple) return IsUnknownUnit(rest) ? multiple.Text + rest : multiple.Text;
        return IsUnknownUnit(rest) ? rest : null;

        bool IsUnknownUnit(string word) => word.Length is > 0 and <= Longest && word.All(char.IsLetter) && !IsComparison(word) && !StartsPeriod(word);
    }

    /// <summary>8万一年, 3万每年.</summary>
    private static bool StartsPeriod(string word) => word[0] is '一' or '每' or '全' or '年' or '月';

    private static bool IsComparison(string rest) => ComparisonReader.Read("0" + rest, 0, 1, true, QuantityRole.Target) is not null;

    /// <summary>300余份 is more than 300.</summary>
    private static bool IsOver(string folded, Figure figure) => folded[figure.Numeral.End..figure.End].Any(UnitReader.IsOver);

    private static bool IsTie(string between) => between.Trim() is "-" or "--" or "~" or "—" or "——" or "至" or "到" or "-≤" or "~≤";

    private static bool SameUnit(Figure first, Figure second) => first.Unit is null || second.Unit is null || first.Unit?.Text == second.Unit?.Text;
}
