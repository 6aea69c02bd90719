using Extractor.Reading.Word;
using static Extractor.Tests.Reading.Word.WordDrawing;

namespace Extractor.Tests.Reading.Word;

public sealed class WordNumberingTest
{
    private const string Outline =
        """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Test]
    public void List_numbers_are_printed_in_front_of_the_text()
    {
        var body = Item(1, 0, "概况") + Item(1, 1, "预算") + Item(1, 1, "执行") + Item(1, 2, "支出") + Item(1, 0, "结论") + Item(1, 1, "得分");
        Assert.That(Shown(body), Is.EqualTo("一、概况\n（一）预算\n（二）执行\n1. 支出\n二、结论\n（一）得分"));
    }

    [Test]
    public void A_list_that_starts_again_does_and_one_that_goes_on_does() =>
        Assert.That(Shown(Item(1, 0, "甲") + Item(2, 0, "乙") + Item(1, 0, "丙") + Item(0, 0, "丁")), Is.EqualTo("一、甲\n一、乙\n二、丙\n丁"));

    [TestCase(10, "chineseCounting", "十")]
    [TestCase(12, "chineseCounting", "十二")]
    [TestCase(20, "japaneseCounting", "二十")]
    [TestCase(105, "chineseCountingThousand", "一百零五")]
    [TestCase(112, "chineseCountingThousand", "一百一十二")]
    [TestCase(12, "chineseLegalSimplified", "壹拾贰")]
    [TestCase(3, "ideographTraditional", "丙")]
    [TestCase(3, "decimalEnclosedCircleChinese", "③")]
    [TestCase(2, "decimalEnclosedParen", "⑵")]
    [TestCase(10, "decimalFullWidth", "１０")]
    [TestCase(4, "lowerRoman", "iv")]
    [TestCase(28, "upperLetter", "BB")]
    [TestCase(25, "decimalEnclosedCircle", "25")]
    [TestCase(-1, "chineseCounting", "-1")]
    [TestCase(7, "somethingNew", "7")]
    public void A_counter_is_written_in_the_script_of_its_format(int number, string format, string expected) =>
        Assert.That(ListNumber.Print(number, format), Is.EqualTo(expected));

    private static string Item(int list, int level, string text) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";

    private static string Shown(string body) => Picture(Read(body, ("numbering", Outline)).Blocks);
}
