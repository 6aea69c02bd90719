using Extractor.Documents;
using Extractor.Evaluations;
using Extractor.Fields;
using Extractor.Pipelines;
using Extractor.Tables;

namespace Extractor.Tests.Storage;

/// <summary>A small document made by hand: two pages, one form, one evaluation.</summary>
internal static class Examples
{
    public const string Sha256 = "00000000000000000000000000000000000000000000000000000000000000aa";

    public static Extraction Report(string sha256 = Sha256, string file = "示例.pdf", string regionCode = "140900", string region = "忻州市", int year = 2022, decimal executed = 62502.5m) => new(
        new Source(file, "folder/" + file, sha256, "application/pdf", 1234),
        2,
        [],
        new Content(
            [
                new Block.Paragraph(PlacedText.At("年初预算为8.65万元，已执行6.25万元。", On(1, 50, 100, 400, 112)), null),
                new Block.Grid(Table()),
            ],
            [],
            []),
        [Evaluation(regionCode, region, year, executed)],
        [new Finding("rate-mismatch", Severity.Warning, 0, "funds[0].rate", "62502.5 / 86500 = 0.7226, stated 0.75", [Figure("75%", 260)])],
        [new ReadFailure("undecoded-text", 2, "12 of 40 letters have no Unicode text.")]);

    public static Place.OnPage On(int page, double left, double top, double right, double bottom) => new(page, new Box(left, top, right, bottom));

    private static Table Table()
    {
        string[] texts = ["资金总额", "86500.00", "62,502.5", "75%"];
        return new Table(
            1, 4,
            [.. texts.Select((text, i) => new Cell(0, i, 1, 1, PlacedText.At(text, On(2, 52 + (i * 100), 202, 100 + (i * 100), 212)), On(2, 50 + (i * 100), 200, 150 + (i * 100), 220)))],
            [new TablePart(On(2, 50, 200, 450, 220), 0)],
            TableOrigin.Ruled, 0, [PlacedText.At("盖章", On(2, 60, 215, 80, 225))], 0.97m);
    }

    private static Evaluation Evaluation(string regionCode, string region, int year, decimal executed) => new(
        SubjectKind.Project, "卫生监督工作经费", null, "忻州市医疗保障局", "忻州市医疗保障局", null, new Region(regionCode, region), year, 95.20m, Grade.Excellent,
        new DateOnly(2023, 1, 30), new Goals("保障工作", null),
        [
            new Fund("total", "资金总额", null, 86500m, 86500m, null, executed, null, 0.75m, 10m, 7.23m, Evidence(("executed", [Figure("62,502.5", 252, 0.99m), Prose()]), ("rate", [Figure("75%", 352, 0.55m)]))),
        ],
        [
            new Indicator("产出指标", "数量指标", "购置设备", new Quantity("≥2台", "ge", 2m, null, "台"), null, new Quantity("持续推进", "text", null, null, null), 20m, 20m, null, EvidenceMap.Empty),
        ],
        [
            new Amount("three_public.reception", "公务接待费", null, 8000m, "元", year, EvidenceMap.Empty),
            new Amount("staff.actual", "实有人数", null, 23m, "人", year, EvidenceMap.Empty),
        ],
        EvidenceMap.Empty, new FormMatch("national", 0.91m, ["全年预算数", "全年\"执行\"数"]));

    private static Evidence Figure(string text, double left, decimal confidence = 0.99m) =>
        new(On(2, left, 202, left + 40, 212), text, ReadingMethod.Table, confidence, "form/national-1");

    private static Evidence Prose() => new(On(1, 200, 100, 260, 112), "6.25万元", ReadingMethod.Prose, 0.9m, "prose/executed-1");

    private static EvidenceMap Evidence(params (string Field, Evidence[] Places)[] entries) =>
        new(entries.Select(e => KeyValuePair.Create<string, IReadOnlyList<Evidence>>(e.Field, e.Places)));
}
