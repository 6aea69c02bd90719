using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Fields.Prose;

/// <summary>The header fields of a report, from its title, its cover lines and its last lines, and the setting they make.</summary>
public static partial class SettingReader
{
    /// <summary>Where no title and no cover names the year, the first sentence that names one with what it accounts for.</summary>
    private const decimal BodyYear = 0.75m;

    /// <summary>A line that is nothing but a year: (2022年度).</summary>
    private const decimal YearLine = 0.93m;

    private const decimal SignedOff = 0.85m;

    private const decimal Described = 0.8m;
    private const decimal DescribedBare = 0.65m;

    /// <summary>The office and the date that close a report stand in its last lines.</summary>
    private const int LastLines = 6;

    public static IReadOnlyList<HeaderField> Headers(ProseReport report, ProseVocabulary vocabulary)
    {
        var headers = new List<HeaderField>(report.Titles.SelectMany(t => t.Headers));
        foreach (var paragraph in report.Cover.Concat(report.Body)) headers.AddRange(CoverLine.Read(paragraph.Text, vocabulary));
        if (headers.All(h => h.Kind != HeaderKind.FiscalYear)) headers.AddRange(YearOf(report));
        if (headers.All(h => h.Kind != HeaderKind.ImplementingUnit)) headers.AddRange(Implementing(report, vocabulary));
        if (headers.All(h => h.Kind is not (HeaderKind.ImplementingUnit or HeaderKind.CompetentDepartment))) headers.AddRange(Offices(report, vocabulary));
        headers.AddRange(Closing(report, vocabulary, headers));
        if (headers.All(h => h.Kind != HeaderKind.Organization)) headers.AddRange(SelfNamed(report, vocabulary));
        return [.. headers.DistinctBy(h => (h.Kind, h.Value.Text.Text))];
    }

    public static ReportSetting Setting(ProseReport report, IReadOnlyList<HeaderField> headers)
    {
        var department = report.Titles.Count > 0
            ? report.Titles.Any(t => ReportTitle.IsDepartment(t.Text.Text))
            : report.Body.Take(LastLines).Any(p => ReportTitle.IsDepartment(p.Text.Text));
        var year = headers.Where(h => h.Kind == HeaderKind.FiscalYear).Select(h => Number(h.Value.Text.Text)).FirstOrDefault(y => y is not null);
        var names = headers
            .Where(h => h.Kind is HeaderKind.Subject or HeaderKind.Organization or HeaderKind.ImplementingUnit)
            .Select(h => EvenText.Of(h.Value.Text).Text);
        return new(year, department, [.. names], CommonUnit(report));
    }

    /// <summary>（金额单位：万元） on the cover or under the title, or a first paragraph that says it; over a table further on it is the table's.</summary>
    private static string? CommonUnit(ProseReport report)
    {
        var preface = report.Body.TakeWhile(p => Numbering.Of(p.Text.Text) is null).Take(LastLines);
        return report.Cover.TakeLast(LastLines).Concat(preface).Select(p => UnitOfAll().Match(p.Text.Text)).FirstOrDefault(m => m.Success)?.Groups["unit"].Value;
    }

    private static IEnumerable<HeaderField> YearOf(ProseReport report)
    {
        foreach (var paragraph in report.Cover.TakeLast(LastLines).Concat(report.Body))
        {
            var alone = YearAlone().Match(paragraph.Text.Text);
            var match = alone.Success ? alone : AccountedYear().Match(paragraph.Text.Text);
            if (!match.Success) continue;
            var year = match.Groups["year"];
            yield return new(HeaderKind.FiscalYear, new(
                paragraph.Text.Printed(year.Index, year.Length), ReadingMethod.Prose, alone.Success ? YearLine : BodyYear, "prose/body-year"));
            yield break;
        }
    }

    /// <summary>项目由某某局组织实施, or 项目由某某局主管，某某中心具体实施: the first sentence that says who carries the project out.</summary>
    private static IEnumerable<HeaderField> Implementing(ProseReport report, ProseVocabulary vocabulary)
    {
        foreach (var paragraph in report.Body)
        {
            var match = CarriedOutBy().Match(paragraph.Text.Text);
            if (!match.Success) match = SupervisedBy().Match(paragraph.Text.Text);
            if (!match.Success) match = NamedAs().Match(paragraph.Text.Text);
            if (!match.Success) continue;
            var unit = match.Groups["unit"];
            if (OfficeName.Length(unit.Value, vocabulary) != unit.Length) continue;
            yield return new(HeaderKind.ImplementingUnit, new(paragraph.Text.Printed(unit.Index, unit.Length), ReadingMethod.Prose, Described, "prose/implemented-by"));
            if (match.Groups["chief"] is { Success: true } chief && OfficeName.Length(chief.Value, vocabulary) == chief.Length)
                yield return new(HeaderKind.CompetentDepartment, new(paragraph.Text.Printed(chief.Index, chief.Length), ReadingMethod.Prose, Described, "prose/supervised-by"));
            yield break;
        }
    }

    /// <summary>项目主管部门为某某局，实施单位为某某中心; 主管部门、实施单位均为某某局.</summary>
    private static IEnumerable<HeaderField> Offices(ProseReport report, ProseVocabulary vocabulary)
    {
        foreach (var paragraph in report.Body)
        {
            var found = false;
            foreach (Match match in OfficesNamed().Matches(paragraph.Text.Text))
            {
                var name = match.Groups["name"];
                if (OfficeName.Length(name.Value, vocabulary) != name.Length) continue;
                foreach (var kind in new[] { (Group: "chief", Kind: HeaderKind.CompetentDepartment), (Group: "unit", Kind: HeaderKind.ImplementingUnit) })
                {
                    if (!match.Groups[kind.Group].Success) continue;
                    found = true;
                    yield return new(kind.Kind, new(paragraph.Text.Printed(name.Index, name.Length), ReadingMethod.Prose, Described, "prose/offices-named"));
                }
            }
            if (found) yield break;
        }
    }

    private static IEnumerable<HeaderField> Closing(ProseReport report, ProseVocabulary vocabulary, List<HeaderField> headers)
    {
        var lines = report.Cover.TakeLast(LastLines).Concat(report.Body.Take(LastLines)).Concat(report.Body.TakeLast(LastLines)).Distinct();
        foreach (var line in lines)
        {
            var text = line.Text.Text;
            if (DateAlone().Match(text) is { Success: true } date && headers.All(h => h.Kind != HeaderKind.FiledOn))
                yield return new(HeaderKind.FiledOn, new(line.Text.Printed(0, date.Groups["date"].Length), ReadingMethod.Prose, SignedOff, "prose/closing-date"));
            else if (OfficeAndDate().Match(text) is { Success: true } both && IsOffice(both.Groups["office"].Value, vocabulary))
            {
                var (office, day) = (both.Groups["office"], both.Groups["date"]);
                if (headers.All(h => h.Kind != HeaderKind.FiledOn))
                    yield return new(HeaderKind.FiledOn, new(line.Text.Printed(day.Index, day.Length), ReadingMethod.Prose, SignedOff, "prose/closing-date"));
                if (headers.All(h => h.Kind != HeaderKind.Organization))
                    yield return new(HeaderKind.Organization, new(line.Text.Printed(0, office.Length), ReadingMethod.Prose, SignedOff, "prose/closing-office"));
            }
            else if (headers.All(h => h.Kind != HeaderKind.Organization) && IsOffice(text, vocabulary))
                yield return new(HeaderKind.Organization, new(line.Text.Printed(), ReadingMethod.Prose, SignedOff, "prose/closing-office"));
        }
    }

    /// <summary>某某局是…, 某某局内设…: the office a report begins to describe; without its place (县政协) where it is named again.</summary>
    private static IEnumerable<HeaderField> SelfNamed(ProseReport report, ProseVocabulary vocabulary)
    {
        foreach (var paragraph in report.Body)
        {
            var start = Numbering.Of(paragraph.Text.Text)?.Length ?? 0;
            var text = paragraph.Text.Text[start..];
            var length = OfficeName.Length(text, vocabulary);
            var placed = length > 0;
            if (!placed) length = OfficeName.BareLength(text, vocabulary);
            if (length == 0 || !Describes().IsMatch(text.AsSpan(length))) continue;
            var name = text[..length];
            if (!placed && report.Body.Count(p => p.Text.Text.Contains(name, StringComparison.Ordinal)) < 2) continue;
            yield return new(HeaderKind.Organization, new(
                paragraph.Text.Printed(start, length), ReadingMethod.Prose, placed ? Described : DescribedBare, "prose/self-named"));
            yield break;
        }
    }

    private static bool IsOffice(string text, ProseVocabulary vocabulary) =>
        OfficeName.WholeLength(text, vocabulary) > 0 && OfficeName.Length(text, vocabulary) == text.Length;

    /// <summary>A year in digits or in Chinese numerals (二〇二二).</summary>
    public static int? Number(string printed)
    {
        var digits = string.Concat(printed.Where(c => !char.IsWhiteSpace(c)).Take(4).Select(Digit));
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    private static string Digit(char c) => c switch
    {
        >= '0' and <= '9' => c.ToString(),
        >= '０' and <= '９' => ((char)(c - '０' + '0')).ToString(),
        '〇' or '○' or '零' or 'O' or 'О' => "0",
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? (i + 1).ToString(CultureInfo.InvariantCulture) : "",
    };

    [GeneratedRegex(@"(?:^|[。,;])(?:本|该)?项目由(?<unit>[\u4e00-\u9fa5]{4,30}?)(?:负责|牵头|具体)?组织实施")]
    private static partial Regex CarriedOutBy();

    // 某局为项目主管部门，下属的某中心为项目实施单位
    [GeneratedRegex(@"(?:(?:^|[。,;])(?<chief>[\u4e00-\u9fa5]{4,30}?)(?:是|为)(?:本|该)?项目(?:的)?(?:业务)?主管(?:部门|单位),)?(?<=^|[。,;])(?:其?下属的?|所属的?|由)?(?<unit>[\u4e00-\u9fa5]{4,30}?)(?:是|为)(?:本|该)?项目(?:的)?(?:具体)?实施(?:单位|主体)")]
    private static partial Regex NamedAs();

    [GeneratedRegex(@"(?:^|[。,;])(?:本|该)?项目由(?<chief>[\u4e00-\u9fa5]{4,30}?)(?:主管|牵头),(?:由)?(?<unit>[\u4e00-\u9fa5]{4,30}?)(?:负责|具体)?(?:组织)?实施")]
    private static partial Regex SupervisedBy();

    [GeneratedRegex(@"^\(?(?:金额)?单位:(?:人民币)?(?<unit>[万亿千百]*元)\)?$|金额[^。;]{0,20}以(?<unit>[万亿千百]*元)为单位")]
    private static partial Regex UnitOfAll();

    [GeneratedRegex(@"^\((?<year>20\d{2}年度?)\)$|^\(?(?<year>20\d{2}年度|二[〇○零О]..年度)\)?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?<!至|-|—|~|\d)(?<year>20\d{2}年度?)(?:部门|单位|预算|决算|财政|项目|整体|,?我[局委院校办部镇厅中]|,?本(?:单位|部门|项目|局)|收入|支出|收支|年初|全年|绩效)")]
    private static partial Regex AccountedYear();

    [GeneratedRegex(@"^(?<date>20\d{2}年\d{1,2}月\d{1,2}日|二[〇○零OО].{2}年.{1,2}月.{1,3}日|20\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2})(?=$|说明:|备注:|附件|注:)")]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"(?:(?<chief>主管(?:部门|单位))(?:(?:[、和与及]|以及)(?:项目)?(?:具体)?(?<unit>实施(?:单位|部门)))?|(?<unit>实施(?:单位|部门)))均?(?:为|是)(?<name>[\u4e00-\u9fa5]{4,30}?)(?=[,;。]|$)")]
    private static partial Regex OfficesNamed();

    // 某某局2024年4月2日, on one line
    [GeneratedRegex(@"^(?<office>[\u4e00-\u9fa5()]{4,36}?)(?<date>20\d{2}年\d{1,2}月\d{1,2}日|二[〇○零OО].{2}年.{1,2}月.{1,3}日)$")]
    private static partial Regex OfficeAndDate();

    [GeneratedRegex(@"^(?:是|为|主要|内设|下设|现有|核定|属|系|机关|坚持|共有|于|成立|负责|职责|编制|设有|设|的主要|部门|牢牢|全面|认真)")]
    private static partial Regex Describes();
}
