using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Extractor.App.Printing;
using Extractor.App.Running;
using Extractor.Comparing.Truth;
using Extractor.Evaluations;
using Extractor.Pipelines;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Scores the tool against documents whose truth a person wrote down.</summary>
public static class EvaluateCommand
{
    private const string TruthEnding = ".truth.json";

    private const string ByConfidence = "confidence";
    private const string ByRule = "rule";

    private const string Examples = """
        Examples:
          extractor evaluate corpus/reports
          extractor evaluate corpus/reports --by file --format csv
          extractor evaluate corpus/reports --worst 20
          extractor evaluate corpus/reports --by confidence
          extractor evaluate corpus/reports --by rule

        Beside each document NAME.pdf (or .docx …) stands NAME.truth.json: what 'extractor extract' should print. In it a
        list is a choice of right answers (null among them: may be left out), "*" is not judged, and a record with
        "optional": true is neither asked for nor counted against the tool. A wrong value counts as missed and as false.
        The extras (goals, notes, adjusted targets) are no part of the whole.
        """;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder with documents and their truth." };
        var by = new Option<string>("--by") { Description = "What a line is for: group, field, file; or how many of the values stated with a confidence, or by a rule, are right.", HelpName = "group|field|file|confidence|rule", DefaultValueFactory = _ => "field" };
        by.AcceptOnlyFromAmong("group", "field", "file", ByConfidence, ByRule);
        var worst = new Option<int>("--worst") { Description = "Differences to list on standard error.", HelpName = "N" };
        var format = CommonOptions.Format("table", "csv", "json");
        var json = CommonOptions.Json();
        var bounds = new BoundOptions();
        var command = new DocumentedCommand("evaluate", "Scores the tool against hand-labelled truth, field by field.", Examples) { folder, by, worst, format, json };
        bounds.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var files = WithTruth(result.GetRequiredValue(folder));
            var messages = Messages.To(result.InvocationConfiguration.Error);
            var scores = new List<(string File, TruthScore Score)>();
            var failed = 0;
            await foreach (var (file, outcome) in new WorkerPool(bounds.Of(result)).RunAsync(
                files, f => new FileRequest(ExtractTask.WithRules, f.Document, null), cancellationToken))
            {
                if (outcome is FileOutcome.Failed { Failure: var failure })
                {
                    failed++;
                    messages.Failed(file.Document, failure);
                }
                scores.Add((Path.GetFileName(file.Document), Score(file.Truth, outcome!)));
            }
            var table = Table(scores, result.GetRequiredValue(by));
            result.InvocationConfiguration.Output.Write(TablePrinter.Print(table, result.GetValue(json) ? "json" : result.GetRequiredValue(format)));
            foreach (var line in Differences(scores).Take(result.GetValue(worst))) messages.Say(line);
            return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
        });
        return command;
    }

    private static IReadOnlyList<(string Document, string Truth)> WithTruth(DirectoryInfo folder)
    {
        if (!folder.Exists) throw new CommandFailure(ExitCode.BadInput, $"{folder}: there is no such folder.");
        var documents = InputFiles.Expand([folder.FullName], TextReader.Null)
            .Select(f => (f.Path, Truth: Path.ChangeExtension(f.Path, null) + TruthEnding))
            .Where(f => File.Exists(f.Truth)).ToList();
        return documents.Count > 0 ? documents : throw new CommandFailure(ExitCode.BadInput, $"{folder}: no document has its truth (NAME{TruthEnding}) beside it.");
    }

    private static TruthScore Score(string truthFile, FileOutcome outcome)
    {
        try
        {
            using var truth = JsonDocument.Parse(File.ReadAllBytes(truthFile));
            var output = outcome switch { FileOutcome.Done done => done.Output, FileOutcome.Failed failed => failed.Output, _ => [] };
            if (output.Length == 0) return TruthScorer.Of(truth.RootElement, null);
            using var said = JsonDocument.Parse(output);
            return TruthScorer.Of(truth.RootElement, said.RootElement);
        }
        catch (JsonException e)
        {
            throw new CommandFailure(ExitCode.BadInput, $"{truthFile}: {e.Message}");
        }
    }

    private static ResultTable Table(List<(string File, TruthScore Score)> scores, string by)
    {
        var all = TruthScore.Together([.. scores.Select(s => s.Score)]);
        if (by == ByConfidence) return Claims("from", all.Stated, claim => ContractNumber.Plain(Reliability.BandOf(claim.Confidence))!, isFalling: true);
        if (by == ByRule) return Claims("rule", all.Stated, claim => claim.Rule ?? "", isFalling: false);
        var rows = by switch
        {
            "file" => scores.Select(s => Row([s.File], s.Score.Overall)),
            "group" => TruthScore.Groups.Append(TruthScore.Extras).Select(g => Row([g], all.Of(g))),
            _ => all.ByField.OrderBy(f => f.Key.Group == TruthScore.Extras).ThenBy(f => TruthScore.Groups.ToList().IndexOf(f.Key.Group))
                .ThenBy(f => f.Key.Field, StringComparer.Ordinal).Select(f => Row([f.Key.Group, f.Key.Field], f.Value)),
        };
        string[] heads = by == "field" ? ["group", "field"] : [by];
        return new ResultTable(
            [.. heads, "precision", "recall", "F1", "right", "false", "missed"],
            [.. rows, Row(by == "field" ? ["overall", ""] : ["overall"], all.Overall)]);
    }

    /// <summary>A line for each kind of claim: how sure the tool was, and how many were right.</summary>
    private static ResultTable Claims(string head, IReadOnlyDictionary<Claim, Score> stated, Func<Claim, string> kind, bool isFalling)
    {
        var rising = stated.GroupBy(s => kind(s.Key)).OrderBy(k => k.Key, StringComparer.Ordinal);
        var kinds = isFalling ? rising.Reverse() : rising;
        return new ResultTable([head, "stated", "right", "values", "false"], [.. kinds.Select(k => Line(k.Key, k)), Line("all", stated)]);

        static IReadOnlyList<object?> Line(string name, IEnumerable<KeyValuePair<Claim, Score>> values)
        {
            var sum = values.Aggregate(default(Score), (all, s) => all + s.Value);
            var count = sum.Right + sum.False;
            var mean = values.Sum(s => s.Key.Confidence * (s.Value.Right + s.Value.False)) / Math.Max(1, count);
            return [name, Share((double)mean), Share(sum.Precision), (long)count, (long)sum.False];
        }
    }

    private static IReadOnlyList<object?> Row(string[] heads, Score score) =>
        [.. heads, Share(score.Precision), Share(score.Recall), Share(score.F1), (long)score.Right, (long)score.False, (long)score.Missed];

    private static object Share(double share) => new Number(share.ToString("0.000", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Differences(List<(string File, TruthScore Score)> scores) =>
        from s in scores
        orderby s.Score.Overall.F1
        from miss in s.Score.Misses
        where miss.Group != TruthScore.Extras
        select $"{s.File}: {miss.Path}: expected {Shown(miss.Expected)}, said {Shown(miss.Said)}";

    private static string Shown(string? text) => text is null ? "nothing" : $"'{TextWidth.Cut(text.ReplaceLineEndings(" "), 80)}'";
}
