namespace Extractor.App.Training;

/// <summary>Right, wrong and missed guesses; what is none of a model's fields counts only where it was taken for one.</summary>
internal readonly record struct Score(int Right, int False, int Missed)
{
    public double Precision => Ratio(Right, Right + False);

    public double Recall => Ratio(Right, Right + Missed);

    public double F1 => Ratio(2 * Right, (2 * Right) + False + Missed);

    /// <param name="none">The class that states nothing.</param>
    public static Score Of(IEnumerable<Trial> trials, string none)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var trial in trials)
        {
            if (trial.Guessed == trial.Truth)
            {
                if (trial.Truth != none) right++;
                continue;
            }
            if (trial.Guessed != none) wrong++;
            if (trial.Truth != none) missed++;
        }
        return new(right, wrong, missed);
    }

    /// <summary>Of one class alone.</summary>
    public static Score OfClass(IEnumerable<Trial> trials, string name) => new(
        trials.Count(t => t.Truth == name && t.Guessed == name),
        trials.Count(t => t.Truth != name && t.Guessed == name),
        trials.Count(t => t.Truth == name && t.Guessed != name));

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
