using Extractor.Fields;

namespace Extractor.Evaluations.Merging;

/// <summary>A figure as one place states it.</summary>
/// <param name="Value">Normalized: yuan, a fraction of 1, points.</param>
/// <param name="HalfDigit">Half of the last printed digit, in the same unit.</param>
internal sealed record Statement(decimal Value, decimal HalfDigit, FieldText Source)
{
    public bool Agrees(Statement other) => Math.Abs(Value - other.Value) <= HalfDigit + other.HalfDigit;

    // A sentence is read with less certainty than a box with a label, and a table in a narrative stands for its author's own sums.
    private const decimal ProseWeight = 0.5m;

    /// <summary>How much it counts where places disagree.</summary>
    public decimal Weight => Source.Confidence * (Source.Method == ReadingMethod.Prose ? ProseWeight : 1);
}

/// <summary>What the places that state one figure come to.</summary>
/// <param name="Standing">The statement whose value stands: of those that agree, the one with the most digits.</param>
/// <param name="Agreeing">All that agree, the standing one first.</param>
/// <param name="Dissenting">All that say something else, beyond rounding.</param>
internal sealed record Verdict(Statement Standing, IReadOnlyList<Statement> Agreeing, IReadOnlyList<Statement> Dissenting)
{
    public decimal Value => Standing.Value;

    /// <summary>Null where nothing is stated.</summary>
    public static Verdict? Of(IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0) return null;
        var camps = new List<List<Statement>>();
        foreach (var statement in statements.OrderBy(s => s.HalfDigit))
        {
            var camp = camps.Find(c => c[0].Agrees(statement));
            if (camp is null) camps.Add([statement]);
            else camp.Add(statement);
        }
        var winner = camps
            .OrderByDescending(camp => camp.Sum(s => s.Weight))
            .ThenByDescending(camp => camp.Max(s => s.Source.Method == ReadingMethod.Prose ? 0 : 1))
            .ThenBy(camp => statements.Index().First(s => ReferenceEquals(s.Item, camp[0])).Index)
            .First();
        // OrderBy is stable: of equally exact statements the first printed stands, a form's before a sentence's.
        var standing = winner.OrderBy(s => s.HalfDigit).ThenBy(s => s.Source.Method == ReadingMethod.Prose ? 1 : 0).First();
        return new(
            standing,
            [standing, .. statements.Where(s => winner.Contains(s) && !ReferenceEquals(s, standing))],
            [.. statements.Where(s => !winner.Contains(s))]);
    }
}
