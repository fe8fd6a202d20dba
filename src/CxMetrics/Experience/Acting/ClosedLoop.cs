using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Whether the company gets back to customers who had a bad experience, in time.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class ClosedLoop
{
    /// <summary>Lists the cases that call for a follow-up, by what became of them by the moment of the log.</summary>
    /// <param name="log">The journeys; which contacts and answers are negative says its definition.</param>
    /// <param name="limit">The time for the follow-up, at least 0, its end included; 48 hours when null.</param>
    /// <returns>The lists, and the figures computed of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    /// <remarks>
    /// A negative contact and the negative answers about it are one case, a negative answer about no known contact is one of its own. A case is
    /// opened at the earliest trigger, and closed by the first follow-up of any of its facts at that moment or later: being answered ends
    /// the wait, whatever else stays open. <c>rate = in time / (in time + late + overdue)</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// LoopResult loop = ClosedLoop.AsOf(log);
    /// Console.WriteLine($"{loop.Overdue.Count} to call at once, {loop.Pending.Count} soon");
    /// </code>
    /// </example>
    public static LoopResult AsOf(JourneyLog log, TimeSpan? limit = null) => new(Guard.NotNull(log), Guard.OptionalDuration(limit) ?? TimeSpan.FromHours(48));
}
