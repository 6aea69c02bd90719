namespace Extractor.Evaluations;

public enum SubjectKind
{
    Project,
    Department,
    Transfer,
    Policy,
}

/// <summary>优, 良, 中, 差.</summary>
public enum Grade
{
    Excellent,
    Good,
    Fair,
    Poor,
}

/// <summary>A GB/T 2260 division, valid in the report's year.</summary>
public sealed record Region(string Code, string Name);

/// <summary>年度总体目标.</summary>
public sealed record Goals(string? Expected, string? Achieved);

/// <summary>Evidence by field, under the field's name in the contract; one field may stand in several places.</summary>
public sealed class EvidenceMap
{
    private readonly SortedDictionary<string, IReadOnlyList<Evidence>> byField = new(StringComparer.Ordinal);

    public EvidenceMap(IEnumerable<KeyValuePair<string, IReadOnlyList<Evidence>>> entries)
    {
        foreach (var (field, evidence) in entries)
        {
            if (evidence.Count > 0) byField.Add(field, evidence);
        }
    }

    public static EvidenceMap Empty { get; } = new([]);

    /// <summary>Ordered by name.</summary>
    public IEnumerable<string> Fields => byField.Keys;

    /// <summary>The same fields with each piece of evidence changed.</summary>
    public EvidenceMap Select(Func<Evidence, Evidence> change) =>
        new(byField.Select(field => KeyValuePair.Create(field.Key, (IReadOnlyList<Evidence>)[.. field.Value.Select(change)])));

    /// <summary>Empty where the field has no value.</summary>
    public IReadOnlyList<Evidence> this[string field] => byField.GetValueOrDefault(field, []);
}

/// <summary>A line of the funds block. Money in yuan, rates as fractions of 1, as stated: nothing is computed.</summary>
/// <param name="Source">total | fiscal | central | provincial | municipal | local | carryover | special_account | own | other.</param>
public sealed record Fund(
    string Source,
    string Label,
    decimal? DeclaredBudget,
    decimal? InitialBudget,
    decimal? AnnualBudget,
    decimal? Received,
    decimal? Executed,
    decimal? Balance,
    decimal? Rate,
    decimal? Weight,
    decimal? Score,
    EvidenceMap Evidence);

/// <summary>A target or an actual value.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Op">ge | le | gt | lt | eq | range | text.</param>
/// <param name="Value">Null for <c>text</c>; the lower bound of a range.</param>
/// <param name="Upper">The upper bound of a range; null otherwise. Not part of the contract.</param>
/// <param name="Unit">As printed; null where none is or for <c>text</c>.</param>
public sealed record Quantity(string Text, string Op, decimal? Value, decimal? Upper, string? Unit);

public sealed record Indicator(
    string? Level1,
    string? Level2,
    string Name,
    Quantity? Target,
    Quantity? AdjustedTarget,
    Quantity? Actual,
    decimal? Weight,
    decimal? Score,
    string? Note,
    EvidenceMap Evidence);

/// <param name="Value">In <paramref name="Unit"/>: yuan, persons, or a fraction of 1.</param>
/// <param name="Unit">元, 人 or 1.</param>
public sealed record Amount(
    string Measure, string Label, string? Item, decimal? Value, string Unit, int? Year, EvidenceMap Evidence);

/// <summary>One subject in one fiscal year, as the contract has it.</summary>
/// <param name="Evidence">Of the header's fields and goals, by their names in the contract (<c>goals.expected</c>).</param>
/// <param name="Form">The form it was read from; null where prose alone states it.</param>
public sealed record Evaluation(
    SubjectKind SubjectKind,
    string? Subject,
    string? SubjectCode,
    string? Organization,
    string? CompetentDepartment,
    string? ImplementingUnit,
    Region? Region,
    int? FiscalYear,
    decimal? Score,
    Grade? Grade,
    DateOnly? FiledOn,
    Goals? Goals,
    IReadOnlyList<Fund> Funds,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Amount> Amounts,
    EvidenceMap Evidence,
    Fields.FormMatch? Form);
