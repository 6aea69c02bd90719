using System.Globalization;

namespace Extractor.Corpus.Generating;

/// <summary>A command's <c>--name value</c> pairs.</summary>
internal sealed class CommandOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public CommandOptions(IReadOnlyList<string> args)
    {
        for (var i = 0; i + 1 < args.Count; i += 2) values[args[i]] = args[i + 1];
    }

    /// <summary>Null where the option is not given.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <exception cref="FormatException">It is no whole number.</exception>
    public int Number(string name, int otherwise) => this[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
