using System.Text.Json.Nodes;
using Extractor.Pipelines;

namespace Extractor.Tests.Corpus;

/// <summary>What the tool said of each report last time: a change shows as a difference to read, not as a score.</summary>
[Category("Snapshot")]
public sealed class SnapshotTest
{
    private static IReadOnlyList<string> Names => CorpusReports.Names;

    [TestCaseSource(nameof(Names))]
    public void A_report_reads_as_it_did(string name) =>
        Snapshot.Check(Path.Combine("corpus", $"{name}.json"), WithoutEvidence(ContractJson.Write(CorpusReports.Extract(name))));

    /// <summary>Once the file has been read and once again: nothing a first run keeps changes a second.</summary>
    [Test]
    public void A_report_read_twice_gives_the_same_bytes()
    {
        foreach (var name in Names) Assert.That(ContractJson.Write(CorpusReports.Extract(name)), Is.EqualTo(ContractJson.Write(CorpusReports.Extract(name))), name);
    }

    /// <summary>Evidence is tested where it is made; here it would bury every difference under coordinates.</summary>
    private static string WithoutEvidence(byte[] json)
    {
        var root = JsonNode.Parse(json)!;
        Strip(root);
        root["document"]!["sha256"] = null;
        return root.ToJsonString(Printed) + "\n";
    }

    private static readonly System.Text.Json.JsonSerializerOptions Printed = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("evidence");
            foreach (var (_, value) in fields) Strip(value);
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list) Strip(item);
        }
    }
}
