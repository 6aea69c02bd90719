using System.CommandLine;
using Extractor.App.Commands.Pdf;
using Extractor.App.Running;
using Extractor.Documents;
using Extractor.Reading;
using Extractor.Reading.Pdf;

namespace Extractor.App.Commands;

/// <summary>Prints what the PDF reader sees on the pages of a file, for people who ask why a form was read as it was.</summary>
public static class PdfCommand
{
    private const string Examples = """
        Examples:
          extractor pdf report.pdf
          extractor pdf report.pdf --page 3 --format json
          extractor pdf report.pdf --page 3 --format svg > page3.svg

        The SVG shows each letter in its box, the lines, and the shaded areas. Without --page,
        text and JSON are of all pages and SVG of the first.
        """;

    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "A PDF file." };
        var page = new Option<int?>("--page", "-p") { Description = "The page, from 1.", HelpName = "NUMBER" };
        var format = CommonOptions.Format("text", "json", "svg");
        var password = CommonOptions.Password();
        var command = new DocumentedCommand("pdf", "Prints what the PDF reader sees: letters, boxes, lines.", Examples) { path, page, format, password };
        command.SetAction(result => Run(
            result.GetRequiredValue(path),
            result.GetValue(page),
            result.GetRequiredValue(format),
            result.GetValue(password),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, int? number, string format, string? password, TextWriter output, TextWriter messages)
    {
        if (!File.Exists(path)) throw new CommandFailure(ExitCode.BadInput, $"{path}: there is no such file.");
        var content = File.ReadAllBytes(path);
        var result = new PdfDocumentReader().Read(DocumentReaders.SourceOf(path, content), content, new(password));
        if (result is not ReadResult.Read { Document: Document.Paged document } read)
        {
            throw new CommandFailure(ExitCode.BadInput, $"{path}: {((ReadResult.Failed)result).Failure.Reason}");
        }
        foreach (var warning in read.Warnings) messages.WriteLine(Told(path, warning));
        var pages = Chosen(document.Pages, number ?? (format == "svg" ? 1 : null));
        if (pages.Count == 0) throw new CommandFailure(ExitCode.BadInput, $"{path}: there is no page {number}; it has {document.Pages.Count}.");
        switch (format)
        {
            case "json":
                PageJson.Write(output, pages);
                break;
            case "svg":
                PageSvg.Write(output, pages[0]);
                break;
            default:
                PageText.Write(output, pages);
                break;
        }
        return ExitCode.Done;
    }

    private static string Told(string path, ReadFailure warning) =>
        warning.Page is { } page ? $"{path}, page {page}: {warning.Reason}" : $"{path}: {warning.Reason}";

    private static IReadOnlyList<Page> Chosen(IReadOnlyList<Page> pages, int? number) =>
        number is { } one ? [.. pages.Where(p => p.Number == one)] : pages;
}
