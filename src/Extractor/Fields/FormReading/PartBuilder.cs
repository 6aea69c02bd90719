using Extractor.Forms;

namespace Extractor.Fields.FormReading;

/// <summary>Collects what one form says while its tables are read.</summary>
internal sealed class PartBuilder(int block)
{
    private readonly List<HeaderField> headers = [];
    private readonly List<FundLine> funds = [];
    private readonly List<IndicatorLine> indicators = [];
    private readonly List<AmountLine> amounts = [];
    private readonly List<string> labels = [];

    /// <summary>The money unit a line above or a box of the form states for all of it.</summary>
    public string? Unit { get; set; }

    /// <summary>The name under which a department reports; the subject, where the form evaluates the department itself.</summary>
    public FieldText? DepartmentName { get; set; }

    /// <summary>A project's name that stands in a box for a unit's; null where none does.</summary>
    public FieldText? ProjectUnderUnit { get; set; }

    /// <summary>The vocabulary's kind of subject that a title names; null where none does.</summary>
    public string? Kind { get; set; }

    /// <summary>The name in front of a title; what the form is about where no box says it.</summary>
    public PlacedText? TitleSubject { get; set; }

    /// <summary>The office a title begins with; null where it begins with none.</summary>
    public PlacedText? TitleOffice { get; set; }

    public bool HasLines => funds.Count + indicators.Count > 0;

    public bool IsEmpty => headers.Count + funds.Count + indicators.Count + amounts.Count == 0;

    public IReadOnlyList<HeaderField> Headers => headers;

    /// <summary>The labels and column heads seen, in reading order, as printed: what the form is recognized by.</summary>
    public IReadOnlyList<string> Labels => labels;

    public void Saw(string label)
    {
        if (!labels.Contains(label)) labels.Add(label);
    }

    public void Add(HeaderKind kind, PlacedText text, ReadingMethod method, decimal confidence, string by)
    {
        var same = headers.Any(h => h.Kind == kind && h.Value.Text.Text == text.Text && Equals(h.Value.Text.Place, text.Place));
        if (!same) headers.Add(new(kind, new(text, method, confidence, by)));
    }

    /// <summary>Takes a name for one of another kind.</summary>
    public void Become(HeaderField header, HeaderKind kind) => headers[headers.IndexOf(header)] = header with { Kind = kind };

    public void Add(FundLine line) => funds.Add(line);

    /// <summary>Adds figures that stand as boxes: to a line of boxes of the same source that has none of them.</summary>
    public void AddToLine(FundLine line)
    {
        var at = funds.FindLastIndex(known =>
            known.Source == line.Source && known.Label.Method == ReadingMethod.Form
            && (line.Source == "total" || LabelText.Of(known.Label.Text.Text).Spellings[^1] == LabelText.Of(line.Label.Text.Text).Spellings[^1])
            && !known.Figures.Any(f => line.Figures.Any(g => g.Column == f.Column)));
        if (at >= 0) funds[at] = funds[at] with { Figures = [.. funds[at].Figures, .. line.Figures] };
        else funds.Add(line);
    }

    public void Add(IndicatorLine line) => indicators.Add(line);

    public void Add(AmountLine line) => amounts.Add(line);

    public ReportPart Build(FormMatch form) => new(block, ReadingMethod.Form, form, headers, funds, indicators, amounts);
}
