namespace Extractor.Fields.Learning;

/// <summary>How much likelier each role follows another in a row, left to right, than it is anyway.</summary>
/// <remarks>Counted in labelled rows. What would be expected seldom says little when it is not seen.</remarks>
public sealed class RoleOrder
{
    /// <summary>Added to what was seen and to what was to be expected, so that a few rows prove nothing.</summary>
    private const double Doubt = 5;

    private readonly float[] logs;

    internal RoleOrder(int classes, float[] logs) => (Classes, this.logs) = (classes, logs);

    internal int Classes { get; }

    internal IReadOnlyList<float> Logs => logs;

    /// <param name="classes">How many roles there are; the number <paramref name="classes"/> itself stands for the row's ends.</param>
    /// <param name="rows">The roles of each row's cells.</param>
    public static RoleOrder From(int classes, IEnumerable<IReadOnlyList<int>> rows)
    {
        var ends = classes;
        var pairs = new double[classes + 1, classes + 1];
        var (first, second) = (new double[classes + 1], new double[classes + 1]);
        var all = 0.0;
        foreach (var row in rows)
        {
            var before = ends;
            foreach (var role in row.Append(ends))
            {
                pairs[before, role]++;
                first[before]++;
                second[role]++;
                all++;
                before = role;
            }
        }
        var logs = new float[(classes + 1) * (classes + 1)];
        for (var a = 0; a <= classes; a++)
        {
            for (var b = 0; b <= classes; b++)
                logs[(a * (classes + 1)) + b] = (float)Math.Log((pairs[a, b] + Doubt) / ((first[a] * second[b] / Math.Max(1, all)) + Doubt));
        }
        return new(classes, logs);
    }

    /// <summary>The logarithm of how many times likelier; <paramref name="before"/> or <paramref name="role"/> may be the row's end.</summary>
    public double Of(int before, int role) => logs[(before * (Classes + 1)) + role];
}
