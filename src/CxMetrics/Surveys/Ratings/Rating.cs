using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The figures that any rating on a scale has, whatever it asks.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class Rating
{
    /// <summary>Describes the answers of a tally.</summary>
    /// <param name="tally">The answers per point of a scale.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static RatingResult Calculate(ScoreTally tally) => new(Guard.NotNull(tally));
}
