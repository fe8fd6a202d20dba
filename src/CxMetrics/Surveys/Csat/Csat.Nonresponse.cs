namespace CxMetrics;

/// <content>What the silent could have said.</content>
public static partial class Csat
{
    /// <summary>The scores, had none of the silent ones been satisfied, and had all been.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in percent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(CsatResult result, long asked)
    {
        ArgumentNullException.ThrowIfNull(result);
        double silent = SurveyGuard.Asked(asked, result.Responses) - result.Responses;
        return asked == 0
            ? new NonresponseBounds(0, 0, null, null)
            : new NonresponseBounds(asked, result.Responses, 100.0 * result.Satisfied / asked, 100.0 * (result.Satisfied + silent) / asked);
    }
}
