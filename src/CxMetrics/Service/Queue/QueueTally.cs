using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many contacts were offered, answered and abandoned, in time or not, and how long they waited.</summary>
/// <remarks>
/// <c>Answered + Abandoned + FlowedOut + Excluded.Total</c> is what came in. Waits are kept as <see cref="DurationTally"/>, so that means
/// are exact and percentiles within 1 %. Tallies of different definitions refuse to add; the identity has none and adds to any. JSON:
/// versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(QueueTallyJsonConverter))]
public sealed partial class QueueTally : ITally<QueueTally>
{
    internal const string Outbound = ContactScopes.Outbound;
    internal const string NoQueue = "no queue";
    internal const string SelfService = "self-service";

    internal QueueTally(
        QueueDefinition? definition, DurationTally answeredWaits, DurationTally abandonedWaits, QueueCounts counts, ReasonCounts excluded)
    {
        Definition = definition;
        AnsweredWaits = answeredWaits;
        AbandonedWaits = abandonedWaits;
        Counts = counts;
        Excluded = excluded;
        ExactCount.Sum([Answered, Abandoned, FlowedOut, excluded.Total], "facts received");
    }

    /// <summary>The tally of nothing.</summary>
    public static QueueTally AdditiveIdentity { get; } =
        new(null, DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity, default, ReasonCounts.None);

    /// <summary>The definition that the contacts were tallied under; null for the identity.</summary>
    public QueueDefinition? Definition { get; }

    /// <summary>The contacts answered or abandoned.</summary>
    public long Offered => Answered + Abandoned;

    /// <summary>The contacts that somebody took.</summary>
    public long Answered => AnsweredWaits.Count + AnsweredWaits.Missing;

    /// <summary>The contacts whose customer gave up waiting.</summary>
    public long Abandoned => AbandonedWaits.Count + AbandonedWaits.Missing;

    /// <summary>The contacts that left the queue for elsewhere; not in <see cref="Offered"/>.</summary>
    public long FlowedOut => Counts.FlowedOut;

    /// <summary>The contacts answered up to the threshold.</summary>
    public long AnsweredWithin => Counts.AnsweredWithin;

    /// <summary>The contacts abandoned up to the threshold.</summary>
    public long AbandonedWithin => Counts.AbandonedWithin;

    /// <summary>The contacts abandoned too early to count as such.</summary>
    public long ShortAbandons => Counts.ShortAbandons;

    /// <summary>The contacts answered after a wait that nobody knows: neither in time nor late.</summary>
    public long AnsweredUntimed => Counts.AnsweredUntimed;

    /// <summary>The contacts abandoned after a wait that nobody knows: neither short nor long.</summary>
    public long AbandonedUntimed => Counts.AbandonedUntimed;

    /// <summary>The waits of those answered; missing where only counts are known.</summary>
    public DurationTally AnsweredWaits { get; }

    /// <summary>The waits of those who abandoned; missing where only counts are known.</summary>
    public DurationTally AbandonedWaits { get; }

    /// <summary>The interactions left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Offered"/>.</summary>
    public long Count => Offered;

    internal QueueCounts Counts { get; }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static QueueTally operator +(QueueTally left, QueueTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition is null || right.Definition is null)
        {
            return left.Definition is null ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new QueueTally(
            left.Definition,
            left.AnsweredWaits + right.AnsweredWaits,
            left.AbandonedWaits + right.AbandonedWaits,
            left.Counts + right.Counts,
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static QueueTally Add(QueueTally left, QueueTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(QueueTally? other) =>
        other is not null
        && Equals(Definition, other.Definition)
        && Counts == other.Counts
        && AnsweredWaits.Equals(other.AnsweredWaits)
        && AbandonedWaits.Equals(other.AbandonedWaits)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueueTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Counts, AnsweredWaits, AbandonedWaits, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Offered:N0} offered, {Answered:N0} answered, {Abandoned:N0} abandoned, {FlowedOut:N0} flowed out, {Excluded.Total:N0} excluded");
}
