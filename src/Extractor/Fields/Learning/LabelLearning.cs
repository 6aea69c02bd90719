using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>Guesses what the labels of a table mean that no rule knows, and what its rows are.</summary>
/// <param name="cells">Which role a cell plays.</param>
/// <param name="rows">Of which kind a row is; null: rows are not guessed about.</param>
public sealed class LabelLearning(LinearModel cells, LinearModel? rows, LearnedOptions options)
{
    private static readonly Lazy<LabelLearning> Embedded = new(() => new(EmbeddedModels.Cells, EmbeddedModels.Rows, new()));

    /// <summary>The product's own model.</summary>
    public static LabelLearning Default => Embedded.Value;

    /// <summary>The guesses about one table; each is made when it is asked for.</summary>
    /// <param name="known">The classes a rule allows a cell; null where no sure rule knows it.</param>
    internal TableGuesses Of(Table table, Func<Cell, IReadOnlyList<string>?> known) => new(table, known, cells, rows, options);
}
