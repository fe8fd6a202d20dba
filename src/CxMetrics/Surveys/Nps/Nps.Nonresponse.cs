using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>What the silent could have said.</content>
public static partial class Nps
{
    /// <summary>The scores, had all silent ones been detractors, and had all been promoters.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(NpsResult result, long asked)
    {
        ArgumentNullException.ThrowIfNull(result);
        long silent = SurveyGuard.Asked(asked, result.Responses) - result.Responses;
        Trinomial worst = new(result.Promoters, result.Passives, result.Detractors + silent);
        Trinomial best = new(result.Promoters + silent, result.Passives, result.Detractors);
        return new NonresponseBounds(asked, result.Responses, 100 * worst.Net, 100 * best.Net);
    }
}
