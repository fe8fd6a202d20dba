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
    public static RiskList AsOf(JourneyLog log, RiskDefinition? definition = null)
    {
        definition ??= RiskDefinition.Standard;
        int needed = definition.Negatives;
        List<RiskCase> now = [];
        List<RiskCase> left = [];
        List<RiskCase> ever = [];
        RateTally.Builder exposed = new();
        RateTally.Builder others = new();
        foreach (Journey journey in Guard.NotNull(log).Everyone())
        {
            JourneyStep[] negative = [.. journey.Steps.Where(step => step.IsNegative)];
            JourneyStep[] recent = [.. negative.Where(step => log.AsOf - step.Start <= definition.Window)];
            bool hasLeft = journey.Customer?.Until <= log.AsOf;
            if (recent.Length >= needed)
            {
                (hasLeft ? left : now).Add(new RiskCase(journey, recent, needed));
            }

            int last = needed - 1;
            while (last < negative.Length && negative[last].Start - negative[last - needed + 1].Start > definition.Window)
            {
                last++;
            }

            if (last < negative.Length)
            {
                ever.Add(new RiskCase(journey, negative[(last - needed + 1)..(last + 1)], needed));
            }

            if (journey.Customer is { } customer && !(customer.Since > log.AsOf))
            {
                (last < negative.Length ? exposed : others).Add(hasLeft);
            }
        }

        return new RiskList(log.AsOf, definition, now, left, ever, others.ToTally(), exposed.ToTally());
    }
}
