using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Narrating;

/// <summary>Says in sentences what became of each indicator.</summary>
internal static class NarratedIndicators
{
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

    /// <summary>Sentences call an indicator by its name's last characters again: 满意度为93%.</summary>
    private const int TailLength = 3;

    /// <summary>What stands in front of an indicator's sentence.</summary>
    private enum Lead
    {
        None,
        Number,
        Bracket,
        Listed,

        /// <summary>1.数量指标。 in front of the first one of its kind.</summary>
        Level,
    }

    public static IReadOnlyList<Indicator> Say(Telling telling, Voice voice, ReportFacts facts, Dice dice)
    {
        var style = QuantityStyle.Of(dice);
        var plain = voice.Name == Families.Narrative;
        var template = voice.Indicator(dice);
        var headed = dice.Percent(75);
        var lead = plain ? template.Contains("分）", StringComparison.Ordinal) ? Lead.Bracket : Lead.Number : dice.Pick(Enum.GetValues<Lead>());
        var all = new List<Indicator>();
        // Words in place of figures are labelled or cannot be told from what stands around them.
        var told = facts.Indicators.Where(i => plain || i.Target is not null);
        foreach (var (group, level1) in told.GroupBy(i => i.Level1).Index())
        {
            if (headed) telling.Plain($"（{Ordinals[group]}）{level1.Key}指标", 2);
            var level2s = new List<string>();
            foreach (var (number, fact) in level1.Index())
            {
                var (target, actual) = (style.Target(fact), style.Actual(fact));
                string? Value(string slot) => slot switch
                {
                    "name" => fact.Name,
                    "tail" => fact.Name[Math.Max(0, fact.Name.Length - TailLength)..],
                    "target" => target.Text,
                    "actual" => actual.Text,
                    "weight" => Funds.Print(fact.Weight),
                    "score" => Funds.Print(fact.Score),
                    _ => null,
                };
                var isNew = !level2s.Contains(fact.Level2);
                if (isNew) level2s.Add(fact.Level2);
                var said = telling.Say(template, Value, lead switch
                {
                    Lead.Number => $"{number + 1}.",
                    Lead.Bracket => $"（{number + 1}）",
                    Lead.Listed when number < Ordinals.Length => $"{Ordinals[number]}是",
                    Lead.Level when isNew => $"{level2s.Count}.{fact.Level2}指标。",
                    _ => "",
                });
                all.Add(new(
                    headed ? level1.Key + "指标" : null, lead == Lead.Level ? fact.Level2 + "指标" : null, fact.Name, target, null, actual,
                    said.Contains("weight") ? fact.Weight : null, said.Contains("score") ? fact.Score : null, null, EvidenceMap.Empty));
            }
        }
        return all;
    }
}
