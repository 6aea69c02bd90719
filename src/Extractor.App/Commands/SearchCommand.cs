using System.CommandLine;
using Extractor.App.Printing;
using Extractor.App.Running;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Finds words in what documents print.</summary>
public static class SearchCommand
{
    private const string Examples = """
        Examples:
          extractor search 三公经费
          extractor search "满意度 95" --format csv

        Several words, separated by spaces, all have to stand in the same cell or paragraph.
        """;

    // $words and $most are given; the index finds the candidates, in the documents' order.
    private const string Sql = """
        SELECT d.file, c.page, 'cell' AS "in", c.text
        FROM cell c JOIN report_table t ON t.id = c.table_id JOIN document d ON d.id = t.document_id
        WHERE c.id IN (SELECT rowid FROM cell_index WHERE cell_index MATCH pairs($words))
        UNION ALL
        SELECT d.file, p.page, 'passage', p.text
        FROM passage p JOIN document d ON d.id = p.document_id
        WHERE p.id IN (SELECT rowid FROM passage_index WHERE passage_index MATCH pairs($words))
        ORDER BY 1, 2, 3, 4
        LIMIT $most
        """;

    public static Command Create()
    {
        var words = new Argument<string>("TEXT") { Description = "Words to find, of one Chinese character or more." };
        var most = new Option<int>("--limit") { Description = "Places to print at most; 100 unless told.", HelpName = "N" };
        var format = CommonOptions.Format("table", "csv", "json");
        var json = CommonOptions.Json();
        var database = CommonOptions.Database();
        var command = new DocumentedCommand("search", "Finds words in the cells and paragraphs of documents.", Examples) { words, most, format, json, database };
        command.SetAction((result, cancellationToken) =>
        {
            var text = result.GetRequiredValue(words);
            if (Pairs.Phrase(text).Length == 0) throw new CommandFailure(ExitCode.BadArguments, $"'{text}' has no letter or digit to look for.");
            using var connection = Stores.Read(result.GetRequiredValue(database));
            var limit = result.GetValue(most) is > 0 and var told ? told : 100;
            var table = Stores.Guarded(() => ReadOnlyQuery.Run(
                connection, Sql, [new("words", text), new("most", limit.ToString(System.Globalization.CultureInfo.InvariantCulture))], cancellationToken));
            result.InvocationConfiguration.Output.Write(TablePrinter.Print(table, result.GetValue(json) ? "json" : result.GetRequiredValue(format)));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
