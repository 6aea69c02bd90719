namespace Extractor.Evaluations.Regions;

/// <summary>A division of GB/T 2260 under the name it had for some years.</summary>
/// <param name="Short">恩施 for 恩施市; null where nothing would be left of the name.</param>
/// <param name="From">The first year it was in use.</param>
/// <param name="Until">The year it ended, in which it is not in use any more; null: in use.</param>
/// <param name="Successors">The codes that followed it.</param>
internal sealed record Division(string Code, string Name, string? Short, int From, int? Until, IReadOnlyList<string> Successors)
{
    public bool IsProvince => Code.EndsWith("0000", StringComparison.Ordinal);

    public bool IsPrefecture => !IsProvince && Code.EndsWith("00", StringComparison.Ordinal);

    /// <summary>Whether it had this name at some time of the year. A division that ended in a year was still in use before.</summary>
    public bool IsValidIn(int year) => From <= year && (Until is null || year <= Until);

    public bool IsWithin(Division other) =>
        other.IsProvince ? Code[..2] == other.Code[..2] && !IsProvince
        : other.IsPrefecture && Code[..4] == other.Code[..4] && !IsPrefecture;
}
