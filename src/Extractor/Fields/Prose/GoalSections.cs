namespace Extractor.Fields.Prose;

/// <summary>Goals where a heading of their own announces them and the text below it says nothing else.</summary>
public static class GoalSections
{
    /// <summary>A form's own box is what the goals are; a section of the narrative stands where there is none.</summary>
    private const decimal Confidence = 0.55m;

    public static IEnumerable<HeaderField> Read(IReadOnlyList<ProseParagraph> body, ProseVocabulary vocabulary)
    {
        for (var i = 0; i + 1 < body.Count; i++)
        {
            var text = body[i].Text;
            if (Numbering.Of(text.Text) is not { } numbering) continue;
            var name = text.Text[numbering.Length..].TrimEnd('。', ':');
            if (vocabulary.Goal(name) is not { } kind || Numbering.Of(body[i + 1].Text.Text) is not null) continue;
            yield return new(kind, new(body[i + 1].Text.Printed(), ReadingMethod.Prose, Confidence, "prose/goal-section"));
        }
    }
}
