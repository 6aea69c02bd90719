namespace Extractor.Checks;

/// <summary>Makes findings out of the figures that disagree.</summary>
internal static class Disagreement
{
    public static Finding Between(string code, string path, string message, params ReadOnlySpan<Stated?> figures)
    {
        var evidence = new List<Evidence>();
        foreach (var figure in figures)
        {
            if (figure is not null) evidence.AddRange(figure.Evidence);
        }
        return new(code, Severity.Warning, null, path, message, evidence);
    }
}
