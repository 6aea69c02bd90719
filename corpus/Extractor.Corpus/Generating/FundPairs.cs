using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Prints the total of the funds alone, each figure beside its label.</summary>
internal static class FundPairs
{
    public static IReadOnlyList<Fund> Print(Frame frame, Family family, ReportFacts facts, Money money, LabelBook book, Dice dice)
    {
        var fact = facts.Total;
        var said = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        var boxes = new List<(string Label, string Role, string Text)>();
        foreach (var role in family.FundHeads.SelectMany(h => h.Split('+')).Where(r => r is not (CellRole.None or "fund.weight" or "fund.score")))
        {
            var label = book.For(role);
            if (role == "fund.rate")
            {
                said[role] = Math.Round(fact.Rate + facts.RateSlip, 4, MidpointRounding.AwayFromZero);
                boxes.Add((label, role, $"{Funds.Print(said[role]!.Value * 100)}%"));
                continue;
            }
            said[role] = role switch
            {
                "fund.declared_budget" => fact.Declared,
                "fund.initial_budget" => fact.Initial,
                "fund.annual_budget" => fact.Annual,
                "fund.received" => fact.Received,
                "fund.executed" => fact.Executed,
                _ => fact.Balance,
            };
            var unit = money.At == UnitPlace.Cell ? "" : $"（{money.Unit}）";
            boxes.Add((label + unit, role, money.Print(said[role]!.Value)));
        }
        foreach (var pair in boxes.Chunk(dice.Pick([2, 2, 3])))
        {
            var row = frame.AddRow("fund");
            var edges = Frame.Edges(0, PrintedTable.Width, [.. pair.SelectMany(_ => new[] { 6, 7 })]);
            frame.PutRow(row, edges, [.. pair.SelectMany(b => new[] { (b.Label, b.Role), (b.Text, CellRole.None) })]);
        }
        return [Funds.Of("total", boxes[0].Label, role => said.GetValueOrDefault(role))];
    }
}
