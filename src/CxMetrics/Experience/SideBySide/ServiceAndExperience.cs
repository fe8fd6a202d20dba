using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Customer service and customer experience side by side: how customers with and without any contact with service fare.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class ServiceAndExperience
{
    private static readonly TimeSpan Quarter = TimeSpan.FromDays(90);

    /// <summary>Compares customers with and without a service contact up to a landmark by what came after it.</summary>
    /// <param name="log">The journeys, linked with the list of customers: one without any contact never needed service.</param>
    /// <param name="landmark">How long before the moment of the log the landmark is, at least 0; 90 days when null.</param>
    /// <returns>The comparison: with service minus without.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="landmark"/> is negative.</exception>
    /// <remarks>
    /// Retention: customers at the landmark, sorted by their contacts up to it, retained at the moment of the log; sentiment: of the same
    /// customers, after it. An answer is sorted by the contacts up to it. So exposure does not pass for an effect: who stays longer has more
    /// occasions to need service. Anderson, Cain and Gelber (1983), Journal of Clinical Oncology 1:710.
    /// </remarks>
    /// <example>
    /// <code>
    /// ServiceComparison comparison = ServiceAndExperience.Compare(log);
    /// Console.WriteLine(comparison.Retention.Difference);
    /// </code>
    /// </example>
    public static ServiceComparison Compare(JourneyLog log, TimeSpan? landmark = null) =>
        new(new ServiceSides(Guard.NotNull(log), Guard.OptionalDuration(landmark) ?? Quarter));

    /// <summary>Compares customers with and without a service contact in the whole log, which says nothing of what service does.</summary>
    /// <param name="log">The journeys, linked with the list of customers.</param>
    /// <returns>The comparison: with service minus without; its <see cref="ServiceComparison.Warning"/> says what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    public static ServiceComparison CompareWholeLog(JourneyLog log) => new(new ServiceSides(Guard.NotNull(log), null));
}
