using Extractor.Corpus.Generating.Narrating;

namespace Extractor.Corpus.Generating;

/// <summary>Invents reports: the same seed, number and family give the same report on every machine.</summary>
public static class FormGenerator
{
    /// <param name="number">Which of the seed's reports, from 0.</param>
    /// <param name="family">A name of <see cref="FamilyNames"/> or <see cref="VoiceNames"/>; null: each family in turn.</param>
    /// <param name="reworded">With synonyms for the family's labels, and its columns varied, as offices do that change a form.</param>
    public static GeneratedReport Generate(int seed, int number, string? family = null, bool reworded = false)
    {
        var name = family ?? FamilyNames[number % FamilyNames.Count];
        var dice = Dice.For(seed, number);
        var file = $"{name}-{seed}-{number:D5}{(reworded ? "-reworded" : "")}";
        return name switch
        {
            Families.Department => DepartmentTable.Make(file, new LabelBook(name, dice, reworded), dice),
            _ when VoiceNames.Contains(name) => NarrativeReport.Make(file, Voices.Ours.Of(name), dice),
            Families.Outside => Form(file, OutsideFamily.Invent(dice), dice, reworded: false),
            _ => Form(file, Families.Forms.First(f => f.Name == name), dice, reworded),
        };
    }

    public static IReadOnlyList<string> FamilyNames => Families.All;

    /// <summary>Whose words narratives are told in; the family of narratives itself is one of them.</summary>
    public static IReadOnlyList<string> VoiceNames => Voices.Names;

    private static GeneratedReport Form(string file, Family plain, Dice dice, bool reworded)
    {
        var family = reworded ? Variation.Of(plain, dice) : plain;
        var money = Money.Of(family.Name, dice);
        var book = new LabelBook(family.Name, dice, reworded);
        var scored = family.IndicatorHeads.Any(h => h.Contains("indicator.score", StringComparison.Ordinal));
        var graded = scored && family.Name is "split" or "decision" or Families.Outside && dice.Percent(40);
        var (facts, findings) = Contradictions.Slip(FactMaker.Make(family, money, dice), family, scored, graded, money, dice);
        var layout = new FormLayout(family, facts, money, book, dice);
        var (blocks, stated) = layout.Print(scored, graded);
        return new(file, family.Name, blocks, stated, findings);
    }
}
