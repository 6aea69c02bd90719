using Extractor.Fields.Accounts;
using Extractor.Fields.FormReading;
using Extractor.Fields.Learning;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields;

/// <summary>Reads forms and tables: labelled boxes, funds, indicators, totals, by the labels and heads they print.</summary>
public static class FormReader
{
    /// <summary>A title names subject and office less surely than a box.</summary>
    private const decimal TitleConfidence = 0.6m;

    /// <param name="learning">Asked for the labels that the vocabulary does not know; null: they stay unread.</param>
    /// <returns>One part a form, and one for each table that stands alone, in reading order.</returns>
    public static IReadOnlyList<ReportPart> Read(Content content, LabelLearning? learning = null) => Read(content, Vocabulary.Default, learning);

    /// <summary>The same with another vocabulary: without a family's words, to measure what it misses.</summary>
    public static IReadOnlyList<ReportPart> Read(Content content, Vocabulary vocabulary, LabelLearning? learning)
    {
        content = AccountDocument.Of(content)?.Content ?? content;
        var labels = new LabelReader(vocabulary, learning);
        var builders = new List<PartBuilder>();
        IndicatorBlock? open = null;
        var taken = -1;
        for (var i = 0; i < content.Blocks.Count; i++)
        {
            if (content.Blocks[i] is not Block.Grid grid) continue;
            var lines = Captions.Over(content.Blocks, i, taken);
            var block = i;
            var goesOn = GoesOn(content.Blocks, i, lines, builders);
            var part = goesOn ? builders[^1] : Begin(i, builders);
            foreach (var line in lines) Captions.Read(line, labels, part);
            var reading = new TableReading(grid.Table, labels.Within(grid.Table), part, () => BeginLike(block, builders));
            if (goesOn) reading.GoOnWith(open);
            reading.Read();
            open = reading.OpenIndicators;
            taken = Captions.EndUnder(content.Blocks, i, labels);
            if (builders[^1].HasLines && !reading.IsList)
            {
                foreach (var line in content.Blocks.Take(taken + 1).Skip(i + 1).OfType<Block.Paragraph>()) Captions.ReadUnder(line.Text, labels, builders[^1]);
            }
        }
        return [.. builders.Select(b => Finish(b, labels)).Where(b => !b.IsEmpty).Select(b => b.Build(Match(b)))];
    }

    /// <summary>A table directly after another, without a line between them, goes on with its form.</summary>
    private static bool GoesOn(IReadOnlyList<Block> blocks, int index, IReadOnlyList<PlacedText> lines, List<PartBuilder> builders) =>
        builders.Count > 0 && lines.Count == 0 && blocks.Take(index).Reverse().SkipWhile(b => b is Block.Paragraph { Text.IsBlank: true }).FirstOrDefault() is Block.Grid;

    private static PartBuilder Begin(int block, List<PartBuilder> builders)
    {
        builders.Add(new(block));
        return builders[^1];
    }

    /// <summary>The next form of the same table keeps what the lines over the table say of all of them.</summary>
    private static PartBuilder BeginLike(int block, List<PartBuilder> builders)
    {
        var before = builders[^1];
        var next = Begin(block, builders);
        (next.Unit, next.Kind, next.TitleOffice) = (before.Unit, before.Kind, before.TitleOffice);
        foreach (var header in before.Headers.Where(h => h.Kind is HeaderKind.FiscalYear or HeaderKind.SubjectKind && h.Value.By.StartsWith("form/", StringComparison.Ordinal)))
            next.Add(header.Kind, header.Value.Text, header.Value.Method, header.Value.Confidence, header.Value.By);
        return next;
    }

    private static FormMatch Match(PartBuilder part)
    {
        var likeness = FormRecognizer.Recognize(part.Labels);
        return new(likeness.Form, likeness.Score, likeness.Matched);
    }

    private static PartBuilder Finish(PartBuilder part, LabelReader labels)
    {
        NameBoxes.Settle(part);
        if (part.TitleOffice is { } office && part.Headers.All(h => h.Kind != HeaderKind.Organization))
            part.Add(HeaderKind.Organization, office, ReadingMethod.Form, TitleConfidence, "form/title-names-office");
        if (part.Headers.Any(h => h.Kind == HeaderKind.Subject)) return part;
        if (part.Kind == "department" && part.DepartmentName is { } name)
            part.Add(HeaderKind.Subject, name.Text, name.Method, name.Confidence, "form/department-is-subject");
        else if (part.TitleSubject is { } title)
            part.Add(HeaderKind.Subject, title, ReadingMethod.Form, TitleConfidence, "form/title-names-subject");
        if (part.Kind == "department" && part.DepartmentName is null && part.TitleSubject is { } department)
            part.Add(HeaderKind.Organization, department, ReadingMethod.Form, TitleConfidence, "form/title-names-department");
        return part;
    }
}
