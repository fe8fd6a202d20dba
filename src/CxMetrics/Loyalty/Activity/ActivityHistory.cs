using System.Globalization;

namespace CxMetrics;

/// <summary>What one customer did up to a moment, in order: the fact of cohorts, lifecycles and churn by activity.</summary>
/// <remarks>
/// Made by <see cref="Retention.Link"/> over the whole log, once for every definition. Group afterwards, by anything:
/// <c>customers.TallyBy(definition, customer => segmentOf[customer.CustomerId])</c>. Immutable and thread-safe.
/// </remarks>
public sealed class ActivityHistory
{
    internal ActivityHistory(string customerId, DateTimeOffset asOf, DateTimeOffset? observedFrom)
    {
        CustomerId = customerId;
        AsOf = asOf;
        ObservedFrom = observedFrom;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>What the customer did, by time; what happened at one moment in the order of the log.</summary>
    public IReadOnlyList<CustomerActivity> Activity { get; internal init; } = [];

    /// <summary>When the person became a customer; null when unknown.</summary>
    public DateTimeOffset? Since { get; internal init; }

    /// <summary>The moment of the log: nothing later is known.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>From when on the log knows of activity, of anybody; null for a log without any.</summary>
    public DateTimeOffset? ObservedFrom { get; }

    /// <summary>The customer's activities that were left out, by reason.</summary>
    public ReasonCounts Excluded { get; internal init; } = ReasonCounts.None;

    /// <summary>The customer in one line, such as "Activity of c1: 12 by 2026-03-02T00:00:00+00:00".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Activity of {CustomerId}: {Activity.Count:N0} by {AsOf:yyyy-MM-ddTHH:mm:sszzz}");
}
