namespace CxMetrics;

/// <content>The comparison by rank.</content>
public sealed partial record Rating
{
    /// <summary>Tests whether answers here are higher than those of another rating by their order alone, as if points need not be equally far apart.</summary>
    /// <param name="other">The other rating, of independent answers on the same scale.</param>
    /// <returns>
    /// The test by Mann and Whitney; its difference is Cliff's delta, -1 to 1: how often an answer here is above one there, less how often it
    /// is below. Half of it above 1/2 is the probability of superiority. No p-value where all answers are equal, or a side has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The ratings are on different scales.</exception>
    /// <remarks>
    /// <c>delta = 2 W / (n1 n2) - 1</c>, <c>var W = n1 n2 / 12 (N + 1 - sum of (t^3 - t) / (N (N - 1)))</c> with <c>t</c> answers on a point,
    /// by the normal approximation without a correction for continuity. Mann and Whitney (1947), Annals of Mathematical Statistics 18:50;
    /// Cliff (1993), Psychological Bulletin 114:494.
    /// </remarks>
    public SignificanceTest MannWhitney(Rating other)
    {
        ArgumentNullException.ThrowIfNull(other);
        const string Method = "Mann-Whitney";
        if (Responses == 0 || other.Responses == 0)
        {
            return SignificanceTest.OfZ(null, null, Method);
        }

        if (Scale != other.Scale)
        {
            throw new ArgumentException($"other is on the scale {other.Scale}; expected {Scale}.", nameof(other));
        }

        double pairs = (double)Responses * other.Responses;
        double all = (double)Responses + other.Responses;
        double net = 0;
        double ties = 0;
        double below = 0;
        double above = other.Responses;
        for (int point = 0; point < _tally.CountPerPoint.Length; point++)
        {
            double here = _tally.CountPerPoint[point];
            double there = other._tally.CountPerPoint[point];
            above -= there;
            net += here * (below - above);
            below += there;
            ties += (here + there) * (here + there - 1) * (here + there + 1);
        }

        return SignificanceTest.OfZ(net / pairs, Math.Sqrt((all + 1 - (ties / (all * (all - 1)))) / (3 * pairs)), Method);
    }
}
