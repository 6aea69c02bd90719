using Extractor.Documents;
using Extractor.Tables;
using Extractor.Tests.Corpus;

namespace Extractor.Tests.Tables;

/// <summary>No letter in a table's area is lost, and none is in two cells: our own reports, and whatever PDF files stand beside the repository.</summary>
public sealed class EveryLetterTest
{
    private static readonly string[] Folders =
    [
        CorpusReports.Folder,
        Path.Combine(Repository.Root, "..", "shared", "samples", "files"),
        Path.Combine(Repository.Root, "..", "shared", "tables", "open"),
    ];

    private static IEnumerable<string> Files =>
        Folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.pdf")).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Every_letter_in_a_tables_area_is_in_one_cell_or_in_the_residue(string file)
    {
        if (CorpusReports.Read(file, File.ReadAllBytes(file)) is not Document.Paged document) throw new AssertionException("A PDF has pages.");
        var content = ContentBuilder.Build(document, new ContentOptions());

        var faults = document.Pages.SelectMany(page => Faults(page, content.PageTables.Where(table => PlaceOf(table).Page == page.Number))).ToArray();

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<string> Faults(Page page, IEnumerable<Table> tables)
    {
        // A letter may stand for several characters, as ﬁ does, and be printed twice at one place.
        var characters = page.Letters.GroupBy(letter => letter.Box).ToDictionary(at => at.Key, at => at.Sum(letter => letter.Text.Length));
        foreach (var table in tables)
        {
            var area = PlaceOf(table).Box;
            var inCells = Places(table.Cells.Select(cell => cell.Text)).ToLookup(place => place);
            var left = Places(table.Residue).ToHashSet();
            foreach (var twice in inCells.Where(place => place.Count() > characters.GetValueOrDefault(place.Key))) yield return $"page {page.Number}: twice at {twice.Key}";
            foreach (var letter in page.Letters)
            {
                if (string.IsNullOrWhiteSpace(letter.Text) || !IsInside(area, letter.Box)) continue;
                if (!inCells.Contains(letter.Box) && !left.Contains(letter.Box)) yield return $"page {page.Number}: {letter.Text} at {letter.Box} is lost";
            }
        }
    }

    private static IEnumerable<Box> Places(IEnumerable<PlacedText> texts) =>
        from text in texts
        from i in Enumerable.Range(0, text.Length)
        where !char.IsWhiteSpace(text.Text[i]) && text.PlaceAt(i) is Place.OnPage
        select ((Place.OnPage)text.PlaceAt(i)!).Box;

    private static bool IsInside(Box area, Box letter) =>
        letter.CenterX > area.Left && letter.CenterX < area.Right && letter.CenterY > area.Top && letter.CenterY < area.Bottom;

    private static Place.OnPage PlaceOf(Table table) => (Place.OnPage)table.Parts[0].Place;
}
