using System.CommandLine;
using System.Globalization;
using Extractor.App.Printing;
using Extractor.App.Running;
using Extractor.Comparing;
using Extractor.Storage;

namespace Extractor.App.Commands;

/// <summary>Puts regions, years or kinds of subject beside each other.</summary>
public static class CompareCommand
{
    private const string Examples = """
        Examples:
          extractor compare
          extractor compare --by region,year --measure rate
          extractor compare --by organization --measure three_public.total,staff.actual --format csv

        --by       any of region, province, year, kind, organization, department, grade, form, file
        --measure  any of budget, executed, rate, score, findings, or an account's measure such as three_public.reception

        Money is in yuan in CSV and JSON, in 万元 in tables. A rate is what the group executed of what it had budgeted.
        One measure alone is shown with how many state it, its spread, and its change against the year before.
        """;

    public static Command Create()
    {
        var by = List("--by", "What to group by.", "KEY,…", "region,year");
        var measures = List("--measure", "What to compare.", "NAME,…", "budget,executed,rate,score");
        var format = CommonOptions.Format("table", "csv", "json");
        var json = CommonOptions.Json();
        var database = CommonOptions.Database();
        by.Validators.Add(result =>
        {
            foreach (var key in Names(result.GetValueOrDefault<string>()).Except(Comparison.Keys))
            {
                result.AddError($"--by '{key}' is none of {string.Join(", ", Comparison.Keys)}.");
            }
        });
        var command = new DocumentedCommand("compare", "Compares regions, years or kinds of subject.", Examples) { by, measures, format, json, database };
        command.SetAction(result =>
        {
            using var connection = Stores.Read(result.GetRequiredValue(database));
            var evaluations = FiguresReader.Read(connection);
            var named = Names(result.GetValue(measures));
            Demand(named, evaluations);
            var groups = Comparison.Of(evaluations, Names(result.GetValue(by)), named);
            var print = result.GetValue(json) ? "json" : result.GetRequiredValue(format);
            var table = new ComparisonTable(Names(result.GetValue(by)), named, ForPeople: print == "table").Of(groups);
            result.InvocationConfiguration.Output.Write(TablePrinter.Print(table, print));
            if (evaluations.Count == 0) result.InvocationConfiguration.Error.WriteLine("There is no evaluation in this database yet.");
        });
        return command;
    }

    private static void Demand(IEnumerable<string> named, IReadOnlyList<EvaluationFigures> evaluations)
    {
        var accounts = evaluations.SelectMany(e => e.Amounts.Keys).ToHashSet(StringComparer.Ordinal);
        if (named.Except(Comparison.Measures).FirstOrDefault(m => !accounts.Contains(m)) is not { } unknown) return;
        var there = string.Join(", ", Comparison.Measures.Concat(accounts.Order(StringComparer.Ordinal)));
        throw new CommandFailure(ExitCode.BadArguments, string.Create(CultureInfo.InvariantCulture, $"--measure '{unknown}' is not in this database; there are {there}."));
    }

    private static Option<string> List(string name, string description, string helpName, string usual) =>
        new(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => usual };

    private static string[] Names(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
