using System.Globalization;
using Extractor.Fields.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Fields.Values;

/// <summary>Whatever notation a figure is printed in, it reads as the same figure.</summary>
public sealed class NotationTest
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20220315, 7);

    private static readonly (string Symbol, decimal Yuan)[] Units = [("元", 1), ("千元", 1_000), ("万元", 10_000), ("亿元", 100_000_000)];

    private static Arbitrary<int> Amounts => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Test]
    public void Money_printed_in_any_unit_and_width_reads_back_to_the_fen(
        [Values] bool grouped, [Values] bool wide, [Values(0, 1, 2, 3)] int unit, [Values] bool unitInHead) =>
        Prop.ForAll(Amounts, fen =>
        {
            var yuan = fen / 100m;
            var (symbol, worth) = Units[unit];
            var text = Print(yuan / worth, grouped) + (unitInHead ? "" : symbol);
            var inForce = unitInHead ? new MoneyUnit(symbol, worth) : null;
            return MoneyReader.Parse(wide ? Widen(text) : text, inForce).TryGet(out var money, out _) && money.Yuan == yuan;
        }).Check(Settings);

    [Test]
    public void A_number_in_Chinese_characters_reads_back([Values] bool capitals) =>
        Prop.ForAll(Amounts, number =>
        {
            var text = Spell(number, capitals ? "零壹贰叁肆伍陆柒捌玖拾佰仟萬亿" : "零一二三四五六七八九十百千万亿");
            return ChineseNumeral.Parse(text).TryGet(out var read, out _) && read.Value == number;
        }).Check(Settings);

    [Test]
    public void A_date_reads_back_in_every_form([Values("yyyy年M月d日", "yyyy-MM-dd", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd")] string format) =>
        Prop.ForAll(Gen.Choose(0, 36_000).ToArbitrary(), days =>
        {
            var date = new DateOnly(1990, 1, 1).AddDays(days);
            return DateReader.ParseDate(date.ToString(format, CultureInfo.InvariantCulture)).TryGet(out var read, out _) && read == date;
        }).Check(Settings);

    [Test]
    public void A_date_in_Chinese_characters_reads_back() =>
        Prop.ForAll(Gen.Choose(0, 36_000).ToArbitrary(), days =>
        {
            var date = new DateOnly(1990, 1, 1).AddDays(days);
            const string Digits = "〇一二三四五六七八九";
            var year = string.Concat(date.Year.ToString(CultureInfo.InvariantCulture).Select(c => Digits[c - '0']));
            var text = $"{year}年{Small(date.Month)}月{Small(date.Day)}日";
            return DateReader.ParseDate(text).TryGet(out var read, out _) && read == date;
        }).Check(Settings);

    [Test]
    public void A_figure_is_found_where_it_stands([Values("共收入", "，其中：", "（二）支出")] string before) =>
        Prop.ForAll(Amounts, fen =>
        {
            var figure = Print(fen / 100m, true) + "万元";
            var found = FigureReader.Find($"{before}{figure}，比上年增加。");
            return found.Count == 1 && found[0].Start == before.Length && found[0].Length == figure.Length;
        }).Check(Settings);

    private static string Print(decimal value, bool grouped) =>
        value.ToString(grouped ? "#,##0.##############" : "0.##############", CultureInfo.InvariantCulture);

    private static string Widen(string text) =>
        string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string Small(int number) =>
        Spell(number, "零一二三四五六七八九十百千万亿") is var text && text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;

    /// <summary>As a clerk writes it: 十二万〇五百 as 一十二万零五百.</summary>
    private static string Spell(long number, string signs)
    {
        if (number == 0) return signs[..1];
        var sections = new List<string>();
        foreach (var (worth, sign) in new[] { (100_000_000L, signs[14..15]), (10_000L, signs[13..14]), (1L, "") })
        {
            var section = number / worth;
            number %= worth;
            if (section > 0) sections.Add((sections.Count > 0 && section < 1000 ? signs[..1] : "") + Section(section, signs) + sign);
        }
        return string.Concat(sections);
    }

    private static string Section(long section, string signs)
    {
        var text = "";
        var gap = false;
        for (var (worth, sign) = (1000L, 12); worth > 0; worth /= 10, sign--)
        {
            var digit = (int)(section / worth % 10);
            if (digit == 0)
            {
                gap |= text.Length > 0;
                continue;
            }
            text += (gap ? signs[..1] : "") + signs[digit] + (worth > 1 ? signs[sign] : "");
            gap = false;
        }
        return text;
    }
}
