using Extractor.Fields.Prose;
using Extractor.Forms;
using Extractor.Tables;

namespace Extractor.Fields.Accounts;

/// <summary>Goes through accounts heading by heading and tells the sections that evaluate from those that account.</summary>
/// <remarks>
/// A section on performance (七、预算绩效情况说明) ends at the next heading of its own rank or a higher one. An annex goes on to the
/// next annex or part: its own headings (一、部门概况) are not the accounts'.
/// </remarks>
internal sealed class AccountSections
{
    // What heads a section is short; a sentence that begins with a number is not one. Characters.
    private const int LongestHeading = 45;

    // A table's own title stands in one of its first rows.
    private const int TitleRows = 2;

    /// <summary>What a paragraph of accounts belongs to.</summary>
    public enum Standing
    {
        Cover,
        Account,
        Section,
        Annex,
    }

    private Standing standing = Standing.Cover;
    private NumberingStyle rank;

    /// <summary>Headings so far: a table of contents names each before it comes.</summary>
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>Whether the annex has said anything yet; one that a table of contents names has not.</summary>
    private bool saysSomething;

    /// <summary>The content with accounts' paragraphs blanked and their tables taken away; headings stay, to part what is beside them.</summary>
    public static Content LeftOut(Content content)
    {
        var sections = new AccountSections();
        return content with { Blocks = [.. content.Blocks.Select(sections.Kept)] };
    }

    /// <summary>The content's paragraphs of some standings; all else is blank, and every block keeps its number.</summary>
    public static Content Only(Content content, params ReadOnlySpan<Standing> standings)
    {
        var sections = new AccountSections();
        var blocks = new List<Block>();
        foreach (var block in content.Blocks)
        {
            sections.Kept(block);
            blocks.Add(block is Block.Paragraph && standings.Contains(sections.standing) ? block : Blank);
        }
        return content with { Blocks = blocks };
    }

    private Block Kept(Block block) => block switch
    {
        Block.Paragraph paragraph => Pass(EvenText.Of(paragraph.Text).Text) ? block : Blank,
        Block.Grid grid => Pass(grid.Table) ? block : Blank,
        _ => block,
    };

    private static Block Blank => new Block.Paragraph(PlacedText.Empty, null);

    /// <summary>Takes in a paragraph; whether it stays.</summary>
    private bool Pass(string text)
    {
        if (text.Length == 0) return true;
        if (IsAnnex(text))
        {
            (standing, saysSomething) = (Standing.Annex, false);
            return true;
        }
        if (Numbering.Of(text) is { } numbering && Heading(text[numbering.Length..]) is { } heading)
        {
            Enter(numbering.Style, heading);
            var isAlone = text.Length <= numbering.Length + heading.Length + 1 && numbering.Style <= NumberingStyle.Chinese;
            if (isAlone) return true;
        }
        else if (Is("account_table", text))
        {
            standing = Standing.Account;
        }
        saysSomething |= text.Length > LongestHeading;
        return standing != Standing.Account;
    }

    private void Enter(NumberingStyle style, string heading)
    {
        var isNew = named.Add(heading);
        var isHigher = standing switch
        {
            Standing.Section => style <= rank,
            Standing.Annex => style == NumberingStyle.Part || (!isNew && !saysSomething),
            _ => true,
        };
        if (!isHigher) return;
        (standing, rank) = Is("evaluation", heading) ? (Standing.Section, style)
            : Is("annex", heading) ? (Standing.Annex, style)
            : (Standing.Account, style);
    }

    private bool Pass(Table table)
    {
        var heads = table.Cells.Where(cell => cell.Row < TitleRows && !cell.Text.IsBlank).Select(cell => EvenText.Of(cell.Text).Text).ToList();
        saysSomething = true;
        if (heads.Exists(IsEvaluationTitle)) standing = Standing.Annex;
        else if (standing != Standing.Section && heads.Exists(head => Is("account_table", head))) standing = Standing.Account;
        return standing is Standing.Section or Standing.Annex;
    }

    /// <summary>What a numbered paragraph names before its first mark; null where that is a sentence.</summary>
    private static string? Heading(string body)
    {
        var end = body.AsSpan().IndexOfAny("。:;,");
        if (end >= 0) body = body[..end];
        return body.Length is > 0 and <= LongestHeading ? body : null;
    }

    /// <summary>A short sentence (本部门开展了绩效自评。) names an evaluation too, but heads none.</summary>
    private static bool IsAnnex(string text) =>
        text.Length <= LongestHeading && !text.Contains('。', StringComparison.Ordinal) && (Is("annex", text) || IsEvaluationTitle(text));

    private static bool IsEvaluationTitle(string text) => ReportTitle.Ends(text) || Vocabulary.Default.Is(LabelKind.Word, "form_title", text);

    private static bool Is(string role, string text) => Vocabulary.Default.Is(LabelKind.Section, role, text);
}
