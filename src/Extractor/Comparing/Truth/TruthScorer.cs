using System.Globalization;
using System.Text.Json;

namespace Extractor.Comparing.Truth;

/// <summary>Scores what the tool said of a document against what a person read in it, field by field.</summary>
/// <remarks>In the truth a list is a choice of right answers (with null: may be left out), <c>"*"</c> is not judged, and a record that is
/// <c>"optional": true</c> is neither asked for nor counted against the tool. A wrong value is both missed and said falsely.</remarks>
public static class TruthScorer
{
    private const double LeastLikenessOfNames = 0.6;
    private const double LeastLikenessOfEvaluations = 1.2;
    private const double LeastLikenessOfRows = 0.5;

    private static readonly string[] FundNumbers =
        ["declared_budget", "initial_budget", "annual_budget", "received", "executed", "balance", "rate", "weight", "score"];

    private static readonly string[] Organizations = ["organization", "competent_department", "implementing_unit"];

    /// <param name="said">What the tool printed; null: nothing.</param>
    public static TruthScore Of(JsonElement truth, JsonElement? said)
    {
        var tally = new TruthTally();
        var (expected, got) = (new TruthRecord(truth), new TruthRecord(said));
        var (evaluations, saidEvaluations) = (expected.List("evaluations"), got.List("evaluations"));
        var least = evaluations.Count == 1 && saidEvaluations.Count == 1 ? 0 : LeastLikenessOfEvaluations;
        var pairs = TruthPairing.Pair(evaluations, saidEvaluations, EvaluationLikeness, least);
        for (var i = 0; i < evaluations.Count; i++)
        {
            var answer = pairs.TryGetValue(i, out var at) ? saidEvaluations[at] : TruthRecord.None;
            Evaluation(tally, evaluations[i], answer, evaluations.Count > 1 ? FormattableString.Invariant($"[{i}].") : "");
        }
        for (var j = 0; j < saidEvaluations.Count; j++)
        {
            if (!pairs.Values.Contains(j)) Evaluation(tally, TruthRecord.None, saidEvaluations[j], FormattableString.Invariant($"[+{j}]."));
        }
        Findings(tally, expected.List("findings"), got.List("findings"), pairs.ToDictionary(p => p.Value, p => p.Key));
        return tally.Score;
    }

    private static void Field(TruthTally tally, string group, string path, string field, Expected expected, string? said, Func<string, string, bool> same, Claim? claim = null)
    {
        if (!expected.IsJudged) return;
        var isRight = said is not null && expected.Texts.Any(t => same(t, said));
        if (said is not null && claim is { } stated) tally.State(stated, isRight);
        if (isRight)
        {
            tally.Add(group, field, new Score(1, 0, 0));
            return;
        }
        if (said is null && !expected.IsDemanded) return;
        tally.Add(group, field, new Score(0, said is null ? 0 : 1, expected.IsDemanded ? 1 : 0));
        var texts = expected.Texts.ToList();
        tally.Differ(group, path + field, texts.Count == 0 ? null : string.Join('|', texts), said);
    }

    private static void Evaluation(TruthTally tally, TruthRecord expected, TruthRecord said, string path)
    {
        Header(tally, expected, said, path);
        if (!expected.IsOpen("funds")) Funds(tally, expected.List("funds"), said.List("funds"), path);
        if (!expected.IsOpen("indicators")) Indicators(tally, expected.List("indicators"), said.List("indicators"), path);
        if (!expected.IsOpen("amounts")) Amounts(tally, expected.List("amounts"), said.List("amounts"), path);
    }

    private static void Header(TruthTally tally, TruthRecord expected, TruthRecord said, string path)
    {
        Head("subject", TruthText.SameSubject);
        foreach (var field in (string[])["subject_kind", "subject_code", "grade", "filed_on"]) Head(field, TruthText.Same);
        foreach (var field in Organizations) Head(field, TruthText.SameOrganization);
        Field(tally, "header", path, "region", Region(expected), Region(said).Choices[0], TruthText.Same);
        foreach (var field in (string[])["fiscal_year", "score"]) Head(field, TruthText.SameNumber);
        if (expected.IsOpen("goals")) return;
        foreach (var field in (string[])["expected", "achieved"])
        {
            Field(tally, TruthScore.Extras, path, "goals." + field, expected.Inner("goals").Expected(field), said.Inner("goals").Said(field), TruthText.Alike);
        }

        void Head(string field, Func<string, string, bool> same) => Field(tally, "header", path, field, expected.Expected(field), said.Said(field), same);
    }

    private static Expected Region(TruthRecord record) =>
        record.Field("region") is { ValueKind: JsonValueKind.Object } ? record.Inner("region").Expected("code") : record.Expected("region");

    private static void Funds(TruthTally tally, IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, string path)
    {
        Rows(expected, said, TruthPairing.Pair(expected, said, FundLikeness, LeastLikenessOfRows), (e, s, name) =>
        {
            foreach (var field in FundNumbers)
            {
                Field(tally, "funds", $"{path}funds[{name}].", field, e.Expected(field), s.Said(field), TruthText.SameNumber, s.Claim(field));
            }
        }, "source");
    }

    private static void Indicators(TruthTally tally, IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, string path)
    {
        Rows(expected, said, TruthPairing.Pair(expected, said, IndicatorLikeness, LeastLikenessOfNames), (e, s, name) =>
        {
            var at = $"{path}indicators[{name}].";
            Field(tally, "indicators", at, "level1", e.Expected("level1"), s.Said("level1"), TruthText.SameLevel, s.Claim("level1"));
            Field(tally, "indicators", at, "level2", e.Expected("level2"), s.Said("level2"), TruthText.SameLevel, s.Claim("level2"));
            Field(tally, "indicators", at, "name", e.Expected("name"), s.Said("name"), TruthText.SameName, s.Claim("name"));
            Quantity(tally, "indicators", at, "target", e, s);
            Quantity(tally, "indicators", at, "actual", e, s);
            Field(tally, "indicators", at, "weight", e.Expected("weight"), s.Said("weight"), TruthText.SameNumber, s.Claim("weight"));
            Field(tally, "indicators", at, "score", e.Expected("score"), s.Said("score"), TruthText.SameNumber, s.Claim("score"));
            Quantity(tally, TruthScore.Extras, at, "adjusted_target", e, s);
            Field(tally, TruthScore.Extras, at, "note", e.Expected("note"), s.Said("note"), TruthText.Alike, s.Claim("note"));
        }, "name");
    }

    private static void Quantity(TruthTally tally, string group, string path, string name, TruthRecord expected, TruthRecord said)
    {
        if (!expected.Expected(name).IsJudged) return;
        var (e, s, claim) = (expected.Inner(name), said.Inner(name), said.Claim(name));
        Field(tally, group, path, name + ".op", e.Expected("op"), s.Said("op"), TruthText.Same, claim);
        Field(tally, group, path, name + ".value", e.Expected("value"), s.Said("value"), TruthText.SameNumber, claim);
        Field(tally, group, path, name + ".unit", e.Expected("unit"), s.Said("unit"), TruthText.SameUnit, claim);
    }

    private static void Amounts(TruthTally tally, IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, string path)
    {
        var pairs = TruthPairing.Pair(expected, said, AmountLikeness, LeastLikenessOfRows);
        Rows(expected, said, pairs, (e, s, name) =>
            Field(tally, "amounts", $"{path}amounts[{name}].", "value", e.Expected("value"), s.Said("value"), TruthText.SameNumber, s.Claim("value")), "measure");
    }

    private static void Rows(
        IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, IReadOnlyDictionary<int, int> pairs,
        Action<TruthRecord, TruthRecord, string> score, string name)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i].IsOptional) continue;
            score(expected[i], pairs.TryGetValue(i, out var at) ? said[at] : TruthRecord.None, expected[i].Expected(name).Texts.FirstOrDefault() ?? "");
        }
        for (var j = 0; j < said.Count; j++)
        {
            if (!pairs.Values.Contains(j)) score(TruthRecord.None, said[j], "+" + said[j].Said(name));
        }
    }

    private static void Findings(
        TruthTally tally, IReadOnlyList<TruthRecord> expected, IReadOnlyList<TruthRecord> said, Dictionary<int, int> evaluationOf)
    {
        var needed = expected.Where(f => !f.IsOptional).Select(Key).ToHashSet();
        var allowed = expected.Where(f => f.IsOptional).Select(Key).ToHashSet();
        var given = said.Select(f => SaidKey(f, needed, allowed, evaluationOf)).ToHashSet();
        foreach (var key in needed.Order())
        {
            var found = given.Contains(key);
            tally.Add("findings", key.Code, found ? new Score(1, 0, 0) : new Score(0, 0, 1));
            if (!found) tally.Differ("findings", FormattableString.Invariant($"[{key.Evaluation}].findings"), key.Code, null);
        }
        foreach (var key in given.Except(needed).Except(allowed).Order())
        {
            tally.Add("findings", key.Code, new Score(0, 1, 0));
            tally.Differ("findings", FormattableString.Invariant($"[{key.Evaluation}].findings"), null, key.Code);
        }
    }

    private static (int Evaluation, string Code) Key(TruthRecord finding) => (Whole(finding.Said("evaluation")) ?? 0, finding.Said("code") ?? "");

    private static (int Evaluation, string Code) SaidKey(
        TruthRecord finding, HashSet<(int Evaluation, string Code)> needed, HashSet<(int Evaluation, string Code)> allowed, Dictionary<int, int> evaluationOf)
    {
        var code = finding.Said("code") ?? "";
        // About the whole document: any evaluation's finding of that code is meant.
        if (Whole(finding.Said("evaluation")) is not { } number)
        {
            return needed.Concat(allowed).Where(k => k.Code == code).Order().FirstOrDefault((Evaluation: 0, Code: code));
        }
        return (evaluationOf.TryGetValue(number, out var index) ? index : -1 - number, code);
    }

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double EvaluationLikeness(TruthRecord expected, TruthRecord said)
    {
        var subject = expected.Expected("subject");
        var alike = subject.IsJudged ? 2 * Best(subject, said.Said("subject")) : LeastLikenessOfEvaluations;
        if (said.Said("fiscal_year") is { } year && expected.Expected("fiscal_year").Texts.Any(y => TruthText.SameNumber(y, year))) alike += 0.4;
        if (expected.Expected("subject_kind").Choices.Contains(said.Said("subject_kind"))) alike += 0.4;
        return alike;
    }

    private static double FundLikeness(TruthRecord expected, TruthRecord said)
    {
        if (!expected.Expected("source").Choices.Contains(said.Said("source"))) return 0;
        var equal = FundNumbers.Count(f => expected.Expected(f).IsJudged && said.Said(f) is { } n && expected.Expected(f).Texts.Any(t => TruthText.SameNumber(t, n)));
        return 1 + (0.4 * Best(expected.Expected("label"), said.Said("label"))) - (expected.IsOptional ? 0.2 : 0) + (0.05 * equal);
    }

    private static double IndicatorLikeness(TruthRecord expected, TruthRecord said)
    {
        var alike = Best(expected.Expected("name"), said.Said("name"));
        if (alike < LeastLikenessOfNames) return 0;
        if (Level("level2")) alike += 0.1;
        if (Level("level1")) alike += 0.05;
        return alike;

        bool Level(string field) => said.Said(field) is { } level && expected.Expected(field).Texts.Any(t => TruthText.SameLevel(t, level));
    }

    private static double AmountLikeness(TruthRecord expected, TruthRecord said)
    {
        var sameYear = said.Said("year") is { } year && expected.Expected("year").Texts.Any(y => TruthText.SameNumber(y, year));
        if (expected.Said("measure") != said.Said("measure") || TruthText.Item(expected.Said("item")) != TruthText.Item(said.Said("item")) || !sameYear) return 0;
        var value = expected.Expected("value");
        var sameValue = value.IsJudged && said.Said("value") is { } number && value.Texts.Any(v => TruthText.SameNumber(v, number));
        return 1 + (sameValue ? 0.5 : 0) - (expected.IsOptional ? 0.2 : 0);
    }

    private static double Best(Expected expected, string? said) =>
        said is null ? 0 : expected.Texts.Where(t => t != "*").Select(t => TruthText.NameLikeness(t, said)).DefaultIfEmpty(0).Max();
}
