using System.CommandLine;
using Extractor.App.Printing;
using Extractor.App.Running;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Runs SQL that reads.</summary>
public static class QueryCommand
{
    private const string Examples = """
        Examples:
          extractor query "SELECT region, fiscal_year, rate, score FROM v_evaluation ORDER BY rate"
          extractor query "SELECT * FROM v_fund WHERE region_code LIKE $code" -p code '14%'
          extractor query "SELECT file, page, text FROM v_cell WHERE cell_id IN
            (SELECT rowid FROM cell_index WHERE cell_index MATCH pairs($word))" -p word 三公经费 --format csv

        The tables and views are described in docs/schema.md. Nothing can be changed.
        """;

    public static Command Create()
    {
        var sql = new Argument<string>("SQL") { Description = "One statement that reads." };
        var parameters = new Option<string[]>("--parameter", "-p")
        {
            Description = "A value for $name in the SQL; may be given again. Comes after the SQL.",
            HelpName = "NAME VALUE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var format = CommonOptions.Format("table", "csv", "json");
        var json = CommonOptions.Json();
        var database = CommonOptions.Database();
        parameters.Validators.Add(result =>
        {
            if (result.Tokens.Count % 2 != 0) result.AddError("--parameter takes a name and a value, and comes after the SQL.");
        });
        var command = new DocumentedCommand("query", "Runs SQL on a database and prints what it gives.", Examples) { sql, parameters, format, json, database };
        command.SetAction((result, cancellationToken) =>
        {
            using var connection = Stores.Read(result.GetRequiredValue(database));
            var pairs = (result.GetValue(parameters) ?? []).Chunk(2).Select(p => KeyValuePair.Create(p[0], p[1])).ToList();
            var table = Stores.Guarded(() => ReadOnlyQuery.Run(connection, result.GetRequiredValue(sql), pairs, cancellationToken));
            result.InvocationConfiguration.Output.Write(TablePrinter.Print(table, result.GetValue(json) ? "json" : result.GetRequiredValue(format)));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
