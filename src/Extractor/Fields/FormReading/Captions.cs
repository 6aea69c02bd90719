using System.Text.RegularExpressions;
using Extractor.Fields.Prose;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.FormReading;

/// <summary>Reads the lines over a form, or over the boxes inside it: title, year, unit, who reports.</summary>
internal static partial class Captions
{
    /// <summary>Characters; the longest titles have about sixty.</summary>
    private const int LongestLine = 120;

    /// <summary>Characters; 单位：万元 stands alone or at the end of a short line.</summary>
    private const int LongestUnitLine = 40;

    /// <summary>Characters; what is left of a title behind its office.</summary>
    private const int ShortestSubject = 3;

    /// <summary>How many lines over a table may be its own.</summary>
    private const int MostLines = 8;

    /// <summary>The lines directly over a block, from the top: back to the last table, or to running text.</summary>
    /// <param name="after">A block below which they stand; -1 for none.</param>
    public static IReadOnlyList<PlacedText> Over(IReadOnlyList<Block> blocks, int index, int after = -1)
    {
        var lines = new List<PlacedText>();
        for (var i = index - 1; i > after && lines.Count < MostLines; i--)
        {
            if (blocks[i] is not Block.Paragraph paragraph) break;
            if (paragraph.Text.IsBlank) continue;
            if (IsProse(paragraph.Text.Text)) break;
            lines.Insert(0, paragraph.Text);
        }
        return lines;
    }

    /// <summary>The last of the lines under a table that begin with boxes (自评等级：优　填表人：…) and go with it; the table itself where
    /// there is none, or where the next table stands below them without a title of its own.</summary>
    public static int EndUnder(IReadOnlyList<Block> blocks, int index, LabelReader labels)
    {
        var last = index;
        for (var i = index + 1; i < blocks.Count; i++)
        {
            if (blocks[i] is not Block.Paragraph paragraph) return index;
            if (paragraph.Text.IsBlank) continue;
            if (!ClosesForm(paragraph.Text, labels)) return last;
            last = i;
        }
        return last;
    }

    /// <summary>Keeps the score, grade and date that a line under a form states, where the form states none.</summary>
    public static void ReadUnder(PlacedText line, LabelReader labels, PartBuilder part)
    {
        foreach (var box in InlineBoxes.In(line, labels).Where(box => box.Label.Role is "score" or "grade" or "filed_on"))
        {
            if (part.Headers.All(header => header.Kind != Roles.HeaderKindOf(box.Label.Role))) BoxMeaning.Keep(box.Label, line, box.Value, labels, part);
        }
    }

    /// <summary>Whether a line is of boxes that close a form: who signed it, its result. 填报单位：… may stand above the next form's title.</summary>
    private static bool ClosesForm(PlacedText line, LabelReader labels)
    {
        if (line.Length > LongestLine || IsTitle(line, labels)) return false;
        var boxes = InlineBoxes.In(line, labels);
        return boxes.Count > 0 && line.Text.TrimStart().StartsWith(boxes[0].Printed.Text, StringComparison.Ordinal)
            && boxes.All(box => box.Label.Role is "score" or "grade" or "filed_on" or "aside") && boxes.Any(box => box.Label.Role != "filed_on");
    }

    /// <summary>Whether a line is one of a form's titles.</summary>
    public static bool IsTitle(PlacedText line, LabelReader labels) =>
        line.Length <= LongestLine && labels.Is(LabelKind.Word, "form_title", line.Text);

    /// <summary>Keeps what the line says; false where it says nothing about the form.</summary>
    public static bool Read(PlacedText line, LabelReader labels, PartBuilder part)
    {
        if (line.Length > LongestLine) return false;
        var states = InlineFunds.TryRead(line, labels, part);
        var boxes = InlineBoxes.In(line, labels);
        foreach (var box in boxes) BoxMeaning.Keep(box.Label, line, box.Value, labels, part);
        var unit = line.Length <= LongestUnitLine || boxes.Count > 0 ? MoneyUnit.In(line.Text) : null;
        part.Unit = unit ?? part.Unit;
        var isTitle = IsTitle(line, labels);
        if (isTitle) ReadTitle(line, labels, part);
        var year = ReadYear(line, isTitle, part);
        return isTitle || year || states || boxes.Count > 0 || unit is not null;
    }

    private static void ReadTitle(PlacedText line, LabelReader labels, PartBuilder part)
    {
        part.Saw(line.Text);
        if (SubjectKinds.In(line, labels) is not { } kind) return;
        part.Add(HeaderKind.SubjectKind, kind.Text, ReadingMethod.Form, 0.95m, "form/title-kind");
        part.Kind ??= kind.Role;
        var named = SubjectInTitle(line, kind.Text);
        if (named is null || kind.Role == "department")
        {
            part.TitleSubject ??= named;
            return;
        }
        // 某某县水利局河道保洁: who reports, then on what.
        var name = EvenText.Of(named);
        var year = name.Text.IndexOf("20", StringComparison.Ordinal);
        var office = year > 0 ? OfficeName.WholeLength(name.Text[..year], ProseVocabulary.Default) : 0;
        if (office == 0) office = OfficeName.Length(name.Text, ProseVocabulary.Default);
        if (office > 0) part.TitleOffice ??= name.Slice(0, office).Printed();
        var rest = Year().Match(name.Text, office).Length + office;
        if (name.Length - rest >= ShortestSubject) part.TitleSubject ??= name.Slice(rest).Printed();
    }

    /// <summary>What a title names before it says what it is: 某某经费 in 某某经费项目支出绩效自评表.</summary>
    private static PlacedText? SubjectInTitle(PlacedText line, PlacedText kind)
    {
        var folded = new FoldedText(line);
        var end = folded.Text.IndexOf(new FoldedText(kind).Text, StringComparison.Ordinal);
        var match = TitleSubject().Match(folded.Text[..end]);
        return match.Success ? folded.Slice(match.Groups["name"]) : null;
    }

    private static bool ReadYear(PlacedText line, bool isTitle, PartBuilder part)
    {
        var folded = new FoldedText(line);
        var match = (isTitle ? YearInTitle() : YearAlone()).Match(folded.Text);
        if (!match.Success) return false;
        part.Add(HeaderKind.FiscalYear, folded.Slice(match.Groups["year"]), ReadingMethod.Form, 0.98m, "form/caption-year");
        return true;
    }

    private static bool IsProse(string text) => text.Length > LongestLine || (text.Length > 40 && text.TrimEnd().EndsWith('。'));

    [GeneratedRegex(@"(?<year>20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年")]
    private static partial Regex YearInTitle();

    [GeneratedRegex(@"^\(?(?<year>20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年度?\)?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\G(?:20\d\d年度?)?")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:附[件表]\d*[:：.]?)?(?:20\d\d年度?)?(?!度)(?<name>\p{IsCJKUnifiedIdeographs}[^:]{3,}?)(?<![省市县区州盟旗镇乡]|街道|[省市县区州盟旗镇乡]本?级)(?:20\d\d年度?)?$")]
    private static partial Regex TitleSubject();
}
