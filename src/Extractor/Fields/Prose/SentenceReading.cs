using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>What a sentence says.</summary>
/// <param name="Figures">All its figures, from left to right.</param>
/// <param name="Guesses">For each figure what the model takes it for; empty where none was asked.</param>
/// <param name="Statements">Figures that state a field.</param>
public sealed record SentenceReading(IReadOnlyList<Figure> Figures, IReadOnlyList<Guess> Guesses, IReadOnlyList<Statement> Statements);
