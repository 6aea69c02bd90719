namespace Extractor.Comparing;

/// <summary>A group of evaluations beside others.</summary>
/// <param name="Keys">What the group is, in the order asked for; null where it is not known.</param>
/// <param name="Figures">One for each measure asked for.</param>
public sealed record ComparedGroup(IReadOnlyList<string?> Keys, int Evaluations, IReadOnlyList<ComparedFigure> Figures);

/// <summary>A measure over a group.</summary>
/// <param name="Value">The sum of money and counts, the mean of scores, and for the rate what was executed of what was budgeted.</param>
/// <param name="Of">How many evaluations of the group state it.</param>
/// <param name="Least">Among the single evaluations.</param>
/// <param name="Change">Against the same group one year before; null where years are not told apart or there is none before.</param>
public sealed record ComparedFigure(string Measure, decimal? Value, int Of, decimal? Least, decimal? Median, decimal? Greatest, decimal? Change);
