using Extractor.Fields;
using Extractor.Forms;

namespace Extractor.Evaluations.Merging;

/// <summary>Tells whether a project, a department, a transfer or a policy is evaluated.</summary>
internal static class SubjectKinds
{
    /// <summary>What the parts say; null where none does.</summary>
    public static SubjectKind? Of(IReadOnlyList<ReportPart> parts)
    {
        var stated = parts.SelectMany(part => part.Headers).Where(h => h.Kind == HeaderKind.SubjectKind)
            .Select(h => (Kind: Of(h.Value.Text.Text), h.Value.Confidence))
            .Where(s => s.Kind is not null)
            .GroupBy(s => s.Kind).OrderByDescending(g => g.Sum(s => s.Confidence)).FirstOrDefault()?.Key;
        return stated ?? parts.Where(part => part.Form is not null).OrderByDescending(part => part.Form!.Score)
            .Select(part => Named(part.Form!.Form) is { } kind && !(kind == SubjectKind.Department && NamesProject(part)) ? kind : (SubjectKind?)null)
            .FirstOrDefault(kind => kind is not null);
    }

    /// <summary>What a title or label says: 部门整体支出绩效自评表; 中央财政农田建设补助资金 is a transfer by what it is.</summary>
    public static SubjectKind? Of(string text)
    {
        if (text.StartsWith("中央", StringComparison.Ordinal) && text.EndsWith("资金", StringComparison.Ordinal)) return SubjectKind.Transfer;
        var known = Vocabulary.Default.Find(LabelKind.SubjectKind, text)?.Role ?? text.Trim();
        return Named(known) is { } named && Enum.TryParse<SubjectKind>(known, ignoreCase: true, out _) ? named : null;
    }

    /// <summary>What the figures suggest where nothing says it: money of the central government passed on to places is a transfer,
    /// accounts without a project are a department's.</summary>
    public static SubjectKind Guess(IReadOnlyList<ReportPart> parts)
    {
        var sources = parts.SelectMany(part => part.Funds).Select(line => line.Source).ToHashSet(StringComparer.Ordinal);
        var weighs = parts.SelectMany(part => part.Indicators).Any(line => line.Weight is not null);
        if (sources.Contains("central") && sources.Contains("local") && !weighs) return SubjectKind.Transfer;
        var named = parts.SelectMany(part => part.Headers).Any(h => h.Kind == HeaderKind.Subject);
        return !named && parts.Any(part => part.Amounts.Count > 0) ? SubjectKind.Department : SubjectKind.Project;
    }

    /// <summary>A scored table like a department's under a box 项目名称 is a project's.</summary>
    private static bool NamesProject(ReportPart part) =>
        part.Headers.Any(header => header.Kind == HeaderKind.Subject && header.Value.By.EndsWith("header_field/subject", StringComparison.Ordinal));

    private static SubjectKind? Named(string name) =>
        Enum.GetValues<SubjectKind>().Where(kind => name.Contains(kind.ToString(), StringComparison.OrdinalIgnoreCase))
            .Select(kind => (SubjectKind?)kind).FirstOrDefault();
}
