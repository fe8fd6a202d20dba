using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How much of the contact is proactive, begun by the company, and how it ends beside what customers begin.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class Proactive
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Counts the contacts at touchpoints of customer service by who began them.</summary>
    /// <param name="log">The journeys; contacts of unknown customers count too.</param>
    /// <param name="horizon">How long after a contact the customer must turn to service to have come back, at least 0; 7 days when null.</param>
    /// <returns>The share and the outcomes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative.</exception>
    /// <remarks>
    /// <c>company / (company + customer)</c>. What has no initiator is left out: the direction is no substitute, since a callback that the customer
    /// asked for is outbound and not proactive.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(Proactive.Calculate(log).Share);
    /// </code>
    /// </example>
    public static ProactiveResult Calculate(JourneyLog log, TimeSpan? horizon = null) =>
        new("proactive share of service contacts", Guard.NotNull(log), Guard.OptionalDuration(horizon) ?? Week, ExclusionOf);

    /// <summary>Counts the contacts at all touchpoints, marketing and known or not, by who began them.</summary>
    /// <param name="log">The journeys; contacts of unknown customers count too.</param>
    /// <param name="horizon">How long after a contact the customer must turn to service to have come back, at least 0; 7 days when null.</param>
    /// <returns>The share and the outcomes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative.</exception>
    public static ProactiveResult CalculateAllTouchpoints(JourneyLog log, TimeSpan? horizon = null) =>
        new("proactive share of all contacts", Guard.NotNull(log), Guard.OptionalDuration(horizon) ?? Week, static _ => null);

    private static string? ExclusionOf(JourneyStep step) =>
        step.IsService is not { } isService ? ExclusionReasons.UnknownTouchpoint : isService ? null : ExclusionReasons.NotService;
}
