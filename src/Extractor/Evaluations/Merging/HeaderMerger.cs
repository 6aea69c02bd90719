using System.Globalization;
using Extractor.Evaluations.Naming;
using Extractor.Fields;
using Extractor.Fields.Values;

namespace Extractor.Evaluations.Merging;

/// <summary>A header's value with the places that state it.</summary>
internal sealed record Header<T>(T Value, IReadOnlyList<FieldText> Sources);

/// <summary>Reads the header fields of the parts of one evaluation.</summary>
internal sealed class HeaderMerger(IReadOnlyList<ReportPart> parts)
{
    private const decimal FullMarks = 100;

    private readonly ILookup<HeaderKind, FieldText> fields = parts.SelectMany(part => part.Headers).ToLookup(h => h.Kind, h => h.Value);

    public List<Finding> Findings { get; } = [];

    public IEnumerable<FieldText> this[HeaderKind kind] => fields[kind];

    public Header<SubjectName>? Subject =>
        Camp(HeaderKind.Subject, text => SubjectName.Of(text) is null ? "" : SubjectName.Key(text), IsSameName, preferLonger: false) is { } camp
            ? new(SubjectName.Of(camp[0].Text.Text)! with { Code = camp.Select(f => SubjectName.Of(f.Text.Text)?.Code).OfType<string>().FirstOrDefault() }, camp)
            : null;

    public Header<string>? Name(HeaderKind kind) =>
        Camp(kind, OrganizationName.Key, IsSameName, preferLonger: true) is { } camp ? new(OrganizationName.Of(camp[0].Text.Text)!, camp) : null;

    /// <summary>A text as printed, the form's before a sentence's, then the longest.</summary>
    public Header<string>? Text(HeaderKind kind) =>
        fields[kind].Where(f => !f.Text.IsBlank && Absences.Of(f.Text.Text) is null)
            .OrderBy(f => f.Method == ReadingMethod.Prose ? 1 : 0).ThenByDescending(f => f.Text.Length).FirstOrDefault() is { } text
            ? new(text.Text.Text.Trim(), [text])
            : null;

    public Header<decimal>? Score()
    {
        var stated = fields[HeaderKind.Score].Select(FieldReader.Points).OfType<Statement>().ToArray();
        var scores = stated.Where(s => !MayBeFullMarks(s)).ToArray();
        // The indicators' score and the form's differ by the execution's, which is no contradiction.
        var whole = scores.Where(s => s.Source.By != ScoreRules.OfIndicators).ToArray();
        var verdict = Verdict.Of(whole.Length > 0 ? whole : scores.Length > 0 ? scores : stated);
        if (verdict is null) return null;
        Findings.AddRange(Conflict.Of(verdict, "score", "Total score", false));
        return new(verdict.Value, [.. verdict.Agreeing.Select(s => s.Source)]);
    }

    /// <summary>总分 | 100 prints the full marks as often as a total of them; a 自评得分 of 100 is one.</summary>
    private static bool MayBeFullMarks(Statement statement) =>
        statement.Value == FullMarks && statement.Source.By is ScoreRules.LoneNumber or ScoreRules.BareTotal;

    public Header<int>? Year()
    {
        var stated = fields[HeaderKind.FiscalYear]
            .Select(f => (Field: f, Year: DateReader.ParseYear(f.Text.Text).TryGet(out var year, out _) ? year : (int?)null))
            .Where(s => s.Year is not null).ToArray();
        if (stated.Length == 0) return null;
        var camps = stated.GroupBy(s => s.Year!.Value)
            .OrderByDescending(camp => camp.Sum(s => new Statement(0, 0, s.Field).Weight)).ToArray();
        foreach (var other in camps.Skip(1))
        {
            Findings.Add(new Finding("year-mismatch", Severity.Warning, null, "fiscal_year",
                string.Create(CultureInfo.InvariantCulture, $"The report is of {camps[0].Key}, but '{other.First().Field.Text.Text.Trim()}' names {other.Key}."),
                EvidenceOf.Each([camps[0].First().Field, .. other.Select(s => s.Field)])));
        }
        return new(camps[0].Key, [.. camps[0].Select(s => s.Field)]);
    }

    public Header<Grade>? Grade() =>
        fields[HeaderKind.Grade].OrderBy(f => f.Method == ReadingMethod.Prose ? 1 : 0)
            .Select(f => (Field: f, Grade: Grades.Of(f.Text.Text))).FirstOrDefault(s => s.Grade is not null) is { Grade: { } grade } first
            ? new(grade, [first.Field, .. fields[HeaderKind.Grade].Where(f => f != first.Field && Grades.Of(f.Text.Text) == grade)])
            : null;

    public Header<DateOnly>? FiledOn() =>
        fields[HeaderKind.FiledOn].OrderByDescending(f => f.Confidence)
            .Select(f => (Field: f, Date: DateReader.ParseDate(f.Text.Text).TryGet(out var date, out _) ? date : (DateOnly?)null))
            .FirstOrDefault(s => s.Date is not null) is { Date: { } day } first
            ? new(day, [first.Field])
            : null;

    /// <summary>The statements of a name that agree and count most, the one that stands first; null where there is none.</summary>
    private IReadOnlyList<FieldText>? Camp(HeaderKind kind, Func<string, string> key, Func<string, string, bool> same, bool preferLonger)
    {
        var camps = new List<List<(FieldText Field, string Key)>>();
        foreach (var field in fields[kind])
        {
            var own = key(field.Text.Text);
            if (own.Length == 0) continue;
            var camp = camps.Find(c => c.Exists(other => same(other.Key, own)));
            if (camp is null) camps.Add([(field, own)]);
            else camp.Add((field, own));
        }
        return camps.OrderByDescending(camp => camp.Sum(s => new Statement(0, 0, s.Field).Weight)).FirstOrDefault() is { } winner
            ? [.. winner
                .OrderByDescending(s => preferLonger ? s.Key.Length : 0)
                .ThenBy(s => s.Field.Method == ReadingMethod.Prose ? 1 : 0)
                .ThenByDescending(s => s.Field.Confidence)
                .Select(s => s.Field)]
            : null;
    }

    /// <summary>市医疗保障局 is short for 某某市医疗保障局.</summary>
    private static bool IsSameName(string one, string other)
    {
        const int ShortestName = 3;
        if (one == other) return true;
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestName && (longer.EndsWith(shorter, StringComparison.Ordinal) || longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
