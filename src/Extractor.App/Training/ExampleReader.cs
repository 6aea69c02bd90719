using System.Text.Json;
using Extractor.App.Running;
using Extractor.Fields.Learning;
using Extractor.Tables;

namespace Extractor.App.Training;

/// <summary>All labelled examples of a folder, one set for each of the three questions.</summary>
/// <param name="Cells">Which role a cell plays.</param>
/// <param name="Rows">Of which kind a row is.</param>
/// <param name="Figures">What a figure in a sentence states.</param>
internal sealed record Examples(ExampleSet Cells, ExampleSet Rows, ExampleSet Figures);

/// <summary>Reads lines of JSON, a table or a narrative each, as <c>corpus generate --format examples</c> writes them.</summary>
/// <param name="bits">There are 2^bits features of cells and rows, and 2^<paramref name="figureBits"/> of figures.</param>
internal sealed class ExampleReader(int bits, int figureBits)
{
    private readonly ExampleSet cells = new(bits, CellRole.All, hasLines: true);
    private readonly ExampleSet rows = new(bits, RowKind.All, hasLines: false);
    private readonly ExampleSet figures = new(figureBits, FigureRole.All, hasLines: false);
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> narratives = new(StringComparer.Ordinal);
    private int lines;

    /// <param name="files">Read in this order.</param>
    /// <param name="corrected">Labels that corrections teach; each counts as often as <paramref name="copies"/> says.</param>
    /// <exception cref="CommandFailure">A line is no example; the message names file and line.</exception>
    public Examples Read(IEnumerable<string> files, IReadOnlyList<CorrectedLabel> corrected, int copies)
    {
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                try
                {
                    Read(line);
                }
                catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
                {
                    throw new CommandFailure(ExitCode.BadInput, $"{file}, line {number}: not an example: {failure.Message}");
                }
            }
        }
        foreach (var label in corrected)
        {
            var number = label.Table.Cells.Select((c, i) => (c, i)).First(c => ReferenceEquals(c.c, label.Label)).i;
            var noticed = TableFeatures.OfCells(label.Table, bits).First(c => c.Cell == number).Features;
            for (var i = 0; i < copies; i++) cells.Add(noticed, label.Role, ExampleSet.Corrected, ExampleSet.NoDocument);
        }
        return new(cells, rows, figures);
    }

    private void Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var family = root.GetProperty("family").GetString()!;
        var name = root.GetProperty("document").GetString()!;
        if (root.TryGetProperty("paragraphs", out var paragraphs))
        {
            var narrative = NumberOf(name, narratives);
            foreach (var (noticed, role) in NarrativeExample.Figures(root, paragraphs, figureBits)) figures.Add(noticed, role, family, narrative);
            return;
        }
        var document = NumberOf(name, forms);
        var (table, roles) = TableOf(root);
        foreach (var (cell, noticed) in TableFeatures.OfCells(table, bits)) cells.Add(noticed, roles[cell], family, document, lines + table.Cells[cell].Row);
        lines += table.Rows;
        var kinds = root.GetProperty("rows").EnumerateArray().Select(k => k.GetString()!).ToArray();
        foreach (var (row, i) in TableFeatures.OfRows(table, bits).Select((f, i) => (f, i))) rows.Add(row, kinds[i], family, document);
    }

    private static int NumberOf(string name, Dictionary<string, int> known)
    {
        if (!known.TryGetValue(name, out var number)) known[name] = number = known.Count;
        return number;
    }

    private static (Table Table, IReadOnlyList<string> Roles) TableOf(JsonElement root)
    {
        var place = new Place.InFlow(0);
        var made = new List<Cell>();
        var roles = new List<string>();
        foreach (var cell in root.GetProperty("cells").EnumerateArray())
        {
            var text = PlacedText.At(cell[4].GetString()!, place);
            made.Add(new(cell[0].GetInt32(), cell[1].GetInt32(), cell[2].GetInt32(), cell[3].GetInt32(), text, place));
            roles.Add(cell[5].GetString()!);
        }
        var height = root.GetProperty("rows").GetArrayLength();
        return (new(height, root.GetProperty("columns").GetInt32(), made, [new(place, 0)], TableOrigin.Flow, 0, [], 1m), roles);
    }
}
