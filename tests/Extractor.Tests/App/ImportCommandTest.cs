using System.Text;
using Dapper;
using Extractor.Storage;

namespace Extractor.Tests.App;

public sealed class ImportCommandTest
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "corpus", "reports");

    private string folder = "";
    private string path = "";

    [SetUp]
    public void Make_a_place()
    {
        folder = Directory.CreateTempSubdirectory("import").FullName;
        path = Path.Combine(folder, "reports.db");
    }

    [TearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task What_is_stored_is_the_same_on_one_job_and_on_two()
    {
        string[] reports = [.. Reports(4)];
        await CommandLine.Run(["import", .. reports, "--jobs", "1", "--db", path]);
        var other = Path.Combine(folder, "other.db");
        await CommandLine.Run(["import", .. reports, "--jobs", "2", "--db", other]);

        Assert.That(Dump(other), Is.EqualTo(Dump(path)));
    }

    [Test]
    public async Task What_is_there_already_is_skipped()
    {
        var report = Reports(1)[0];
        var copy = Path.Combine(folder, "copy" + Path.GetExtension(report));
        File.Copy(report, copy);

        var first = await CommandLine.Run("import", report, copy, "--db", path);
        var second = await CommandLine.Run("import", report, "--db", path);
        var again = await CommandLine.Run("import", report, "--again", "--db", path);

        Assert.That((first.Code, second.Code, again.Code), Is.EqualTo((0, 0, 0)));
        Assert.That(first.Messages, Does.EndWith("1 stored, 1 skipped as already there, 0 failed.\n"));
        Assert.That(second.Messages, Is.EqualTo("0 stored, 1 skipped as already there, 0 failed.\n"));
        Assert.That(again.Messages, Is.EqualTo("1 stored, 0 skipped as already there, 0 failed.\n"));
    }

    [Test]
    public async Task Files_that_are_no_reports_are_told_with_their_reason_and_cost_no_other()
    {
        BadFiles.MakeIn(Path.Combine(folder, "bad"));
        File.Copy(Reports(1)[0], Path.Combine(folder, "bad", "report" + Path.GetExtension(Reports(1)[0])));

        var ran = await CommandLine.Run("import", Path.Combine(folder, "bad"), "--db", path);
        using var db = Database.Read(path);

        Assert.That(ran.Code, Is.EqualTo(4));
        Assert.That(db.Query<(string, string)>("SELECT file, code FROM failure ORDER BY file"), Is.EqualTo(BadFiles.All.OrderBy(f => f.Name, StringComparer.Ordinal)));
        Assert.That(db.ExecuteScalar<long>("SELECT count(*) FROM document"), Is.EqualTo(1));
        foreach (var (name, code) in BadFiles.All) Assert.That(ran.Messages, Does.Match($@"(?m)^.*{name}: .+ \[{code}\]$"));
    }

    [Test]
    public async Task There_has_to_be_something_to_read()
    {
        var none = await CommandLine.Run("import", Path.Combine(folder, "none.pdf"), "--db", path);

        Assert.That((none.Code, none.Messages), Is.EqualTo((2, $"extractor: {folder}/none.pdf: there is no such file or folder.\n")));
    }

    [Test]
    public async Task One_that_is_not_there_costs_no_other()
    {
        var ran = await CommandLine.Run("import", Path.Combine(folder, "none.pdf"), Reports(1)[0], "--db", path);

        Assert.That(ran.Code, Is.EqualTo(4));
        Assert.That(ran.Messages, Does.EndWith("1 stored, 0 skipped as already there, 1 failed (1 unreadable).\n"));
    }

    private static string[] Reports(int count) => [.. Directory.GetFiles(Corpus)
        .Where(f => Path.GetExtension(f) is ".pdf" or ".docx").Order(StringComparer.Ordinal).Take(count)];

    private static string Dump(string database)
    {
        using var db = Database.Read(database);
        var dump = new StringBuilder();
        foreach (var table in db.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name"))
        {
            dump.Append(table).Append('\n');
            foreach (IDictionary<string, object?> row in db.Query($"SELECT * FROM {table} ORDER BY 1")) dump.AppendJoin('|', row.Values).Append('\n');
        }
        return dump.ToString();
    }
}
