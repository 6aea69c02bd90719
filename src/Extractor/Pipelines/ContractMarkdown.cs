using System.Globalization;
using System.Text;
using Extractor.Evaluations;

namespace Extractor.Pipelines;

/// <summary>What a document states, as tables a person can read.</summary>
public static class ContractMarkdown
{
    public static byte[] Write(Extraction extraction)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Inline(extraction.Source.File)).Append('\n');
        foreach (var evaluation in extraction.Evaluations) Evaluation(text, evaluation);
        if (extraction.Findings.Count > 0)
        {
            text.Append("\n## Findings\n\n");
            Table(text, ["code", "evaluation", "path", "message"], extraction.Findings.Select(f =>
                (IReadOnlyList<string?>)[f.Code, f.Evaluation?.ToString(CultureInfo.InvariantCulture), f.Path, f.Message]));
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Evaluation(StringBuilder text, Evaluation e)
    {
        text.Append("\n## ").Append(Inline(e.Subject ?? "—")).Append("\n\n");
        Table(text, ["", ""],
        [
            ["kind", ContractNames.Of(e.SubjectKind)],
            ["organization", e.Organization],
            ["competent department", e.CompetentDepartment],
            ["implementing unit", e.ImplementingUnit],
            ["region", e.Region is { } region ? $"{region.Name} {region.Code}" : null],
            ["fiscal year", ContractNumber.Plain(e.FiscalYear)],
            ["score", ContractNumber.Plain(e.Score)],
            ["grade", e.Grade is { } grade ? ContractNames.Of(grade) : null],
            ["filed on", e.FiledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            ["expected", e.Goals?.Expected],
            ["achieved", e.Goals?.Achieved],
        ]);
        if (e.Funds.Count > 0)
        {
            text.Append("\n### Funds (元)\n\n");
            Table(text, ["source", "label", "initial budget", "annual budget", "executed", "rate", "weight", "score"], e.Funds.Select(f =>
                (IReadOnlyList<string?>)[
                    f.Source, f.Label, ContractNumber.Money(f.InitialBudget), ContractNumber.Money(f.AnnualBudget),
                    ContractNumber.Money(f.Executed), ContractNumber.Plain(f.Rate), ContractNumber.Plain(f.Weight), ContractNumber.Plain(f.Score)]));
        }
        if (e.Indicators.Count > 0)
        {
            text.Append("\n### Indicators\n\n");
            Table(text, ["level 1", "level 2", "name", "target", "actual", "weight", "score", "note"], e.Indicators.Select(i =>
                (IReadOnlyList<string?>)[
                    i.Level1, i.Level2, i.Name, i.Target?.Text, i.Actual?.Text, ContractNumber.Plain(i.Weight), ContractNumber.Plain(i.Score), i.Note]));
        }
        if (e.Amounts.Count > 0)
        {
            text.Append("\n### Accounts\n\n");
            Table(text, ["measure", "label", "item", "value", "unit", "year"], e.Amounts.Select(a =>
                (IReadOnlyList<string?>)[a.Measure, a.Label, a.Item, ContractNumber.Of(a.Value, a.Unit), a.Unit, ContractNumber.Plain(a.Year)]));
        }
    }

    private static void Table(StringBuilder text, IReadOnlyList<string?> heads, IEnumerable<IReadOnlyList<string?>> rows)
    {
        Row(text, heads);
        Row(text, [.. heads.Select(_ => "---")]);
        foreach (var row in rows) Row(text, row);
    }

    private static void Row(StringBuilder text, IReadOnlyList<string?> cells)
    {
        foreach (var cell in cells) text.Append("| ").Append(Inline(cell ?? "")).Append(' ');
        text.Append("|\n");
    }

    private static string Inline(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
