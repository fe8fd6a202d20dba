using System.Globalization;

namespace CxMetrics;

/// <summary>What one customer did or bought up to a moment, in order: the fact of cohorts, lifecycles, churn by activity, repeat purchases and historic values.</summary>
/// <typeparam name="TFact"><see cref="CustomerActivity"/>, or <see cref="Purchase"/> with refunds netted into their orders.</typeparam>
/// <remarks>
/// Made by <see cref="Retention"/>'s <c>Link</c> over the whole log, once for every definition. Group afterwards, by anything:
/// <c>customers.TallyBy(definition, customer => segmentOf[customer.CustomerId])</c>. <c>Facts.Count + Excluded.Total</c> is everything received of
/// the customer. Immutable and thread-safe.
/// </remarks>
public sealed class CustomerHistory<TFact>
    where TFact : class
{
    internal CustomerHistory(string customerId, DateTimeOffset asOf, DateTimeOffset? observedFrom, IReadOnlyList<TFact> facts, ReasonCounts excluded)
    {
        CustomerId = customerId;
        AsOf = asOf;
        ObservedFrom = observedFrom;
        Facts = facts;
        Excluded = excluded;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>
    /// What the customer did, by time; what happened at one moment in the order of the log. Of purchases an order each, by the time of its first, with
    /// the amount and margin that are left after refunds.
    /// </summary>
    public IReadOnlyList<TFact> Facts { get; }

    /// <summary>When the person became a customer; null when unknown.</summary>
    public DateTimeOffset? Since { get; internal init; }

    /// <summary>The moment of the log: nothing later is known.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>From when on the log knows of anybody; null for a log without any facts.</summary>
    public DateTimeOffset? ObservedFrom { get; }

    /// <summary>The customer's facts that are not in the list on their own, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The customer in one line, such as "c1: 12 by 2026-03-02T00:00:00+00:00".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CustomerId}: {Facts.Count:N0} by {AsOf:yyyy-MM-ddTHH:mm:sszzz}");
}
