using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Extractor.Corpus.Rendering;

/// <summary>Writes out what a person says a report states, in the contract's format. It adds nothing to what was said.</summary>
internal sealed partial class TruthWriter
{
    private static readonly Dictionary<string, string> HeaderKeys = new(StringComparer.Ordinal)
    {
        ["code"] = "subject_code",
        ["org"] = "organization",
        ["dept"] = "competent_department",
        ["unit"] = "implementing_unit",
        ["score"] = "score",
        ["grade"] = "grade",
        ["filed"] = "filed_on",
    };

    private static readonly (string Short, string Key)[] FundKeys =
    [
        ("d", "declared_budget"), ("i", "initial_budget"), ("a", "annual_budget"), ("g", "received"), ("e", "executed"),
        ("b", "balance"), ("r", "rate"), ("w", "weight"), ("s", "score"),
    ];

    private static readonly JsonSerializerOptions Printed = new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray evaluations = [];
    private readonly JsonArray findings = [];
    private JsonObject evaluation = [];
    private string[] levels = [];

    /// <exception cref="InvalidDataException">A line is not as docs/corpus.md says.</exception>
    public static string Write(Report report)
    {
        var writer = new TruthWriter();
        foreach (var line in report.Truth.Where(l => l.Length > 0))
        {
            try
            {
                writer.Take(line);
            }
            catch (Exception wrong) when (wrong is FormatException or KeyNotFoundException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{report.Name}: '{line}' is no line of truth: {wrong.Message}", wrong);
            }
        }
        var document = new JsonObject
        {
            ["sha256"] = null,
            ["file"] = report.Name,
            ["media_type"] = null,
            ["pages"] = null,
            ["ocr_pages"] = new JsonArray(),
        };
        var truth = new JsonObject
        {
            ["schema"] = "extractor/1",
            ["document"] = document,
            ["evaluations"] = writer.evaluations,
            ["findings"] = writer.findings,
        };
        return truth.ToJsonString(Printed) + "\n";
    }

    private void Take(string line)
    {
        var words = line.Split(' ', 2);
        var rest = words.Length > 1 ? words[1].Trim() : "";
        switch (words[0])
        {
            case "project" or "department" or "transfer" or "policy":
                Begin(words[0], rest);
                break;
            case "region":
                var region = rest.Split(' ');
                evaluation["region"] = new JsonObject { ["code"] = region[0], ["name"] = region[1] };
                break;
            case "year":
                evaluation["fiscal_year"] = int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture);
                break;
            case "expected" or "achieved":
                if (evaluation["goals"] is null) evaluation["goals"] = new JsonObject { ["expected"] = null, ["achieved"] = null };
                evaluation["goals"]![words[0]] = rest;
                break;
            case "fund":
                ((JsonArray)evaluation["funds"]!).Add(Fund(Fields(rest)));
                break;
            case ">":
                levels = Fields(rest);
                break;
            case "-":
                ((JsonArray)evaluation["indicators"]!).Add(Indicator(Fields(rest)));
                break;
            case "amount":
                ((JsonArray)evaluation["amounts"]!).Add(Amount(Fields(rest)));
                break;
            case "finding" or "finding?":
                findings.Add(Finding(Fields(rest), optional: words[0] == "finding?"));
                break;
            default:
                evaluation[HeaderKeys[words[0]]] = Choice(rest);
                break;
        }
    }

    private void Begin(string kind, string subject)
    {
        evaluation = new()
        {
            ["subject_kind"] = kind,
            ["subject"] = Choice(subject),
            ["subject_code"] = null,
            ["organization"] = null,
            ["competent_department"] = null,
            ["implementing_unit"] = null,
            ["region"] = null,
            ["fiscal_year"] = null,
            ["score"] = null,
            ["grade"] = null,
            ["filed_on"] = null,
            ["goals"] = null,
            ["funds"] = new JsonArray(),
            ["indicators"] = new JsonArray(),
            ["amounts"] = new JsonArray(),
        };
        evaluations.Add((JsonNode)evaluation);
    }

    private static JsonObject Fund(string[] fields)
    {
        var fund = new JsonObject { ["source"] = fields[0], ["label"] = fields[1] };
        foreach (var (_, key) in FundKeys) fund[key] = null;
        foreach (var field in fields.Skip(2))
        {
            var pair = field.Split('=');
            fund[FundKeys.First(k => k.Short == pair[0]).Key] = Choice(pair[1]);
        }
        return fund;
    }

    /// <summary><c>20 or null</c>: two people would say different things, and both are right.</summary>
    private static JsonNode? Choice(string said)
    {
        var answers = said.Split(" or ");
        if (answers.Length == 1) return JsonValue.Create(said);
        var choices = new JsonArray();
        foreach (var answer in answers) choices.Add(answer == "null" ? null : JsonValue.Create(answer));
        return choices;
    }

    /// <summary>Name, target, actual, weight, score, note, adjusted target; those at the end may be left out.</summary>
    private JsonObject Indicator(string[] fields)
    {
        string? Field(int index) => fields.Length > index && fields[index].Length > 0 ? fields[index] : null;
        return new()
        {
            ["level1"] = levels[0].Length > 0 ? levels[0] : null,
            ["level2"] = levels.Length > 1 && levels[1].Length > 0 ? levels[1] : null,
            ["name"] = fields[0],
            ["target"] = Quantity(Field(1)),
            ["adjusted_target"] = Quantity(Field(6)),
            ["actual"] = Quantity(Field(2)),
            ["weight"] = Field(3),
            ["score"] = Field(4),
            ["note"] = Field(5),
        };
    }

    /// <summary><c>printed ~ ge 95 %</c>, or <c>*</c> for what nobody need say; what is only sign, number and unit may leave the second half out.</summary>
    private static JsonNode? Quantity(string? said)
    {
        if (said is null) return null;
        if (said == "*") return JsonValue.Create(said);
        var halves = said.Split('~', 2, StringSplitOptions.TrimEntries);
        if (halves.Length == 2)
        {
            var parts = halves[1].Split(' ');
            return Quantity(halves[0], parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
        }
        var plain = Plain().Match(said);
        if (!plain.Success) throw new FormatException($"'{said}' needs its meaning after ~.");
        var op = plain.Groups[1].Value switch { "≥" => "ge", "≤" => "le", ">" => "gt", "<" => "lt", _ => "eq" };
        return Quantity(said, op, plain.Groups[2].Value, plain.Groups[3].Value is { Length: > 0 } unit ? unit : null);
    }

    private static JsonObject Quantity(string text, string op, string? value, string? unit) =>
        new() { ["text"] = text, ["op"] = op, ["value"] = value, ["unit"] = unit };

    /// <summary>Measure, label, item or nothing, value, unit, year.</summary>
    private static JsonObject Amount(string[] fields) => new()
    {
        ["measure"] = fields[0],
        ["label"] = fields[1],
        ["item"] = fields[2].Length > 0 ? fields[2] : null,
        ["value"] = fields[3],
        ["unit"] = fields[4],
        ["year"] = int.Parse(fields[5], System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Code, evaluation from 0, path or nothing, what a person would say.</summary>
    /// <param name="optional">One may see it so, and need not.</param>
    private static JsonObject Finding(string[] fields, bool optional)
    {
        var finding = new JsonObject
        {
            ["code"] = fields[0],
            ["severity"] = "warning",
            ["evaluation"] = int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
            ["path"] = fields[2].Length > 0 ? fields[2] : null,
            ["message"] = fields[3],
        };
        if (optional) finding["optional"] = true;
        return finding;
    }

    private static string[] Fields(string text) => text.Split('|', StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^([≥≤=<>]?)(\d+(?:\.\d+)?)(\D*)$")]
    private static partial Regex Plain();
}
