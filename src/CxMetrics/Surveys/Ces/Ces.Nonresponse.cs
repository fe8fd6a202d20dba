namespace CxMetrics;

/// <content>What the silent could have said.</content>
public static partial class Ces
{
    /// <summary>The means, had all silent ones given the hardest answer of the scale, and had all given the easiest.</summary>
    /// <param name="result">The score of those who answered.</param>
    /// <param name="asked">How many were asked, at least those who answered.</param>
    /// <returns>The bounds in points of the scale; the worst is the higher one where lower is easier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asked"/> is less than those who answered.</exception>
    public static NonresponseBounds NonresponseBounds(CesResult result, long asked)
    {
        ArgumentNullException.ThrowIfNull(result);
        double answered = (double)result.Responses / SurveyGuard.Asked(asked, result.Responses);
        SurveyScale scale = result.Definition.Scale;
        (int hardest, int easiest) = result.Definition.Direction == EffortDirection.HigherIsEasier
            ? (scale.Minimum, scale.Maximum)
            : (scale.Maximum, scale.Minimum);
        return asked == 0
            ? new NonresponseBounds(0, 0, null, null)
            : new NonresponseBounds(asked, result.Responses, MeanWith(hardest), MeanWith(easiest));

        double MeanWith(int silent) => ((result.Mean ?? 0) * answered) + (silent * (1 - answered));
    }
}
