using System.Text.RegularExpressions;
using Extractor.Tables;

namespace Extractor.Fields.Prose;

/// <summary>Cuts a document into its reports: each title begins one.</summary>
public static partial class ReportCutter
{
    /// <summary>A title is printed over at most four lines.</summary>
    private const int LongestTitleLines = 4;

    /// <summary>A line of a title longer than this is a sentence. Characters.</summary>
    private const int LongestTitleLine = 45;

    /// <summary>A sentence at least this long between two titles makes them two reports. Characters.</summary>
    private const int ShortestSentence = 15;

    public static IReadOnlyList<ProseReport> Cut(Content content, ProseVocabulary vocabulary)
    {
        var paragraphs = Paragraphs(content);
        var reports = new List<ProseReport>();
        List<ReportTitle> titles = [];
        List<ProseParagraph> cover = [];
        List<ProseParagraph> body = [];
        NumberingStyle? summary = null;
        var block = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].SummaryRank is not null || (summary is { } rank && Numbering.Of(paragraphs[i].Text.Text) is { } next && next.Style <= rank))
            {
                if (titles.Count > 0)
                {
                    reports.Add(new(block, HasTable(content, block, paragraphs[i].Block), titles, cover, body));
                    (titles, cover, body) = ([], [], []);
                }
                summary = paragraphs[i].SummaryRank;
                if (summary is not null)
                {
                    (block, titles) = (paragraphs[i].Block, [SummaryHeading.Title(paragraphs[i].Text, vocabulary)]);
                    continue;
                }
            }
            if (TitleLength(paragraphs, i, vocabulary) is not { } lines)
            {
                (titles.Count == 0 ? cover : body).Add(paragraphs[i]);
                continue;
            }
            var title = ReportTitle.Of(EvenText.Of(PlacedText.Join(paragraphs.Skip(i).Take(lines).Select(p => p.Text.Printed()))), vocabulary);
            // A title printed again above a later page is no new report.
            if (!title.IsForm && titles.Any(t => t.Text.Text == title.Text.Text))
            {
                i += lines - 1;
                continue;
            }
            if (titles.Count > 0 && (summary is not null || HasSentence(body) || titles[^1].IsForm != title.IsForm))
            {
                reports.Add(new(block, HasTable(content, block, paragraphs[i].Block), titles, cover, body));
                (titles, cover, body) = ([], [], []);
            }
            summary = null;
            if (titles.Count == 0) block = paragraphs[i].Block;
            titles.Add(title);
            i += lines - 1;
        }
        if (titles.Count > 0) reports.Add(new(block, HasTable(content, block, content.Blocks.Count), titles, cover, body));
        else if (cover.Any(p => p.Text.Text.Contains("绩效", StringComparison.Ordinal))) reports.Add(new(cover[0].Block, false, [], [], cover));
        return reports;
    }

    /// <summary>How many paragraphs from here are a title; null where none begins here.</summary>
    private static int? TitleLength(IReadOnlyList<ProseParagraph> paragraphs, int at, ProseVocabulary vocabulary)
    {
        var title = "";
        for (var lines = 1; lines <= LongestTitleLines && at + lines <= paragraphs.Count; lines++)
        {
            var line = paragraphs[at + lines - 1].Text.Text;
            // An office printed on the cover and again in the title itself.
            if (lines > 1 && line.StartsWith(paragraphs[at].Text.Text, StringComparison.Ordinal)) return null;
            title += line;
            if (ReportTitle.Ends(title) && (lines == 1 || ReportTitle.EndsAcross(title, line.Length) || Joins(paragraphs[at].Text.Text, line, vocabulary))) return lines;
            if (line.Length > LongestTitleLine || NotInTitles().IsMatch(line)) return null;
        }
        return null;
    }

    /// <summary>Whether lines in front of a title's end belong to it: an office, a year, or anything where the end says nothing itself.</summary>
    private static bool Joins(string first, string last, ProseVocabulary vocabulary) =>
        ReportTitle.IsBareEnd(last) || YearInFront().IsMatch(first)
        || ReportTitle.Ends(last) && OfficeName.WholeLength(first, vocabulary) > 0;

    private static bool HasTable(Content content, int from, int to) => content.Blocks.Take(to).Skip(from).Any(b => b is Block.Grid grid && !CellProse.IsFrame(grid.Table));

    private static bool HasSentence(IEnumerable<ProseParagraph> body) =>
        body.Any(p => p.Text.Length >= ShortestSentence && p.Text.Text.AsSpan().ContainsAny("。,"));

    /// <summary>The paragraphs of a content, those cut by a page put together.</summary>
    public static IReadOnlyList<ProseParagraph> Paragraphs(Content content)
    {
        var paragraphs = new List<ProseParagraph>();
        for (var block = 0; block < content.Blocks.Count; block++)
        {
            foreach (var (printed, isHeading) in Texts(content.Blocks[block])) Add(paragraphs, EvenText.Of(printed), block, isHeading);
        }
        return paragraphs;
    }

    /// <summary>A paragraph's text; the paragraphs of a table that only frames them.</summary>
    private static IEnumerable<(PlacedText Text, bool IsHeading)> Texts(Block block) => block switch
    {
        Block.Paragraph paragraph => [(paragraph.Text, paragraph.HeadingLevel is not null)],
        Block.Grid grid when CellProse.IsFrame(grid.Table) => grid.Table.Cells.SelectMany(cell => CellProse.Paragraphs(cell.Text)).Select(text => (text, false)),
        _ => [],
    };

    private static void Add(List<ProseParagraph> paragraphs, EvenText text, int block, bool isHeading)
    {
        if (text.IsEmpty || ContentsLine().IsMatch(text.Text)) return;
        if (paragraphs.Count > 0 && paragraphs[^1].Block == block - 1 && GoesOn(paragraphs[^1].Text.Text, text.Text))
        {
            var joined = EvenText.Of(PlacedText.Join([paragraphs[^1].Text.Printed(), text.Printed()]));
            paragraphs[^1] = paragraphs[^1] with { Text = joined, Block = block };
            return;
        }
        var glued = GluedTitle().Match(text.Text);
        if (glued.Success && ReportTitle.Ends(glued.Groups["title"].Value))
        {
            paragraphs.Add(new(text.Slice(0, glued.Groups["title"].Length), block, true));
            text = text.Slice(glued.Groups["title"].Length);
        }
        AddWithSummaries(paragraphs, text, block, isHeading);
    }

    /// <summary>Adds a paragraph; where it sums up evaluations, each begins with its heading as a paragraph of its own.</summary>
    private static void AddWithSummaries(List<ProseParagraph> paragraphs, EvenText text, int block, bool isHeading)
    {
        int[] starts = [0, .. SummaryHeading.Glued(text.Text), text.Length];
        foreach (var (start, end) in starts.Zip(starts.Skip(1)))
        {
            var stretch = text.Slice(start, end - start);
            if (SummaryHeading.In(stretch.Text) is { } heading)
            {
                var rank = Numbering.Of(stretch.Text)?.Style ?? NumberingStyle.BracketedChinese;
                paragraphs.Add(new(stretch.Slice(heading.NameStart, heading.NameLength), block, true, rank));
                stretch = stretch.Slice(heading.Length);
            }
            if (!stretch.IsEmpty) paragraphs.Add(new(stretch, block, isHeading));
        }
    }

    /// <summary>Whether a paragraph was cut in the middle of a sentence by a page or a line.</summary>
    private static bool GoesOn(string paragraph, string next)
    {
        if (paragraph.Length < ShortestSentence || Numbering.Of(next) is not null) return false;
        var last = paragraph[(paragraph.AsSpan().LastIndexOfAny("。;!?") + 1)..];
        return Unfinished().IsMatch(last) && (Numbering.Of(last) is null || last.Length > LongestTitleLine);
    }

    [GeneratedRegex(@"[,。;:!?]|^附[件表]|^\(?[一二三四五六七八九十]{1,3}[、)]|^\d{1,2}[.、]|^目录$|^第.{1,3}部分")]
    private static partial Regex NotInTitles();

    // A reader may join a title with the first heading below it.
    [GeneratedRegex(@"^(?<title>[^,。;:]{6,60}?(?:报告|自评表|评价表))(?:一、|\(一\)|1[.、])(?=[\u4e00-\u9fa5])")]
    private static partial Regex GluedTitle();

    [GeneratedRegex(@"20\d{2}年|二[〇○零]..年")]
    private static partial Regex YearInFront();

    // 一、项目概况……………1
    [GeneratedRegex(@"(?:\.{3,}|…+|·{3,}|-{4,})\d{0,3}$|^-?\d{1,3}-?$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"[,、]$|,.*[^。;:!?)]$(?<!\d日)")]
    private static partial Regex Unfinished();
}
