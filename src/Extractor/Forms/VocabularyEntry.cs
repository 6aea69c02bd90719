using System.Text.RegularExpressions;

namespace Extractor.Forms;

/// <summary>One thing a label can mean, with the words reports use for it.</summary>
/// <param name="Role">A stable name; where the contract has one, the contract's (<c>initial_budget</c>).</param>
/// <param name="Labels">Known wordings, as <see cref="LabelText"/> spells them.</param>
/// <param name="Patterns">Regular expressions for families of wordings; tried where no label is known.</param>
/// <param name="Guesses">Looser expressions, for wordings nobody has seen; tried last, and believed less.</param>
/// <param name="Matches">Printed labels that must be taken for this.</param>
/// <param name="Misses">Printed labels that must not.</param>
/// <param name="Unit">For measures: 元, 人 or 1; null otherwise.</param>
public sealed record VocabularyEntry(
    LabelKind Kind,
    string Role,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Patterns,
    IReadOnlyList<string> Guesses,
    IReadOnlyList<string> Matches,
    IReadOnlyList<string> Misses,
    string? Unit)
{
    private readonly Expression[] patterns = [.. Patterns.Select(p => new Expression(p))];
    private readonly Expression[] guesses = [.. Guesses.Select(g => new Expression(g))];

    internal bool FitsPattern(string spelling) => AnyFits(patterns, spelling);

    internal bool FitsGuess(string spelling) => AnyFits(guesses, spelling);

    private static bool AnyFits(Expression[] expressions, string spelling)
    {
        foreach (var expression in expressions)
        {
            if (expression.Fits(spelling)) return true;
        }
        return false;
    }

    /// <summary>A regular expression that is built once a text has what it needs.</summary>
    private sealed class Expression(string text)
    {
        private readonly NeededCharacters needed = NeededCharacters.Of(text);
        private readonly Lazy<Regex> regex = new(() => new(text, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture));

        public bool Fits(string spelling) => needed.AllIn(spelling) && regex.Value.IsMatch(spelling);
    }
}

/// <summary>What a label was taken for.</summary>
/// <param name="Confidence">0..1: how sure the wording alone makes us.</param>
/// <param name="By">The rule's stable name, such as <c>label/fund_column/executed</c>.</param>
public sealed record LabelMatch(VocabularyEntry Entry, decimal Confidence, string By)
{
    public string Role => Entry.Role;

    /// <summary>Whether the vocabulary lists the wording itself.</summary>
    public bool IsLiteral => By.StartsWith("label/", StringComparison.Ordinal);

    /// <summary>Whether a model says so, not a rule.</summary>
    public bool IsLearned => By.StartsWith("model/", StringComparison.Ordinal);
}
