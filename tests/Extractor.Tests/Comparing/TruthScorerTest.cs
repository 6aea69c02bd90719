using System.Text.Json;
using System.Text.Json.Nodes;
using Extractor.Comparing.Truth;

namespace Extractor.Tests.Comparing;

public sealed class TruthScorerTest
{
    private const string Truth = """
        {
          "evaluations": [{
            "subject_kind": "project", "subject": "医保工作经费", "organization": ["稷山县医疗保障局", "稷山县医保中心"],
            "competent_department": "*", "region": {"code": "140824", "name": "稷山县"}, "fiscal_year": 2020, "score": ["94", null],
            "goals": {"expected": "提高医疗保障水平", "achieved": null},
            "funds": [
              {"source": "total", "label": "资金总额", "annual_budget": "656600.00", "executed": "650700.00", "rate": "0.99"},
              {"source": "other", "label": "其他资金", "annual_budget": "1.00", "optional": true}
            ],
            "indicators": [
              {"level1": "产出指标", "name": "参合人数", "target": {"op": "eq", "value": "8755", "unit": "*"}, "weight": "15", "score": "13"}
            ],
            "amounts": "*"
          }],
          "findings": [{"code": "score-sum-mismatch", "evaluation": 0}, {"code": "year-mismatch", "evaluation": 0, "optional": true}]
        }
        """;

    // subject_kind, subject, organization, region, year, score; budget, executed, rate; level1, name, op, value, weight, score; the finding.
    private const int Asked = 16;

    [Test]
    public void The_truth_itself_is_all_right() => Assert.That(Of(_ => { }).Overall, Is.EqualTo(new Score(Asked, 0, 0)));

    [Test]
    public void Nothing_said_is_all_missed_but_for_what_may_be_left_out()
    {
        using var truth = JsonDocument.Parse(Truth);

        Assert.That(TruthScorer.Of(truth.RootElement, null).Overall, Is.EqualTo(new Score(0, 0, Asked - 1)));
    }

    [TestCase("executed", "1.00", Asked - 1, 1, 1)]
    [TestCase("executed", "650,700", Asked, 0, 0)]
    [TestCase("executed", null, Asked - 1, 0, 1)]
    [TestCase("balance", "5900.00", Asked, 1, 0)]
    public void A_fund_is_judged_number_by_number(string field, string? said, int right, int wrong, int missed) =>
        Assert.That(Of(e => e["funds"]![0]![field] = said).Overall, Is.EqualTo(new Score(right, wrong, missed)));

    [TestCase("organization", "稷山县医保中心", Asked, 0, 0)]
    [TestCase("organization", "303-稷山县医疗保障局（盖章）", Asked, 0, 0)]
    [TestCase("organization", "另一个局", Asked - 1, 1, 1)]
    [TestCase("competent_department", "随便", Asked, 0, 0)]
    [TestCase("score", null, Asked - 1, 0, 0)]
    [TestCase("score", "93", Asked - 1, 1, 0)]
    [TestCase("subject", "2020年度医保工作经费", Asked, 0, 0)]
    public void A_header_field_is_judged_by_what_it_says(string field, string? said, int right, int wrong, int missed) =>
        Assert.That(Of(e => e[field] = said).Overall, Is.EqualTo(new Score(right, wrong, missed)));

    [Test]
    public void A_row_too_many_is_false_and_an_optional_one_is_not()
    {
        var extra = Of(e => e["indicators"]!.AsArray().Add(new JsonObject { ["name"] = "完全没有的一行东西", ["weight"] = "5" }));
        var optional = Of(e => e["funds"]!.AsArray().Add(new JsonObject { ["source"] = "other", ["label"] = "其他资金", ["executed"] = "9.00" }));

        Assert.That((extra.Overall, optional.Overall), Is.EqualTo((new Score(Asked, 2, 0), new Score(Asked, 0, 0))));
    }

    [Test]
    public void Findings_are_judged_by_their_code()
    {
        using var truth = JsonDocument.Parse(Truth);
        var said = Said();
        said["findings"] = new JsonArray(Finding("year-mismatch"), Finding("rate-mismatch"));
        using var document = JsonDocument.Parse(said.ToJsonString());

        Assert.That(TruthScorer.Of(truth.RootElement, document.RootElement).Of("findings"), Is.EqualTo(new Score(0, 1, 1)));
    }

    [Test]
    public void Goals_are_extras_and_need_not_be_the_same_to_the_letter()
    {
        var alike = Of(e => e["goals"]!["expected"] = "提高医疗保障水平。");

        Assert.That((alike.Of(TruthScore.Extras), alike.Overall), Is.EqualTo((new Score(1, 0, 0), new Score(Asked, 0, 0))));
    }

    [Test]
    public void A_difference_says_what_was_expected_and_what_was_said() =>
        Assert.That(Of(e => e["fiscal_year"] = 2021).Misses, Is.EqualTo(new[] { new Miss("header", "fiscal_year", "2020", "2021") }));

    [Test]
    public void Values_are_counted_by_the_rule_and_the_confidence_they_are_stated_with()
    {
        var stated = Of(e =>
        {
            var fund = e["funds"]![0]!;
            fund["executed"] = "1.00";
            fund["evidence"] = new JsonObject { ["executed"] = Evidence(0.9), ["rate"] = Evidence(0.9), ["annual_budget"] = Evidence(0.5, "label/x") };
        }).Stated;

        Assert.That(stated, Is.EquivalentTo(new Dictionary<Claim, Score> { [new(null, 0.9m)] = new(1, 1, 0), [new("label/x", 0.5m)] = new(1, 0, 0) }));

        static JsonArray Evidence(double confidence, string? by = null) =>
            new(new JsonObject { ["confidence"] = confidence, ["by"] = by }, new JsonObject { ["confidence"] = 0.1 });
    }

    private static JsonObject Finding(string code) => new() { ["code"] = code, ["evaluation"] = 0 };

    // What a perfect tool prints of the truth above.
    private static JsonObject Said()
    {
        var said = JsonNode.Parse(Truth)!.AsObject();
        var evaluation = said["evaluations"]![0]!;
        evaluation["organization"] = "稷山县医疗保障局";
        evaluation["competent_department"] = null;
        evaluation["score"] = "94";
        evaluation["amounts"] = new JsonArray();
        evaluation["funds"]!.AsArray().RemoveAt(1);
        evaluation["indicators"]![0]!["target"]!["unit"] = null;
        said["findings"] = new JsonArray(Finding("score-sum-mismatch"));
        return said;
    }

    private static TruthScore Of(Action<JsonNode> change)
    {
        var said = Said();
        change(said["evaluations"]![0]!);
        using var truth = JsonDocument.Parse(Truth);
        using var document = JsonDocument.Parse(said.ToJsonString());
        return TruthScorer.Of(truth.RootElement, document.RootElement);
    }
}
