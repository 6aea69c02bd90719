using System.Diagnostics.CodeAnalysis;

namespace Extractor;

/// <summary>A value, or the reason why there is none.</summary>
public readonly struct Parsed<T>
{
    private readonly T? value;
    private readonly string? reason;

    private Parsed(T? value, string? reason) => (this.value, this.reason) = (value, reason);

    public static Parsed<T> Of(T value) => new(value, null);

    /// <param name="reason">One sentence for a person.</param>
    public static Parsed<T> Not(string reason) => new(default, reason);

    public bool TryGet([MaybeNullWhen(false)] out T value, [MaybeNullWhen(true)] out string reason)
    {
        (value, reason) = (this.value, this.reason);
        return reason is null;
    }
}
