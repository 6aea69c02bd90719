using System.CommandLine;
using System.Globalization;
using Extractor.App.Running;

namespace Extractor.App.Commands;

/// <summary>The options that bound what documents may cost: <c>--jobs</c>, <c>--timeout</c>, <c>--memory</c>.</summary>
internal sealed class BoundOptions
{
    private static readonly WorkerOptions Usual = new();

    private readonly Option<int> jobs = Whole(
        "--jobs", "Documents read at once, each in a process of its own; as many as there are processors unless told.", "N", 1);

    private readonly Option<int> time = Whole(
        "--timeout", $"Seconds one document may take; {Number(Usual.TimeLimit.TotalSeconds)} unless told.", "SECONDS", 1);

    private readonly Option<int> memory = Whole("--memory", $"MiB one document may take; {Number(Usual.MemoryLimit)} unless told.", "MIB", 64);

    public void AddTo(Command command)
    {
        command.Options.Add(jobs);
        command.Options.Add(time);
        command.Options.Add(memory);
    }

    public WorkerOptions Of(ParseResult result) => new()
    {
        Jobs = Told(result, jobs) ?? Usual.Jobs,
        TimeLimit = Told(result, time) is { } seconds ? TimeSpan.FromSeconds(seconds) : Usual.TimeLimit,
        MemoryLimit = Told(result, memory) ?? Usual.MemoryLimit,
    };

    private static int? Told(ParseResult result, Option<int> option) => result.GetResult(option) is { Implicit: false } ? result.GetValue(option) : null;

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static Option<int> Whole(string name, string description, string helpName, int least)
    {
        var option = new Option<int>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && value >= least))
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is a whole number of at least {least}."));
            }
        });
        return option;
    }
}
