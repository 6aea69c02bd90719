using System.Globalization;
using Extractor.Documents;
using Extractor.Pipelines;
using Extractor.Tables;

namespace Extractor.Storage;

/// <summary>What became of a document as the rows that are stored of it.</summary>
internal static class DocumentRows
{
    public static IReadOnlyList<Row> Of(Extraction extraction)
    {
        var rows = new RowList();
        var source = extraction.Source;
        var ocr = string.Join(',', extraction.OcrPages.Select(p => p.ToString(CultureInfo.InvariantCulture)));
        rows.Add(RowShape.Document, source.Sha256, source.File, source.Path, source.MediaType, source.Length, (long?)extraction.Pages, ocr.Length > 0 ? ocr : null);
        foreach (var warning in extraction.Warnings) Failure(rows, source, warning);
        var cells = new Standing();
        var passages = new Standing();
        Blocks(rows, extraction.Content, cells, passages);
        var evidence = new EvidenceRows(rows, cells, passages);
        for (var i = 0; i < extraction.Evaluations.Count; i++) EvaluationRows.Add(rows, evidence, i, extraction.Evaluations[i]);
        for (var i = 0; i < extraction.Findings.Count; i++) Finding(rows, evidence, i, extraction.Findings[i]);
        return rows.Rows;
    }

    private static void Failure(RowList rows, Source source, ReadFailure failure) =>
        rows.Add(RowShape.Failure, 1L, source.File, source.Path, source.Sha256, (long?)failure.Page, failure.Code, failure.Reason);

    private static void Finding(RowList rows, EvidenceRows evidence, int ordinal, Finding finding)
    {
        // Evaluations are numbered from 0 in the document, rows from 1.
        var id = rows.Add(
            RowShape.Finding, 1L, (long)ordinal, finding.Code, ContractNames.Of(finding.Severity), finding.Path, finding.Message, (long?)finding.Evaluation + 1);
        evidence.AddToFinding(id, finding.Evidence);
    }

    private static void Blocks(RowList rows, Content content, Standing cells, Standing passages)
    {
        var (tables, paragraphs) = (0L, 0L);
        foreach (var block in content.Blocks)
        {
            switch (block)
            {
                case Block.Grid grid:
                    Table(rows, tables++, grid.Table, cells);
                    break;
                case Block.Paragraph { Text.IsBlank: false } paragraph:
                    var text = paragraph.Text;
                    var id = rows.AddPlaced(RowShape.Passage, text.Place, 1L, paragraphs++, (long?)paragraph.HeadingLevel, text.Text);
                    passages.Add(text, null, id);
                    break;
            }
        }
    }

    private static void Table(RowList rows, long ordinal, Table table, Standing cells)
    {
        var id = rows.Add(
            RowShape.Grid, 1L, ordinal, (long)table.Rows, (long)table.Columns, (long)table.HeaderRows, OriginName(table.Origin), (double)table.Confidence);
        foreach (var part in table.Parts) rows.AddPlaced(RowShape.Part, part.Place, id, (long)part.FirstRow);
        foreach (var cell in table.Cells)
        {
            var cellId = rows.AddPlaced(
                RowShape.Cell, cell.Place, id, (long)cell.Row, (long)cell.Column, (long)cell.RowSpan, (long)cell.ColumnSpan, cell.Text.Text);
            cells.Add(cell.Text, cell.Place, cellId);
        }
        foreach (var left in table.Residue) rows.AddPlaced(RowShape.Residue, left.Place, id, left.Text);
    }

    private static string OriginName(TableOrigin origin) => origin switch
    {
        TableOrigin.Ruled => "ruled",
        TableOrigin.Unruled => "unruled",
        TableOrigin.Flow => "flow",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "Not a way of finding tables."),
    };
}
