using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Figures of the total line that stand in one text with their labels: 年初预算数：120万元　执行率：98.5%.</summary>
internal static partial class InlineFunds
{
    /// <summary>A box of its own that says what it is, but not of which source.</summary>
    private const decimal UnnamedSource = 0.9m;

    /// <summary>Whether the text states any; then they are kept.</summary>
    public static bool TryRead(PlacedText text, LabelReader labels, PartBuilder part)
    {
        var figures = new List<FundFigure>();
        PlacedText? label = null;
        foreach (var box in InlineBoxes.In(text, labels, LabelKind.FundColumn))
        {
            if (Roles.FundColumnOf(box.Label.Role) is not { } column || column is FundColumn.Weight or FundColumn.Score) continue;
            var folded = new FoldedText(box.Value);
            var figure = Figure().Match(folded.Text);
            if (!figure.Success) continue;
            var unit = column == FundColumn.Rate ? null : MoneyUnit.In(text.Text) ?? part.Unit;
            figures.Add(new(column, new(folded.Slice(figure.Groups["figure"]), ReadingMethod.Form, Math.Min(box.Label.Confidence, UnnamedSource), box.Label.By), unit));
            label ??= box.Printed;
        }
        if (figures.Count == 0 || label is null) return false;
        part.AddToLine(new FundLine("total", new(label, ReadingMethod.Form, UnnamedSource, "funds/inline"), figures));
        return true;
    }

    /// <summary>The figure behind a label; what stands behind it may be another label or a full stop, but no more of a sentence.</summary>
    [GeneratedRegex(@"^(?<figure>[¥￥]?\d[\d,]*(?:\.\d+)?(?:%|[亿千百]?万?元|[亿万])?)(?=$|[,;。、)(]|\p{IsCJKUnifiedIdeographs}{2,16}:)")]
    private static partial Regex Figure();
}
