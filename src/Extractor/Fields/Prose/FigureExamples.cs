using Extractor.Fields.Learning;

namespace Extractor.Fields.Prose;

/// <summary>The figures of a labelled narrative, as a classifier sees them.</summary>
public static class FigureExamples
{
    /// <param name="roleAt">What the figure states that stands at a character of a paragraph: a name of <see cref="FigureRole"/>.</param>
    /// <returns>What was noticed of each figure, in a buffer that the next one overwrites, and its role.</returns>
    public static IEnumerable<(Features Features, string Role)> Of(
        IReadOnlyList<PlacedText> paragraphs, ReportSetting setting, Func<int, int, string> roleAt, int bits)
    {
        var features = new Features(bits);
        var outline = Outline.Of([.. paragraphs.Select((p, i) => new ProseParagraph(EvenText.Of(p), i, false))], ProseVocabulary.Default);
        foreach (var passage in outline)
        {
            var text = passage.Text.Text;
            var figures = Figure.In(text);
            var stretches = LabelStretches.Of(text, figures);
            var roles = figures.Select(f => roleAt(passage.Block, passage.Text.Origin(f.Start))).ToArray();
            for (var i = 0; i < figures.Count; i++)
            {
                FigureFeatures.Notice(text, figures, i, stretches[i].Own, roles, passage.Over, setting, features);
                yield return (features, roles[i]);
            }
        }
    }
}
