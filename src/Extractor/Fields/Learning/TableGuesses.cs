using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Learning;

/// <summary>Guesses about the cells of one table, made row by row.</summary>
/// <param name="known">The classes a rule allows a cell, none of which it may have to be; null where no sure rule knows it.</param>
internal sealed class TableGuesses(Table table, Func<Cell, IReadOnlyList<string>?> known, LinearModel model, LinearModel? rows, LearnedOptions options)
{
    /// <summary>Heads beside the one that names the indicators: at least a target and what came of it.</summary>
    private const int OtherHeads = 2;

    private static readonly string[] Naming = ["indicator.name", "indicator.level1", "indicator.level2"];

    private readonly Dictionary<Cell, Guess> guessed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, string?> kinds = [];
    private readonly HashSet<int> rowsRead = [];
    private CellGrid? grid;

    /// <summary>What the cell is as a label of this kind; null where it is likelier to be none, or another.</summary>
    public (string Role, decimal Probability, string By)? Find(LabelKind kind, Cell cell)
    {
        if (rowsRead.Add(cell.Row)) Read(cell.Row);
        // A cell put together by a reader stands nowhere in the table.
        if (!guessed.TryGetValue(cell, out var guess) || guess.Class == CellRole.None || guess.Probability < options.LeastProbability) return null;
        return LearnedRoles.RoleOf(kind, guess.Class) is { } role ? (role, guess.Probability, $"model/{model.Name}/{role}") : null;
    }

    /// <summary>What kind of row it is: of <see cref="RowKind.All"/>; null where the model is not sure.</summary>
    public string? KindOf(int row)
    {
        if (rows is null) return null;
        if (kinds.TryGetValue(row, out var kind)) return kind;
        var features = new Features(rows.Bits);
        RowFeatures.Notice(grid ??= new(table), row, features);
        var guess = rows.Classify(features);
        return kinds[row] = guess.Probability >= options.SureRow ? guess.Class : null;
    }

    private void Read(int row)
    {
        grid ??= new(table);
        var features = new Features(model.Bits);
        var cells = grid.Across(row).Where(c => table.Cells[c].Row == row && CellFeatures.MayBeLabel(grid, c)).ToArray();
        if (cells.Length == 0) return;
        var likelihoods = new List<double[]>();
        foreach (var cell in cells)
        {
            CellFeatures.Notice(grid, cell, features);
            likelihoods.Add(Allowed(model.Likelihoods(features), known(table.Cells[cell])));
        }
        var none = model.Classes.ToList().IndexOf(CellRole.None);
        var decoded = model.Order is { } order
            ? RowDecoder.Decode(likelihoods, order, none)
            : [.. likelihoods.Select(l => (Role: Array.IndexOf(l, l.Max()), Likelihood: l.Max()))];
        foreach (var (cell, (role, likelihood)) in cells.Zip(decoded))
            guessed[table.Cells[cell]] = new(model.Classes[role], model.Calibration.Calibrate(likelihood));
        var guesses = cells.Select(c => guessed[table.Cells[c]]).ToArray();
        if (NamesNothing(guesses) && LabelOfLine(cells) is { } label && KindOf(row) == "fund") Settle(cells[label], likelihoods[label], CellRole.Sources);
        if (LacksName(guesses) && KindOf(row) == "head") Settle(cells[0], likelihoods[0], Naming);
    }

    private bool NamesNothing(IEnumerable<Guess> guesses) => guesses.All(g => g.Class == CellRole.None || g.Probability < options.LeastProbability);

    /// <summary>Which of the cells is the label of a line of figures: the last one left of the first figure; null where there is none.</summary>
    private int? LabelOfLine(int[] cells)
    {
        var figure = Array.FindIndex(cells, c => grid!.Shape(c) == TextShape.Quantity);
        var first = grid!.Across(table.Cells[cells[0]].Row).Where(c => grid.Shape(c) is TextShape.Number or TextShape.Percent).Select(c => table.Cells[c].Column)
            .Append(figure < 0 ? int.MaxValue : table.Cells[cells[figure]].Column).Min();
        var label = first == int.MaxValue ? -1 : Array.FindLastIndex(cells, c => table.Cells[c].Column < first);
        return label < 0 ? null : label;
    }

    /// <summary>Whether these are heads of an indicator table, and its first one might name the indicators.</summary>
    private bool LacksName(Guess[] guesses) => guesses.Length > OtherHeads && guesses[0].Class == CellRole.None
        && guesses.Count(g => g.Class.StartsWith("indicator.", StringComparison.Ordinal) && g.Probability >= options.LeastProbability) >= OtherHeads
        && !guesses.Any(g => Naming.Contains(g.Class));

    /// <summary>What the row is leaves a label only these roles: it has the likeliest of them.</summary>
    private void Settle(int cell, double[] likelihoods, IReadOnlyList<string> roles)
    {
        if (known(table.Cells[cell]) is not null) return;
        var shares = roles.Select(r => (Role: r, Share: likelihoods[Number(r)])).ToList();
        var (role, share) = shares.MaxBy(s => s.Share);
        guessed[table.Cells[cell]] = new(role, decimal.Round((decimal)(share / shares.Sum(s => s.Share)) * options.SureRow, 2));
    }

    private int Number(string role) => model.Classes.ToList().IndexOf(role);

    /// <summary>Without what a rule rules out; what the model thought of the rest is kept in proportion.</summary>
    private double[] Allowed(double[] likelihoods, IReadOnlyList<string>? classes)
    {
        if (classes is null) return likelihoods;
        var left = new double[likelihoods.Length];
        foreach (var role in classes.Count > 0 ? classes : [CellRole.None])
        {
            var k = Number(role);
            left[k] = Math.Max(likelihoods[k], double.Epsilon);
        }
        var all = left.Sum();
        return [.. left.Select(l => l / all)];
    }
}
