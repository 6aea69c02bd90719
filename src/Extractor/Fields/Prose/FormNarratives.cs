using Extractor.Tables;

namespace Extractor.Fields.Prose;

/// <summary>What sentences in a form's cells state and the form has no columns for.</summary>
/// <remarks>Where a form has a column for a figure, the cell that explains it says nothing new, and much about last year and next.</remarks>
internal static class FormNarratives
{
    /// <param name="read">Reads a report, given what is known around it.</param>
    public static IEnumerable<ReportPart> Read(
        Content content, IReadOnlyList<ReportPart> forms, Func<ProseReport, IReadOnlyList<HeaderField>, ReportPart> read)
    {
        foreach (var form in forms.GroupBy(form => form.Block).Where(same => same.Count() == 1).Select(same => same.Single()))
        {
            if (content.Blocks[form.Block] is not Block.Grid grid || CellProse.IsFrame(grid.Table)) continue;
            IReadOnlyList<ProseParagraph> told = [.. CellProse.Told(grid.Table, form.Block)];
            if (told.Count == 0) continue;
            var part = read(new(form.Block, true, [], told, []), form.Headers);
            part = part with
            {
                Headers = [.. part.Headers.Where(h => h.Kind is HeaderKind.Score or HeaderKind.Grade && form.Headers.All(f => f.Kind != h.Kind))],
                Funds = form.Funds.Count > 0 ? [] : part.Funds,
                Indicators = form.Indicators.Count > 0 ? [] : part.Indicators,
                Amounts = [],
            };
            if (part.Headers.Count + part.Funds.Count + part.Indicators.Count > 0) yield return part;
        }
    }
}
