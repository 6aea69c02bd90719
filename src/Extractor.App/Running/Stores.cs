using Extractor.Storage;
using Microsoft.Data.Sqlite;

namespace Extractor.App.Running;

/// <summary>Opens databases for commands; one that cannot be used ends the command with its reason.</summary>
internal static class Stores
{
    public static ReportStore Open(string path) => Guarded(() => ReportStore.Open(path));

    public static SqliteConnection Read(string path) => Guarded(() => Database.Read(path));

    public static T Guarded<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (DatabaseUnusable e)
        {
            throw new CommandFailure(ExitCode.BadInput, e.Message);
        }
        catch (QueryRefused e)
        {
            throw new CommandFailure(ExitCode.BadInput, e.Message);
        }
    }
}
