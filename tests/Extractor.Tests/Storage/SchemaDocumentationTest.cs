using System.Text;
using System.Text.RegularExpressions;
using Dapper;
using Extractor.Documents;
using Extractor.Storage;

namespace Extractor.Tests.Storage;

public sealed partial class SchemaDocumentationTest
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema.md"));

    private string folder = "";
    private string path = "";

    [OneTimeSetUp]
    public void Store_reports()
    {
        folder = Directory.CreateTempSubdirectory("schema").FullName;
        path = Path.Combine(folder, "reports.db");
        using (var store = ReportStore.Open(path))
        {
            store.Save(ReportStore.Pack(Examples.Report()), []);
            store.Save(new FailedFile("empty.pdf", "folder/empty.pdf", null, new ReadFailure("empty-file", null, "The file is empty.")));
        }
        using var db = Database.Change(path);
        Assert.That(RecordId.Parse("F1").TryGet(out var fund, out _), Is.True);
        CorrectionDesk.Correct(db, fund!, "balance", "23997.50", "it is printed below the table");
    }

    [OneTimeTearDown]
    public void Clear_it() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Queries => Fence().Matches(Text).Select(m => m.Groups[1].Value.Trim());

    [TestCaseSource(nameof(Queries))]
    public void An_example_gives_rows(string sql)
    {
        using var db = Database.Read(path);

        Assert.That(ReadOnlyQuery.Run(db, sql, [], CancellationToken.None).Rows, Is.Not.Empty);
    }

    [Test]
    public void Every_table_and_view_is_described()
    {
        using var db = Database.Read(path);
        var names = db.Query<string>("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '%\\_index\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'").ToList();

        Assert.That(names, Has.Count.GreaterThan(20));
        Assert.That(names.Where(n => !Text.Contains($"`{n}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    [Category("Snapshot")]
    public void Tables_and_views_have_the_columns_that_others_rely_on()
    {
        using var db = Database.Read(path);
        var schema = new StringBuilder();
        foreach (var (type, name) in db.Query<(string, string)>(
            "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE '%fts5%' AND name NOT LIKE '%\\_index\\_%' ESCAPE '\\' ORDER BY 1, 2"))
        {
            schema.Append(type).Append(' ').Append(name).Append(": ")
                .AppendJoin(' ', db.Query<string>("SELECT name FROM pragma_table_xinfo($name) ORDER BY cid", new { name })).Append('\n');
        }

        Snapshot.Check("schema.txt", schema.ToString());
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
