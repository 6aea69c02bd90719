using System.Globalization;
using Extractor.Corpus.Generating;
using Extractor.Corpus.Generating.Writing;
using Extractor.Documents;
using Extractor.Fields;
using Extractor.Fields.Learning;
using Extractor.Reading;
using Extractor.Storage;
using Extractor.Tables;

namespace Extractor.Tests.App;

/// <summary>Training needs LIBLINEAR, which <c>make test</c> installs; where it is missing these tests say so and are skipped.</summary>
public sealed class TrainCommandTest
{
    private const int BadInput = 2;
    private const int MissingDependency = 3;
    private const int Seed = 515151;

    // What no rule knows and none of the examples prints.
    private const string NewLabel = "落款时刻";

    private const string NewHead = "消化多少";

    private string folder = "";

    [SetUp]
    public void Write_examples()
    {
        folder = Directory.CreateTempSubdirectory("train").FullName;
        using var examples = File.Create(Path.Combine(folder, "some.examples.jsonl"));
        foreach (var family in new[] { "national", "transfer" })
        {
            for (var number = 0; number < 8; number++) ExamplesFile.Append(FormGenerator.Generate(Seed, number, family), examples);
        }
        foreach (var voice in new[] { "narrative", "reporter" })
        {
            for (var number = 0; number < 8; number++) ExamplesFile.Append(FormGenerator.Generate(Seed, number, voice), examples);
        }
    }

    [TearDown]
    public void Clear_them() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task The_same_examples_and_corrections_give_the_same_bytes()
    {
        await Correct(WriteReport());

        await Train("--output", At("first"));
        await Train("--output", At("second"));

        foreach (var file in Directory.GetFiles(At("first"), "*", SearchOption.AllDirectories))
            Assert.That(File.ReadAllBytes(file.Replace(At("first"), At("second"), StringComparison.Ordinal)), Is.EqualTo(File.ReadAllBytes(file)), file);
        foreach (var name in new[] { "cells", "rows", "figures" }) Assert.That(File.Exists(Path.Combine(At("first"), name, "model.bin")), name);
    }

    [Test]
    public async Task A_label_nobody_knows_is_known_once_it_was_corrected()
    {
        var report = WriteReport();
        await Train("--quick", "--output", At("before"));
        await Correct(report);
        await Train("--quick", "--output", At("after"));

        Assert.That(FiledOn(report, "before"), Is.Null);
        Assert.That(FiledOn(report, "after"), Is.EqualTo("2023年5月6日"));
        Assert.That(File.ReadAllText(Path.Combine(At("after"), "cells", "card.md")), Does.Contain("- corrections: 1 learned from, of 1"));
    }

    [Test]
    public async Task A_correction_that_teaches_nothing_is_told_with_its_reason()
    {
        var sha = DocumentReaders.SourceOf("", File.ReadAllBytes(WriteReport())).Sha256;
        Correction[] useless =
        [
            new("00", "gone.pdf", 0, "funds[0].executed", null, null, "5", "the page says so"),
            new(sha, "report.docx", 0, "region", null, null, "110105 朝阳区", "the page says so"),
            new(sha, "report.docx", 0, "filed_on", null, null, null, "a stamp"),
            new(sha, "report.docx", 0, "filed_on", null, null, "1999-01-01", "a slip"),
        ];
        foreach (var correction in useless) CorrectionFile.Append(At("by-hand.corrections.tsv"), correction);

        var ran = await Train("--quick", "--output", At("models"));

        Assert.That(ran.Messages.Split('\n').Where(m => m.StartsWith("not learned from", StringComparison.Ordinal)).Count(), Is.EqualTo(4), ran.Messages);
        Assert.That(ran.Messages, Does.Contain("gone.pdf funds[0].executed: the document is not in").And.Contain("learned from 0 of 4"));
    }

    [Test]
    public async Task A_mark_that_names_no_field_is_told_with_file_and_line()
    {
        const string Line = """{"family":"by-hand","document":"d","year":2022,"department":false,"names":[],"paragraphs":["支用【fund.spent:48万元】。"]}""";
        File.WriteAllText(At("by-hand.examples.jsonl"), Line + "\n");

        var ran = await CommandLine.Run("train", folder, "--quick", "--output", At("models"));

        if (ran.Code == MissingDependency) Assert.Ignore($"LIBLINEAR is not installed here: {ran.Messages}");
        Assert.That(ran.Code, Is.EqualTo(BadInput));
        Assert.That(ran.Messages, Does.Contain("by-hand.examples.jsonl, line 1: not an example: 'fund.spent' is no field"));
    }

    [Test]
    public async Task A_corrected_figure_teaches_the_head_over_it()
    {
        var report = WriteReport();
        var executed = FormGenerator.Generate(Seed, 100, "national").Truth.Stated.Funds[0].Executed!.Value.ToString(CultureInfo.InvariantCulture);
        var sha = DocumentReaders.SourceOf("", File.ReadAllBytes(report)).Sha256;
        CorrectionFile.Append(At("by-hand.corrections.tsv"), new(sha, "report.docx", 0, "funds[0].executed", "年度资金总额", null, executed, "the page says so"));

        var ran = await Train("--quick", "--output", At("models"));

        Assert.That(ran.Messages, Does.Contain("learned from 1 of 1"));
    }

    private async Task<Ran> Train(params string[] more)
    {
        var ran = await CommandLine.Run(["train", folder, "--date", "2026-01-31", .. more]);
        if (ran.Code == MissingDependency) Assert.Ignore($"LIBLINEAR is not installed here: {ran.Messages}");
        Assert.That(ran.Code, Is.Zero, ran.Messages);
        return ran;
    }

    private async Task Correct(string report)
    {
        var database = At("reports.db");
        await CommandLine.Run("import", report, "--db", database);
        var ran = await CommandLine.Run("correct", "E1", "filed_on", "2023-05-06", "--why", "the page says so", "--db", database);
        Assert.That(ran.Code, Is.Zero, ran.Messages);
    }

    /// <summary>The day that the report is read to be filed on, with the model of a folder.</summary>
    private string? FiledOn(string report, string models)
    {
        using var file = File.OpenRead(Path.Combine(At(models), "cells", "model.bin"));
        var learning = new LabelLearning(ModelFile.Read(file), null, new());
        var read = (ReadResult.Read)DocumentReaders.All.Open(report, File.ReadAllBytes(report), new ReadingOptions(null)).Result;
        return FormReader.Read(ContentBuilder.Build(read.Document, new ContentOptions()), learning)
            .SelectMany(p => p.Headers).FirstOrDefault(h => h.Kind == HeaderKind.FiledOn)?.Value.Text.Text;
    }

    private string WriteReport()
    {
        var plain = Renamed(FormGenerator.Generate(Seed, 100, "national"));
        PrintedBlock[] signed =
        [
            new PrintedBlock.Paragraph("此表一式两份，由业务科室留存一份，其余一份随同决算资料一并归档保存。", 0),
            new PrintedBlock.Grid(new(
            [
                new(0, 1, 0, 20, NewLabel, "none", Setting.Centered), new(0, 1, 20, 96, "2023年5月6日", "none", Setting.Centered),
                new(1, 1, 0, 20, "经手科室", "none", Setting.Centered), new(1, 1, 20, 96, "办公室", "none", Setting.Centered),
            ],
            ["header", "header"])),
        ];
        var path = At("report.docx");
        File.WriteAllBytes(path, WordFile.Write(plain with { Blocks = [.. plain.Blocks, .. signed] }));
        return path;
    }

    /// <summary>With another head over the column of what was spent.</summary>
    private static GeneratedReport Renamed(GeneratedReport report) => report with
    {
        Blocks = [.. report.Blocks.Select(b => b is PrintedBlock.Grid grid
            ? new PrintedBlock.Grid(grid.Table with { Cells = [.. grid.Table.Cells.Select(c => c.Role == "fund.executed" ? c with { Text = NewHead } : c)] })
            : b)],
    };

    private string At(string name) => Path.Combine(folder, name);
}
