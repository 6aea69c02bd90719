using System.Text.RegularExpressions;
using Extractor.Forms;

namespace Extractor.Tests.Forms;

public sealed class NeededCharactersTest
{
    [TestCase("^(?:.{0,8})(?:执行|支出)(?:.{0,3})(?:率|比例)$", "预算执行比例", ExpectedResult = true)]
    [TestCase("^(?:.{0,8})(?:执行|支出)(?:.{0,3})(?:率|比例)$", "预算执行数", ExpectedResult = false)]
    [TestCase("^(?!.*(?:率|进度))(?:年初)?预算数?$", "预算", ExpectedResult = true)]
    [TestCase("^(?!.*(?:率|进度))(?:年初)?预算数?$", "年初数", ExpectedResult = false)]
    [TestCase("其[他它]资金", "其它资金", ExpectedResult = true)]
    [TestCase("其[他它]资金", "其余资金", ExpectedResult = false)]
    [TestCase(@"^20\d\d年$", "2022年", ExpectedResult = true)]
    [TestCase(@"^20\d\d年$", "二〇二二年", ExpectedResult = false)]
    [TestCase("^(?:项目|部门){0,2}(?:总分|)$", "得分", ExpectedResult = true)]
    [TestCase("^(?<name>支出){1,2}$", "收入", ExpectedResult = false)]
    [TestCase("(?i:abc)", "ABC", ExpectedResult = true)]
    [TestCase(@"\(单位\)?", "单位", ExpectedResult = false)]
    public bool A_text_has_what_an_expression_needs(string expression, string text) => NeededCharacters.Of(expression).AllIn(text);

    [Test]
    public void No_text_is_refused_that_an_expression_of_the_vocabulary_matches()
    {
        string[] texts = [.. Vocabulary.Default.Entries.SelectMany(e => e.Labels.Concat(e.Matches).Concat(e.Misses)).SelectMany(t => LabelText.Of(t).Spellings).Distinct()];
        var refused = 0;
        foreach (var expression in Vocabulary.Default.Entries.SelectMany(e => e.Patterns.Concat(e.Guesses)).Distinct())
        {
            var regex = new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
            var needed = NeededCharacters.Of(expression);
            Assert.That(texts.Where(t => !needed.AllIn(t)).Where(t => regex.IsMatch(t)), Is.Empty, expression);
            refused += texts.Count(t => !needed.AllIn(t));
        }
        Assert.That(refused, Is.GreaterThan(texts.Length));
    }
}
