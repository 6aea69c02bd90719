using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>Guesses what the labels of a table mean that no rule knows.</summary>
public sealed class LabelLearning(LinearModel model, LearnedOptions options)
{
    private static readonly Lazy<LabelLearning> Embedded = new(() => new(EmbeddedModels.Cells, new()));

    /// <summary>The product's own model.</summary>
    public static LabelLearning Default => Embedded.Value;

    /// <summary>The guesses about one table; each is made when it is asked for.</summary>
    internal TableGuesses Of(Table table) => new(table, model, options);
}

/// <summary>Guesses about the cells of one table.</summary>
internal sealed class TableGuesses(Table table, LinearModel model, LearnedOptions options)
{
    /// <summary>Characters; a longer text is no label.</summary>
    private const int LongestLabel = 30;

    private readonly Dictionary<Cell, Guess?> guessed = new(ReferenceEqualityComparer.Instance);
    private readonly Features features = new(model.Bits);
    private CellGrid? grid;
    private Dictionary<Cell, int>? numbers;

    /// <summary>What the cell is as a label of this kind; null where it is likelier to be none, or another.</summary>
    public (string Role, decimal Probability, string By)? Find(LabelKind kind, Cell cell)
    {
        if (cell.Text.Length > LongestLabel) return null;
        if (!guessed.TryGetValue(cell, out var guess)) guessed[cell] = guess = Guess(cell);
        return guess is { } found && RoleOf(kind, found.Class) is { } role ? (role, found.Probability, $"model/{model.Name}/{role}") : null;
    }

    private Guess? Guess(Cell cell)
    {
        grid ??= new(table);
        numbers ??= Enumerable.Range(0, table.Cells.Count).ToDictionary(i => table.Cells[i], i => i, (IEqualityComparer<Cell>)ReferenceEqualityComparer.Instance);
        // A cell put together by a reader stands nowhere in the table.
        if (!numbers.TryGetValue(cell, out var number) || grid.Shape(number) is not (TextShape.Short or TextShape.Long or TextShape.Quantity)) return null;
        CellFeatures.Notice(grid, number, features);
        var guess = model.Classify(features);
        return guess.Class != CellRole.None && guess.Probability >= options.LeastProbability ? guess : null;
    }

    /// <summary>The vocabulary's role for a class of the model; null where the class is of another kind.</summary>
    private static string? RoleOf(LabelKind kind, string name)
    {
        var dot = name.IndexOf('.');
        var (group, role) = (name[..dot], name[(dot + 1)..]);
        return (kind, group, role) switch
        {
            (LabelKind.HeaderField, "header", _) => role,
            (LabelKind.Row, "header", "score") => "total",
            (LabelKind.FundColumn, "fund", _) => role,
            (LabelKind.FundSource, "source", _) => role,
            // The vocabulary has one word for the two, and no use for either.
            (LabelKind.IndicatorColumn, "indicator", "criterion") => "explanation",
            (LabelKind.IndicatorColumn, "indicator", _) => role,
            _ => null,
        };
    }
}
