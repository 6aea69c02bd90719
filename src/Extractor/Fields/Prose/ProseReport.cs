namespace Extractor.Fields.Prose;

/// <summary>One report of a document: its title, what stands on its cover, and its paragraphs.</summary>
/// <param name="Block">The block where it begins.</param>
/// <param name="HasTable">Whether a table stands in it; a form's own title and lines are then the form's to read.</param>
/// <param name="Titles">The cover and the first page may both print one; empty where there is none.</param>
public sealed record ProseReport(
    int Block, bool HasTable, IReadOnlyList<ReportTitle> Titles, IReadOnlyList<ProseParagraph> Cover, IReadOnlyList<ProseParagraph> Body)
{
    /// <summary>The report it is a section of, on a subject of its own; null where it is none.</summary>
    public ProseReport? Within { get; init; }

    /// <summary>Whether sections on subjects of their own were cut out of it: then it is about all of them.</summary>
    public bool HasSections { get; init; }

    /// <summary>Whether it is what accounts or an overview sum up of one evaluation.</summary>
    public bool IsSummary => Titles is [var title] && SummaryHeading.In(title.Text.Text) is not null;

    public bool IsForm => HasTable && Titles.Count > 0 && Titles.All(t => t.IsForm);
}
