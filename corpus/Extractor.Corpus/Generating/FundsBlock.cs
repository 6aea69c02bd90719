using System.Globalization;
using Extractor.Evaluations;
using Extractor.Fields.Learning;

namespace Extractor.Corpus.Generating;

/// <summary>Prints the funds of a report as rows of sources under columns of figures.</summary>
internal sealed class FundsBlock(Family family, ReportFacts facts, Money money, LabelBook book, Dice dice)
{
    /// <summary>What stands where there is no money: each means something else.</summary>
    private readonly string empty = dice.Pick(["", "0", money.Print(0), "—"]);
    private readonly string inapplicable = dice.Pick(["—", "/", "", "", "——"]);
    private readonly int rateDecimals = dice.Pick([2, 2, 0, 1]);
    private readonly bool sided = !book.IsFree || dice.Percent(65);

    public IReadOnlyList<Fund> Print(Frame frame)
    {
        var left = sided ? 10 : 0;
        var labels = left + (sided ? 18 : 20);
        var columns = Columns.Make(family.FundHeads, LabelOf, book, labels);
        var head = columns.Draw(frame);
        frame.Put(head, columns.HeadRows, left, labels, dice.Percent(50) ? "" : book.Side("sources"));
        var lines = new List<Fund>();
        var order = facts.Funds.Count > 1 && book.IsOutside && dice.Percent(25) ? [.. facts.Funds.Skip(1), facts.Total] : facts.Funds;
        for (var i = 0; i < order.Count; i++) lines.Add(Line(frame, order[i], columns, left, labels, IsFirstPart(order, i)));
        if (sided) frame.Put(head, frame.Rows - head, 0, left, SideLabel(), CellRole.None, dice.Percent(30) ? Setting.Vertical : Setting.Centered);
        return [.. lines.Where(Funds.SaysSomething).OrderBy(l => l.Source == "total" ? 0 : 1)];
    }

    private bool IsFirstPart(IReadOnlyList<FundFact> order, int i) => i == 1 && order[0] == facts.Total;

    private Fund Line(Frame frame, FundFact fact, Columns columns, int left, int labels, bool firstPart)
    {
        var row = frame.AddRow("fund");
        var label = (firstPart && dice.Percent(80) ? "其中：" : "") + book.For(fact.Source);
        if (money.At == UnitPlace.Row) label += $"（{money.Unit}）";
        frame.Put(row, 1, left, labels, label, fact.Source);
        var said = new Dictionary<string, decimal?>();
        for (var i = 0; i < columns.All.Count; i++)
        {
            var (text, value) = Figure(columns.All[i].Role, columns.All[i].Label, fact);
            said[columns.All[i].Role] = value;
            frame.Put(row, 1, columns.Edges[i], columns.Edges[i + 1], text);
        }
        return Funds.Of(fact.Source["source.".Length..], label, role => said.GetValueOrDefault(role));
    }

    private (string Text, decimal? Value) Figure(string role, string label, FundFact fact) => role switch
    {
        "fund.declared_budget" => Amount(fact.Declared, fact),
        "fund.initial_budget" => Amount(fact.Initial, fact),
        "fund.annual_budget" => Amount(fact.Annual, fact),
        "fund.received" => Amount(fact.Received, fact),
        "fund.executed" => Amount(fact.Executed, fact),
        "fund.balance" => Amount(fact.Balance, fact),
        "fund.rate" when fact.HasMoney => Rate(fact.Rate + (fact == facts.Total ? facts.RateSlip : 0), label.Contains('%')),
        "fund.rate" => (inapplicable, null),
        "fund.weight" when fact == facts.Total && facts.ExecutionWeight > 0 => Plain(facts.ExecutionWeight),
        "fund.score" when fact == facts.Total && facts.ExecutionWeight > 0 => Plain(facts.ExecutionScore),
        "fund.weight" or "fund.score" => (inapplicable, null),
        _ => ("", null),
    };

    private (string Text, decimal? Value) Amount(decimal yuan, FundFact fact)
    {
        if (fact.HasMoney) return (money.Print(yuan), yuan);
        return (empty, empty is "" or "—" ? null : 0m);
    }

    private (string Text, decimal? Value) Rate(decimal rate, bool percentInHead)
    {
        var printed = Math.Round(rate * 100, rateDecimals, MidpointRounding.AwayFromZero);
        var text = printed.ToString("F" + rateDecimals, CultureInfo.InvariantCulture);
        return (percentInHead && !text.EndsWith('%') ? text : text + "%", printed / 100);
    }

    private static (string Text, decimal? Value) Plain(decimal value) => (Funds.Print(value), value);

    private string LabelOf(string role)
    {
        var label = book.For(role);
        var isMoney = role is not ("fund.rate" or "fund.weight" or "fund.score" or CellRole.None);
        return isMoney && money.At == UnitPlace.Head ? $"{label}（{money.Unit}）" : label;
    }

    private string SideLabel()
    {
        var label = book.Side("funds");
        if (money.At == UnitPlace.Side) label += $"（{money.Unit}）";
        return family.Name == "hubei" ? $"{label}（{family.ExecutionWeight}分）" : label;
    }
}
