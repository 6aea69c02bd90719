namespace Extractor.App.Running;

/// <summary>What a file may cost before it is given up.</summary>
internal sealed record WorkerOptions
{
    /// <summary>Files read at once, each in a process of its own; above 0, as many as there are processors unless told.</summary>
    public int Jobs
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one job.");
    } = Environment.ProcessorCount;

    /// <summary>For one file; above 0, two minutes unless told.</summary>
    /// <remarks>The longest public report seen, 195 pages, takes seconds: a file that needs more than this is one that hangs.</remarks>
    public TimeSpan TimeLimit
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time limit is above 0.");
    } = TimeSpan.FromMinutes(2);

    /// <summary>Of the managed heap of one worker, in MiB; at least 64, 1,024 unless told.</summary>
    /// <remarks>Two workers then fit the 4 GiB of a small machine beside everything else.</remarks>
    public int MemoryLimit
    {
        get;
        init => field = value >= 64 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A memory limit is at least 64 MiB.");
    } = 1024;
}
