using System.Globalization;
using System.Text;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Puts facts into a voice's sentences and remembers which figure states what.</summary>
/// <param name="money">How amounts are printed.</param>
/// <param name="scale">What figures of other things are about as large as, in yuan.</param>
internal sealed class Telling(Money money, decimal scale, int year, Dice dice)
{
    private readonly List<PrintedBlock> blocks = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public IReadOnlyList<PrintedBlock> Blocks => blocks;

    /// <summary>Whether any sentence had this slot.</summary>
    public bool Said(string slot) => said.Contains(slot);

    public void Head(string template, Func<string, string?> value, int level) =>
        blocks.Add(new PrintedBlock.Paragraph(Filled(template, value).Text, level));

    public void Plain(string sentence, int level = 0) => blocks.Add(new PrintedBlock.Paragraph(sentence, level));

    /// <param name="template">A sentence of a <see cref="Voice"/>.</param>
    /// <param name="value">What a slot is filled with; null for slots that any report has.</param>
    /// <returns>The slots that were filled.</returns>
    public IReadOnlySet<string> Say(string template, Func<string, string?> value, string start = "")
    {
        var slots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, line) in Chosen(template).Split('\n').Index())
        {
            var (text, figures) = Filled(line, value, i == 0 ? start : "");
            slots.UnionWith(figures.Select(f => f.Slot));
            var marked = figures.Where(f => TellingSlots.RoleOf(f.Slot) is not null)
                .Select(f => new PrintedFigure(f.Start, f.Length, TellingSlots.RoleOf(f.Slot)!));
            blocks.Add(new PrintedBlock.Paragraph(text, 0) { Figures = [.. marked] });
        }
        said.UnionWith(slots);
        return slots;
    }

    private (string Text, IReadOnlyList<(string Slot, int Start, int Length)> Figures) Filled(string line, Func<string, string?> value, string start = "")
    {
        var text = new StringBuilder(start);
        var figures = new List<(string, int, int)>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '{')
            {
                text.Append(line[i]);
                continue;
            }
            var close = line.IndexOf('}', i);
            var slot = line[(i + 1)..close];
            var printed = Any(slot) ?? value(slot) ?? throw new InvalidDataException($"No report can fill {{{slot}}} in '{line}'.");
            figures.Add((slot, text.Length, printed.Length));
            text.Append(printed);
            i = close;
        }
        return (text.ToString(), figures);
    }

    /// <summary>What any sentence may speak of.</summary>
    private string? Any(string slot) => slot switch
    {
        "year" => Text(year),
        "last" => Text(year - 1),
        "next" => Text(year + 1),
        "?" => money.Print(money.Near(scale * dice.Between(2, 160) / 100)),
        "?%" => Funds.Print(dice.Between(10, 1300) / 10m) + "%",
        "?n" => Text(dice.Pick([dice.Between(2, 30), dice.Between(30, 900), dice.Between(1000, 30000)])),
        "?d" => Funds.Print(dice.Between(2, 180) / 2m),
        "?元" => dice.Between(2, 900) * 10 + "元",
        _ => null,
    };

    /// <summary>The template with one of the words of each choice.</summary>
    private string Chosen(string template)
    {
        var text = new StringBuilder();
        template = template.Replace("{middle}", dice.Pick(Voices.Ours.Middles), StringComparison.Ordinal)
            .Replace("{end}", dice.Pick(Voices.Ours.Ends), StringComparison.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '[')
            {
                text.Append(template[i]);
                continue;
            }
            var close = template.IndexOf(']', i);
            text.Append(dice.Pick(template[(i + 1)..close].Split('|')));
            i = close;
        }
        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
