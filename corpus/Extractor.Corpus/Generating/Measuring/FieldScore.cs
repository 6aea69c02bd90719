using Extractor.Evaluations;

namespace Extractor.Corpus.Generating.Measuring;

/// <summary>Fields found right, found wrong and missed.</summary>
internal readonly record struct FieldScore(int Right, int False, int Missed)
{
    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2.0 * Right) + False + Missed);

    public static FieldScore operator +(FieldScore a, FieldScore b) => new(a.Right + b.Right, a.False + b.False, a.Missed + b.Missed);

    /// <summary>Compares field by field; a wrong value is both false and missed.</summary>
    /// <param name="wrong">Told each path that is not right, what is true and what was found.</param>
    public static FieldScore Of(Evaluation truth, Evaluation? found, Action<string, string?, string?> wrong)
    {
        var expected = StatedFields.Of(truth);
        var got = found is null ? new Dictionary<string, string>() : StatedFields.Of(found);
        var score = default(FieldScore);
        foreach (var (path, value) in expected)
        {
            var stated = got.GetValueOrDefault(path);
            if (stated == value)
            {
                score += new FieldScore(1, 0, 0);
                continue;
            }
            score += new FieldScore(0, stated is null ? 0 : 1, 1);
            wrong(path, value, stated);
        }
        foreach (var (path, value) in got.Where(g => !expected.ContainsKey(g.Key)))
        {
            score += new FieldScore(0, 1, 0);
            wrong(path, null, value);
        }
        return score;
    }
}
