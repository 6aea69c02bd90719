using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Corpus.Rendering;

/// <summary>Reads a report's source, as docs/corpus.md describes it.</summary>
internal sealed partial class ReportParser
{
    private readonly string name;
    private readonly List<Element> elements = [];
    private PageStyle style = PageStyle.Ordinary;
    private IReadOnlyList<string> families = [];
    private List<decimal>? widths;
    private readonly List<IReadOnlyList<GridCell>> rows = [];

    /// <summary>For each column of the open table, how many rows below it are still covered by a cell above.</summary>
    private int[] covered = [];

    private ReportParser(string name) => this.name = name;

    /// <exception cref="InvalidDataException">A line is not as docs/corpus.md says; the message names file and line.</exception>
    public static Report Parse(string name, IReadOnlyList<string> lines)
    {
        var parser = new ReportParser(name);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] == "@truth") return new(name, parser.style, parser.families, parser.Closed(i), [.. lines.Skip(i + 1)]);
            try
            {
                parser.Take(lines[i]);
            }
            catch (FormatException wrong)
            {
                throw new InvalidDataException($"{name}:{i + 1}: {wrong.Message}", wrong);
            }
        }
        throw new InvalidDataException($"{name}: there is no @truth.");
    }

    private IReadOnlyList<Element> Closed(int line) =>
        widths is null ? elements : throw new InvalidDataException($"{name}:{line + 1}: the table is not closed with @end.");

    private void Take(string line)
    {
        if (line.Length == 0) return;
        if (widths is not null && line != "@end") rows.Add(Row(line));
        else if (line[0] == '@') Command(line[1..].Split(' ', 2));
        else if (line[0] == '#')
        {
            var level = line.TakeWhile(c => c == '#').Count() - 1;
            elements.Add(new Element.Text(line.TrimStart('#').Trim(), level, level == 0 ? Side.Center : Side.Left));
        }
        else elements.Add(new Element.Text(line, null, Side.Left));
    }

    private void Command(string[] words)
    {
        var rest = words.Length > 1 ? words[1] : "";
        switch (words[0])
        {
            case "family":
                families = rest.Split(' ');
                break;
            case "producer":
                style = style with { Producer = Enum.Parse<Producer>(rest, ignoreCase: true) };
                break;
            case "font":
                style = style with { Font = rest };
                break;
            case "size":
                style = style with { Size = decimal.Parse(rest, CultureInfo.InvariantCulture) };
                break;
            case "landscape":
                style = style with { Landscape = true };
                break;
            case "repeat":
                style = style with { RepeatedRows = int.Parse(rest, CultureInfo.InvariantCulture) };
                break;
            case "head":
                style = style with { Head = rest };
                break;
            case "center":
                elements.Add(new Element.Text(rest, null, Side.Center));
                break;
            case "right":
                elements.Add(new Element.Text(rest, null, Side.Right));
                break;
            case "page":
                elements.Add(new Element.PageBreak());
                break;
            case "table":
                widths = [.. rest.Split(' ').Select(w => decimal.Parse(w, CultureInfo.InvariantCulture))];
                covered = new int[widths.Count];
                break;
            case "end" when widths is not null:
                if (covered.Any(c => c > 0)) throw new FormatException("A cell reaches below the last row.");
                elements.Add(new Element.Grid(widths, [.. rows]));
                widths = null;
                rows.Clear();
                break;
            default:
                throw new FormatException($"'@{words[0]}' is no command.");
        }
    }

    private List<GridCell> Row(string line)
    {
        var cells = new List<GridCell>();
        var column = 0;
        foreach (var text in line.Split('|'))
        {
            while (column < covered.Length && covered[column] > 0) column++;
            var cell = Cell(text.Trim(), column);
            if (column + cell.ColumnSpan > covered.Length) throw new FormatException($"The row has more than {covered.Length} columns.");
            for (var i = 0; i < cell.ColumnSpan; i++)
            {
                if (covered[column + i] > 0) throw new FormatException($"'{text.Trim()}' lies over a cell of a row above.");
                covered[column + i] = cell.RowSpan;
            }
            column += cell.ColumnSpan;
            cells.Add(cell);
        }
        while (column < covered.Length && covered[column] > 0) column++;
        if (column != covered.Length) throw new FormatException($"The row has {column} columns, not {covered.Length}.");
        for (var i = 0; i < covered.Length; i++) covered[i]--;
        return cells;
    }

    private static GridCell Cell(string text, int column)
    {
        var marks = Marks().Match(text);
        var content = text[marks.Length..].Trim();
        if (content.StartsWith('{')) throw new FormatException($"'{content}' begins with marks out of order; it is {{c2 r3 v l}}.");
        int Span(string group) => marks.Groups[group].Success ? int.Parse(marks.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 1;
        IReadOnlyList<string> lines = marks.Groups["v"].Success ? [.. content.Select(c => c.ToString())] : content.Split("\\n");
        return new(lines, column, Span("c"), Span("r"), marks.Groups["l"].Success ? Side.Left : Side.Center);
    }

    /// <summary><c>{c2 r3 v l}</c>: two columns wide, three rows high, vertical, text at the left.</summary>
    [GeneratedRegex(@"^(?:\{(?:c(?<c>\d+) ?)?(?:r(?<r>\d+) ?)?(?<v>v ?)?(?<l>l)?\})?")]
    private static partial Regex Marks();
}
