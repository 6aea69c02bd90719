namespace Extractor.Fields.Learning;

/// <summary>Decides the roles of a row's cells together: in their usual order, and each but once.</summary>
/// <remarks>A beam search from left to right. How likely a cell's role is, is its share of the readings that the beam kept.</remarks>
public static class RowDecoder
{
    /// <summary>Readings kept at each cell.</summary>
    private const int Width = 60;

    /// <summary>Roles tried at each cell, the likeliest; and how likely they are at least.</summary>
    private const int Tried = 7;
    private const double LeastTried = 0.002;

    /// <summary>A row whose cells are all so likely to be no labels is not looked at further: most rows of a form hold values.</summary>
    private const double SurelyNone = 0.9;

    /// <summary>A head may print a role twice, but hardly does: a factor of a hundredth.</summary>
    private static readonly double Again = Math.Log(0.01);

    /// <summary>How much the usual order counts beside what the cells themselves look like.</summary>
    private const double OrderStrength = 0.5;

    private sealed record Reading(double Score, int Last, ulong Used, Reading? Before);

    /// <param name="cells">For each cell the probability of each role; 0: it cannot be.</param>
    /// <param name="none">The role that any number of cells may have.</param>
    /// <returns>For each cell the likeliest role and how likely it is.</returns>
    public static IReadOnlyList<(int Role, double Likelihood)> Decode(IReadOnlyList<double[]> cells, RoleOrder order, int none)
    {
        if (cells.All(c => c[none] >= SurelyNone)) return [.. cells.Select(c => (none, c[none]))];
        var kept = new List<Reading> { new(0, order.Classes, 0, null) };
        foreach (var cell in cells)
        {
            var roles = Roles(cell);
            var next = new List<Reading>(kept.Count * roles.Length);
            foreach (var reading in kept)
            {
                foreach (var role in roles) next.Add(Further(reading, role, cell[role], order, none));
            }
            // A stable order, so that equal readings fall out alike everywhere.
            kept = next.Count <= Width ? next : [.. next.OrderByDescending(r => r.Score).ThenBy(r => r.Last).Take(Width)];
        }
        var last = kept.Select(r => r with { Score = r.Score + (OrderStrength * order.Of(r.Last, order.Classes)) }).ToArray();
        var best = last.Max(r => r.Score);
        var shares = cells.Select(c => new double[c.Length]).ToArray();
        foreach (var reading in last)
        {
            var share = Math.Exp(reading.Score - best);
            var step = reading;
            for (var i = cells.Count - 1; i >= 0; i--, step = step.Before!) shares[i][step.Last] += share;
        }
        return [.. shares.Select(Likeliest)];
    }

    private static int[] Roles(double[] cell)
    {
        var roles = new List<int>();
        for (var role = 0; role < cell.Length; role++)
        {
            if (cell[role] >= LeastTried) roles.Add(role);
        }
        return [.. roles.OrderByDescending(r => cell[r]).ThenBy(r => r).Take(Tried)];
    }

    private static Reading Further(Reading before, int role, double likelihood, RoleOrder order, int none)
    {
        var bit = role == none ? 0 : 1UL << role;
        var again = (before.Used & bit) != 0 ? Again : 0;
        return new(before.Score + Math.Log(likelihood) + (OrderStrength * order.Of(before.Last, role)) + again, role, before.Used | bit, before);
    }

    private static (int Role, double Likelihood) Likeliest(double[] shares)
    {
        var best = Array.IndexOf(shares, shares.Max());
        return (best, shares[best] / shares.Sum());
    }
}
