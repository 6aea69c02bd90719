using Extractor.Evaluations.Naming;
using Extractor.Fields;
using Extractor.Fields.Prose;
using Extractor.Forms;

namespace Extractor.Evaluations.Merging;

/// <summary>Joins the lines of funds that several places state.</summary>
internal sealed class FundMerger
{
    private sealed record Line(string Source, FieldText Label, Dictionary<FundColumn, List<Statement>> Figures)
    {
        /// <summary>The places that state it, a part and a sentence of it: two lines of one table are never the same line.</summary>
        public HashSet<(int, int)> Parts { get; } = [];

        public string Key => LabelKey(Label.Text.Text);

        public IEnumerable<Statement> All => Figures.Values.SelectMany(statements => statements);
    }

    private static readonly FundColumn[] MoneyColumns =
    [
        FundColumn.DeclaredBudget, FundColumn.InitialBudget, FundColumn.AnnualBudget, FundColumn.Received, FundColumn.Executed, FundColumn.Balance,
    ];

    // Sources that forms use for the same money by turns: 市县区财政资金 is fiscal, municipal and local.
    private static readonly string[] Interchangeable = ["fiscal", "municipal", "local"];

    private readonly List<Line> lines = [];

    /// <summary>The merged lines, in the order in which they first stand; a line that states nothing is left out.</summary>
    public static (IReadOnlyList<Fund> Funds, IReadOnlyList<Finding> Findings) Merge(IReadOnlyList<ReportPart> parts)
    {
        var merger = new FundMerger();
        var units = new FundUnits(parts);
        for (var part = 0; part < parts.Count; part++)
        {
            var read = parts[part].Funds.Select(line => Read(line, parts[part], units)).Where(line => line.All.Any()).ToArray();
            // Each sentence is a place of its own; the lines of a table are one another's neighbours.
            foreach (var (i, line) in read.Index()) merger.Add(line, parts[part].Method == ReadingMethod.Prose ? (part, i) : (part, -1));
        }
        var findings = new List<Finding>();
        var funds = merger.lines.Select((line, i) => Made(line, i, findings)).ToArray();
        return (funds, findings);
    }

    private void Add(Line line, (int Part, int Sentence) place)
    {
        var same = lines.Where(known => !known.Parts.Contains(place))
            .Select(known => (Known: known, Fit: Fit(known, line)))
            .Where(pair => pair.Fit > 0).OrderByDescending(pair => pair.Fit).Select(pair => pair.Known).FirstOrDefault();
        if (same is null)
        {
            line.Parts.Add(place);
            lines.Add(line);
            return;
        }
        same.Parts.Add(place);
        foreach (var (column, statements) in line.Figures) Of(same.Figures, column).AddRange(statements);
    }

    /// <summary>Above 0 where both are the same line; higher the more alike they are.</summary>
    private decimal Fit(Line known, Line line)
    {
        const decimal AlikeAmongSeveral = 0.5m;
        const decimal AlikeAcrossSources = 0.7m;
        var alike = Likeness.Of(known.Key, line.Key);
        if (known.Source == line.Source)
        {
            if (line.Source == "total") return 2;
            var several = lines.Count(l => l.Source == line.Source) > 1;
            return several && alike < AlikeAmongSeveral ? 0 : 1 + alike;
        }
        return Interchangeable.Contains(known.Source) && Interchangeable.Contains(line.Source) && alike >= AlikeAcrossSources
            && line.All.Any(s => known.All.Any(k => k.Value != 0 && k.Agrees(s)))
            ? alike
            : 0;
    }

    private static Line Read(FundLine line, ReportPart context, FundUnits units)
    {
        var figures = new Dictionary<FundColumn, List<Statement>>();
        foreach (var figure in line.Figures)
        {
            var statement = figure.Column switch
            {
                FundColumn.Rate => null,
                FundColumn.Weight or FundColumn.Score => FieldReader.Points(figure.Value),
                _ => FieldReader.Money(units.Sure(figure, context), units.Of(figure, context)),
            };
            if (statement is not null && !IsOfWholeReport(figure, statement)) Of(figures, figure.Column).Add(statement);
        }
        var expected = Quotient(figures, FundColumn.Executed, FundColumn.AnnualBudget);
        foreach (var figure in line.Figures.Where(f => f.Column == FundColumn.Rate))
        {
            if (FieldReader.Rate(figure.Value, expected) is { } rate) Of(figures, FundColumn.Rate).Add(rate);
        }
        return new(line.Source, line.Label, figures);
    }

    /// <summary>执行率97%，自评得分95分: in a sentence beside a rate, more than an execution line ever weighs.</summary>
    private static bool IsOfWholeReport(FundFigure figure, Statement points) =>
        figure.Column == FundColumn.Score && figure.Value.Method == ReadingMethod.Prose && points.Value > ScoreSentences.MostOfExecution;

    private static decimal? Quotient(Dictionary<FundColumn, List<Statement>> figures, FundColumn over, FundColumn under) =>
        figures.TryGetValue(over, out var above) && figures.TryGetValue(under, out var below) && below[0].Value != 0
            ? above[0].Value / below[0].Value
            : null;

    private static List<Statement> Of(Dictionary<FundColumn, List<Statement>> figures, FundColumn column)
    {
        if (!figures.TryGetValue(column, out var statements)) figures[column] = statements = [];
        return statements;
    }

    private static Fund Made(Line line, int index, List<Finding> findings)
    {
        var verdicts = Enum.GetValues<FundColumn>()
            .ToDictionary(column => column, column => Verdict.Of(line.Figures.GetValueOrDefault(column, [])));
        foreach (var column in Enum.GetValues<FundColumn>())
        {
            if (verdicts[column] is { } verdict)
                findings.AddRange(Conflict.Of(verdict, $"funds[{index}].{Name(column)}", $"{Name(line)} {Name(column)}", MoneyColumns.Contains(column)));
        }
        decimal? Value(FundColumn column) => verdicts[column]?.Value;
        return new Fund(
            line.Source, Name(line), Value(FundColumn.DeclaredBudget), Value(FundColumn.InitialBudget), Value(FundColumn.AnnualBudget),
            Value(FundColumn.Received), Value(FundColumn.Executed), Value(FundColumn.Balance), Value(FundColumn.Rate),
            Value(FundColumn.Weight), Value(FundColumn.Score),
            new EvidenceMap(
                from column in Enum.GetValues<FundColumn>()
                where verdicts[column] is not null
                select KeyValuePair.Create(Name(column), EvidenceOf.Agreeing(verdicts[column]!.Agreeing.Select(s => s.Source)))));
    }

    /// <summary>The line's label as printed; a total that is named by one of its columns only (年初预算为120万元) has none, and gets the forms' own.</summary>
    private static string Name(Line line)
    {
        var label = line.Label.Text.Text;
        var isColumns = line.Source == "total" && Vocabulary.Default.Find(LabelKind.FundSource, label) is null
            && (line.Label.Method == ReadingMethod.Prose || Vocabulary.Default.Find(LabelKind.FundColumn, label) is not null);
        return isColumns ? Vocabulary.Default.Of(LabelKind.FundSource).First(entry => entry.Role == "total").Labels[0] : Printed(label);
    }

    /// <summary>The contract's name of a column.</summary>
    private static string Name(FundColumn column) => column switch
    {
        FundColumn.DeclaredBudget => "declared_budget",
        FundColumn.InitialBudget => "initial_budget",
        FundColumn.AnnualBudget => "annual_budget",
        FundColumn.Received => "received",
        FundColumn.Executed => "executed",
        FundColumn.Balance => "balance",
        FundColumn.Rate => "rate",
        FundColumn.Weight => "weight",
        _ => "score",
    };

    private static string Printed(string label) => string.Concat(label.Where(c => !char.IsWhiteSpace(c)));

    private static string LabelKey(string label) => Likeness.Key(label.Replace("其中", "", StringComparison.Ordinal));
}
