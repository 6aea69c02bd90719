namespace Extractor.Fields.Prose;

/// <summary>One report of a document: its title, what stands on its cover, and its paragraphs.</summary>
/// <param name="Block">The block where it begins.</param>
/// <param name="Titles">The cover and the first page may both print one; empty where there is none.</param>
public sealed record ProseReport(
    int Block, IReadOnlyList<ReportTitle> Titles, IReadOnlyList<ProseParagraph> Cover, IReadOnlyList<ProseParagraph> Body);
