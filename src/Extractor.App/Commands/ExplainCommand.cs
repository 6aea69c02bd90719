using System.CommandLine;
using System.Globalization;
using Extractor.App.Picturing;
using Extractor.App.Printing;
using Extractor.App.Running;
using Extractor.Storage;
using Microsoft.Data.Sqlite;

namespace Extractor.App.Commands;

/// <summary>Shows where a value comes from.</summary>
public static class ExplainCommand
{
    private const string Examples = """
        Examples:
          extractor explain F12
          extractor explain F12.executed --images pictures/
          extractor explain 45 --no-image --json

        ID is what the views print as 'id' (E evaluation, F fund, I indicator, A amount), with a field after a
        point where one is meant, or the number of a value (v_value.value_id). Pictures of the places on a PDF's
        pages need pdftoppm (poppler-utils); they are written only where a single value is explained or --images is given.
        """;

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "What to explain: E1, F12, I7, A3, F12.executed, 45." };
        var images = new Option<DirectoryInfo?>("--images") { Description = "Where to write pictures of the places; a temporary folder unless told.", HelpName = "DIR" };
        var noImage = new Option<bool>("--no-image") { Description = "Write no pictures." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var database = CommonOptions.Database();
        var command = new DocumentedCommand("explain", "Shows a value's whole way back: record, cell or sentence, page and box, file.", Examples)
        {
            id, images, noImage, json, database,
        };
        command.SetAction(result =>
        {
            using var connection = Stores.Read(result.GetRequiredValue(database));
            var text = result.GetRequiredValue(id);
            if (!RecordId.Parse(text).TryGet(out var record, out var reason)) throw new CommandFailure(ExitCode.BadArguments, reason);
            var values = Provenance.Values(connection, record);
            if (values.Count == 0) throw new CommandFailure(ExitCode.BadInput, $"There is no value of {text} in this database.");
            var folder = result.GetValue(images)?.FullName;
            var draws = !result.GetValue(noImage) && (folder is not null || values.Count == 1);
            var pictures = draws ? new Pictures(folder ?? Path.Combine(Path.GetTempPath(), "extractor-explain")) : null;
            var explained = values.Select(v => Explained(connection, v, pictures)).ToList();
            result.InvocationConfiguration.Output.Write(result.GetValue(json) ? ExplanationJson.Write(explained) : ExplanationText.Write(explained));
        });
        return command;
    }

    private static Explanation Explained(SqliteConnection connection, StoredValue value, Pictures? pictures)
    {
        var places = Provenance.Places(connection, value);
        return new Explanation(
            value, [.. places.Select((p, i) => (p, pictures?.Of(value, p, i)))], Provenance.Corrections(connection, value), Provenance.Findings(connection, value));
    }
}

/// <summary>Writes pictures of places into a folder, where the file still is what it was.</summary>
internal sealed class Pictures(string folder)
{
    private readonly Dictionary<string, bool> unchanged = new(StringComparer.Ordinal);

    /// <summary>The picture's path, or why there is none; null for a place without a page.</summary>
    public string? Of(StoredValue value, StoredPlace place, int index)
    {
        if (place is not { Page: { } page, Left: { } left, Top: { } top, Right: { } right, Bottom: { } bottom }) return null;
        if (!Unchanged(value)) return $"no picture: {value.FilePath} is not the file that was read any more";
        if (!PagePicture.Crop(value.FilePath, (int)page, new Box(left, top, right, bottom)).TryGet(out var png, out var reason)) return $"no picture: {reason}";
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{value.RecordId}.{value.Field}-{index + 1}.png"));
        File.WriteAllBytes(path, png);
        return path;
    }

    private bool Unchanged(StoredValue value)
    {
        if (!unchanged.TryGetValue(value.FilePath, out var same))
        {
            same = FileTasks.Content(value.FilePath).TryGet(out var content, out _)
                && Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)) == value.Sha256;
            unchanged.Add(value.FilePath, same);
        }
        return same;
    }
}
