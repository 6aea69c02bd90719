using System.Text;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Puts sentences together from clauses, as no two writers do it alike.</summary>
/// <param name="clauses">For each thing that is stated ways to say it.</param>
internal sealed class ClauseJoiner(IReadOnlyDictionary<string, IReadOnlyList<string>> clauses, Dice dice)
{
    /// <summary>What is said of the funds, in the order in which it happens, and how many of 100 reports say it.</summary>
    private static readonly (string Clause, int Chance)[] Order =
        [("declared", 15), ("initial", 50), ("change", 35), ("annual", 75), ("sources", 25), ("received", 45), ("executed", 100), ("parts", 30), ("balance", 40)];

    private const int StatesRate = 75;

    /// <summary>How many of 100 rates stand in front of what was spent.</summary>
    private const int RateFirst = 20;

    private static readonly string[] Joints = ["，", "，", "，", "。", "；"];

    public string Fund()
    {
        var said = Order.Where(o => dice.Percent(o.Chance)).Select(o => o.Clause).ToList();
        if (dice.Percent(StatesRate)) said.Insert(dice.Percent(RateFirst) ? said.IndexOf("executed") : said.Count, "rate");
        var text = new StringBuilder();
        foreach (var clause in said)
        {
            if (text.Length > 0) text.Append(dice.Pick(Joints));
            text.Append(dice.Pick(clauses[clause]));
        }
        return text.Append('。').ToString();
    }

    public string Indicator()
    {
        var target = dice.Pick(clauses["targets"]);
        var points = target.Contains("{weight}", StringComparison.Ordinal) ? "，得{score}分" : dice.Pick(clauses["points"]);
        return $"{target}，{{middle}}{dice.Pick(clauses["actuals"])}{points}{(points.Length == 0 ? "{end}" : "")}。";
    }
}
