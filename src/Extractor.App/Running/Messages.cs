using System.Globalization;
using Extractor.Documents;

namespace Extractor.App.Running;

/// <summary>What is said to a person, on standard error.</summary>
internal sealed class Messages(TextWriter writer, bool colors)
{
    private const string Red = "\u001b[31m";
    private const string Plain = "\u001b[0m";

    /// <summary>Colours only on a terminal, and not where NO_COLOR is set (no-color.org).</summary>
    public static Messages To(TextWriter writer) => new(
        writer, !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public void Say(string line) => writer.WriteLine(line);

    /// <summary>One line: file, page where it is about one, reason.</summary>
    public void Failed(string file, ReadFailure failure) => writer.WriteLine($"{(colors ? Red : "")}{Line(file, failure)}{(colors ? Plain : "")}");

    public void Noted(string file, ReadFailure note) => writer.WriteLine(Line(file, note));

    private static string Line(string file, ReadFailure failure)
    {
        var page = failure.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $": page {number}") : "";
        return $"{file}{page}: {failure.Reason.ReplaceLineEndings(" ")} [{failure.Code}]";
    }
}
