using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Customers who may be about to leave, by what they went through.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class SwitchingRisk
{
    /// <summary>Lists the customers at risk at the moment of the log, with the facts, and how the risk goes with having left.</summary>
    /// <param name="log">The journeys; which contacts are negative says its definition.</param>
    /// <param name="definition">How many negative contacts within which time; <see cref="RiskDefinition.Standard"/> when null.</param>
    /// <returns>The lists and figures, from one pass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <remarks>
    /// Now: enough negative contacts start in <c>[as of - window, as of]</c>. Ever: enough of them within the window at any time. A contact counts once,
    /// for its sentiment or an answer about it; an answer about no contact is none.
    /// </remarks>
    /// <example>
    /// <code>
    /// foreach (RiskCase customer in SwitchingRisk.AsOf(log).AtRisk)
    /// {
    ///     Console.WriteLine($"{customer.CustomerId}: {customer.Contacts.Count} since {customer.Contacts[0].Start:O}");
    /// }
    /// </code>
    /// </example>
    public static RiskList AsOf(JourneyLog log, RiskDefinition? definition = null) => new(Guard.NotNull(log), definition ?? RiskDefinition.Standard);
}
