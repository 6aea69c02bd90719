using System.Text.RegularExpressions;
using Extractor.Fields.Prose;
using Extractor.Tables;
using static Extractor.Fields.Accounts.AccountSections.Standing;

namespace Extractor.Fields.Accounts;

/// <summary>
/// Accounts that state how their whole department was evaluated (部门整体支出绩效自评得分95分): the department's evaluation, whose
/// revenue and expenditure the accounts give.
/// </summary>
/// <remarks>
/// Accounts without such a sentence stay no evaluation. Their budgets are those of single kinds of money (一般公共预算财政拨款), so
/// they are no funds of the department.
/// </remarks>
public static partial class EvaluatedAccounts
{
    /// <summary>A score less sure than this may be somebody else's.</summary>
    private const decimal LeastConfidence = 0.6m;

    private const decimal KindConfidence = 0.9m;

    /// <summary>The department's part; none where the document is no accounts, or they do not say whose and of which year.</summary>
    public static IReadOnlyList<ReportPart> Read(Content content)
    {
        if (AccountDocument.Of(content) is not { } account) return [];
        var vocabulary = ProseVocabulary.Default;
        var known = account.Headers();
        if (known.FirstOrDefault(h => h.Kind == HeaderKind.FiscalYear) is not { } year
            || SettingReader.Number(year.Value.Text.Text) is not { } number
            || known.FirstOrDefault(h => h.Kind == HeaderKind.Organization) is not { } office) return [];
        var setting = new ReportSetting(number, true, [EvenText.Of(office.Value.Text).Text]);
        // Rules alone: the model has learned from evaluations, and accounts give every figure for every class of expenditure.
        var statements = new StatementReader(vocabulary, setting, learning: null);
        var evaluated = Evaluated(content, statements, vocabulary);
        if (evaluated.Count == 0) return [];
        var amounts = from passage in Outline.Of(ReportCutter.Paragraphs(AccountSections.Only(content, Cover, Account)), vocabulary)
                      from amount in AmountSentences.Read(passage, statements.Read(passage).Statements, LeastConfidence)
                      select amount;
        var block = content.Blocks.TakeWhile(b => b is not Block.Paragraph p || p.Text.IsBlank).Count();
        return [new(block, ReadingMethod.Prose, null, [.. known, .. evaluated], [], [], [.. AmountSentences.WithoutGrandTotals([.. amounts])])];
    }

    /// <summary>That the department as a whole is evaluated, with the score and grade a sentence gives it; empty where nothing says so.</summary>
    private static List<HeaderField> Evaluated(Content content, StatementReader statements, ProseVocabulary vocabulary)
    {
        var headers = new List<HeaderField>();
        var paragraphs = ReportCutter.Paragraphs(AccountSections.Only(content, Cover, Account, Section));
        foreach (var heading in paragraphs.Where(p => p.SummaryRank is not null)) AddKind(headers, heading.Text, 0);
        foreach (var sentence in Outline.Of(paragraphs, vocabulary))
        {
            foreach (Match whole in Whole().Matches(sentence.Text.Text))
            {
                var told = sentence with { Text = sentence.Text.Slice(whole.Index, whole.Length), Headings = [], Own = null };
                IReadOnlyList<HeaderField> results =
                [
                    .. ScoreSentences.Scores(told, statements.Read(told).Statements, false, vocabulary, LeastConfidence),
                    .. ScoreSentences.Grades(told, false, vocabulary),
                ];
                if (results.Count == 0) continue;
                headers.AddRange(results);
                AddKind(headers, sentence.Text, whole.Index);
            }
        }
        return headers;
    }

    private static void AddKind(List<HeaderField> headers, EvenText text, int from)
    {
        var name = Name().Match(text.Text, from);
        if (name.Success)
            headers.Add(new(HeaderKind.SubjectKind, new(text.Printed(name.Index, name.Length), ReadingMethod.Prose, KindConfidence, "accounts/whole")));
    }

    [GeneratedRegex("(?:部门|单位)整体(?:支出)?|整体支出")]
    private static partial Regex Name();

    // Up to what else was evaluated: 部门整体支出和12个项目…, 所属3个单位整体支出…, and averages over many.
    [GeneratedRegex(@"(?<!所属[^,;]*|下属[^,;]*|\d+[个家][^,;]*|各)(?:(?:部门|单位)整体|整体支出)(?:(?!整体|项目|平均|均分|分别|所属|下属|其中)[^;])+")]
    private static partial Regex Whole();
}
