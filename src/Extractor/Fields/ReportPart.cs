namespace Extractor.Fields;

/// <summary>What one form, one table or one stretch of prose says, as printed: nothing is normalized, nothing merged.</summary>
/// <remarks>Parts are merged into evaluations by subject and year in the next stage.</remarks>
/// <param name="Headers">Subject, organization, year and so on. One kind may occur more than once, with different texts.</param>
/// <param name="Block">The index in <see cref="Tables.Content.Blocks"/> of the block where the part begins.</param>
/// <param name="Form">Which form this is; null for prose.</param>
public sealed record ReportPart(
    int Block,
    ReadingMethod Method,
    FormMatch? Form,
    IReadOnlyList<HeaderField> Headers,
    IReadOnlyList<FundLine> Funds,
    IReadOnlyList<IndicatorLine> Indicators,
    IReadOnlyList<AmountLine> Amounts);

/// <summary>Which form a table was recognized as, and why.</summary>
/// <param name="Form">The form definition's name; <c>unknown</c> where only the heads of its columns were read.</param>
/// <param name="Score">How well it fits, 0..1.</param>
/// <param name="Matched">The labels that decided it, as printed.</param>
public sealed record FormMatch(string Form, decimal Score, IReadOnlyList<string> Matched);

/// <summary>A text as printed with the role it plays.</summary>
/// <param name="Confidence">0..1.</param>
/// <param name="By">The rule or model that says so.</param>
public sealed record FieldText(PlacedText Text, ReadingMethod Method, decimal Confidence, string By);

public enum HeaderKind
{
    Subject,
    SubjectKind,
    SubjectCode,
    Organization,
    CompetentDepartment,
    ImplementingUnit,
    Region,
    FiscalYear,
    Score,
    Grade,
    FiledOn,
    GoalExpected,
    GoalAchieved,
}

/// <summary>Names of rules that read a total score which may be the full marks.</summary>
public static class ScoreRules
{
    /// <summary>A number in a total row that does not stand under 得分.</summary>
    public const string LoneNumber = "form/last-number-in-total-row";

    /// <summary>A total row whose weights come to less than the full marks: the indicators' score, without the execution's.</summary>
    public const string OfIndicators = "form/score-of-indicators";

    /// <summary>A box whose label (总分) does not say whether it is what was scored.</summary>
    public const string BareTotal = "form/bare-total";
}

public sealed record HeaderField(HeaderKind Kind, FieldText Value);

/// <summary>The columns of a funds block, as the contract names them.</summary>
public enum FundColumn
{
    DeclaredBudget,
    InitialBudget,
    AnnualBudget,
    Received,
    Executed,
    Balance,
    Rate,
    Weight,
    Score,
}

/// <summary>A figure of a funds line.</summary>
/// <param name="Unit">The money unit that applies where the text itself names none (万元, 元 …), from the column's head, the
/// row's label or the form; null where none is stated.</param>
public sealed record FundFigure(FundColumn Column, FieldText Value, string? Unit);

/// <param name="Source">The source code of the contract (<c>total</c>, <c>fiscal</c> …).</param>
/// <param name="Label">As printed, such as 其中：当年财政拨款.</param>
public sealed record FundLine(string Source, FieldText Label, IReadOnlyList<FundFigure> Figures);

/// <summary>An indicator as printed; null where the form has no such box or it is blank.</summary>
/// <param name="Sign">The comparison where it stands in a column of its own (指标性质: ≥, ≤, =, 定性).</param>
/// <param name="Unit">The unit where it stands in a column of its own (度量单位).</param>
public sealed record IndicatorLine(
    FieldText? Level1,
    FieldText? Level2,
    FieldText Name,
    FieldText? Target,
    FieldText? AdjustedTarget,
    FieldText? Actual,
    FieldText? Weight,
    FieldText? Score,
    FieldText? Note,
    FieldText? Sign,
    FieldText? Unit);

/// <summary>A figure of a department's accounts.</summary>
/// <param name="Measure">A code of the measures vocabulary, such as <c>three_public.reception</c>.</param>
/// <param name="Item">The functional class for <c>expenditure.function</c>; null otherwise.</param>
/// <param name="Unit">The unit that applies where the text names none.</param>
/// <param name="Year">The year the figure is of, where the text says; null: the report's year.</param>
public sealed record AmountLine(string Measure, FieldText Label, string? Item, FieldText Value, string? Unit, int? Year);
