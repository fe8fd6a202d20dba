using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How long agents handled contacts, were available for them, and were paid.</summary>
/// <remarks>
/// <c>Contacts + Incomplete.Total + Staffings + Excluded.Total</c> is what came in. Sums are exact. Tallies of different definitions
/// refuse to add; the identity has none and adds to any. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(OccupancyTallyJsonConverter))]
public sealed partial class OccupancyTally : ITally<OccupancyTally>
{
    internal OccupancyTally(OccupancyDefinition? definition, OccupancySums sums, ReasonCounts incomplete, ReasonCounts assumed, ReasonCounts excluded)
    {
        Definition = definition;
        Sums = sums;
        Incomplete = incomplete;
        Assumed = assumed;
        Excluded = excluded;
        ExactCount.Sum([Contacts, Staffings, incomplete.Total, excluded.Total], "facts received");
    }

    /// <summary>The tally of nothing.</summary>
    public static OccupancyTally AdditiveIdentity { get; } = new(null, default, ReasonCounts.None, ReasonCounts.None, ReasonCounts.None);

    /// <summary>The definition that the facts were tallied under; null for the identity.</summary>
    public OccupancyDefinition? Definition { get; }

    /// <summary>The contacts whose handle time is known.</summary>
    public long Contacts => Sums.Contacts;

    /// <summary>The sum of their handle times.</summary>
    public TimeSpan HandlingTime => TimeSpan.FromTicks(Sums.Handling);

    /// <summary>The staffings: facts that say how long an agent was there.</summary>
    public long Staffings => Sums.Staffings;

    /// <summary>The sum of the times available for contacts, handling included.</summary>
    public TimeSpan AvailableTime => TimeSpan.FromTicks(Sums.Available);

    /// <summary>The sum of the paid times that are known.</summary>
    public TimeSpan PaidTime => TimeSpan.FromTicks(Sums.Paid);

    /// <summary>The staffings whose paid time is unknown.</summary>
    public long PaidUnknown => Sums.PaidUnknown;

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    public ReasonCounts Incomplete { get; }

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    public ReasonCounts Assumed { get; }

    /// <summary>The facts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The contacts and the staffings that counted.</summary>
    public long Count => Contacts + Staffings;

    internal OccupancySums Sums { get; }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count or a sum of ticks would exceed 9223372036854775807.</exception>
    public static OccupancyTally operator +(OccupancyTally left, OccupancyTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition is null || right.Definition is null)
        {
            return left.Definition is null ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new OccupancyTally(
            left.Definition,
            left.Sums + right.Sums,
            left.Incomplete.Merge(right.Incomplete),
            left.Assumed.Merge(right.Assumed),
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count or a sum of ticks would exceed 9223372036854775807.</exception>
    public static OccupancyTally Add(OccupancyTally left, OccupancyTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(OccupancyTally? other) =>
        other is not null
        && Equals(Definition, other.Definition)
        && Sums == other.Sums
        && Incomplete.Equals(other.Incomplete)
        && Assumed.Equals(other.Assumed)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OccupancyTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Sums, Incomplete, Assumed, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Contacts:N0} contacts, {HandlingTime.TotalHours:N1} h handling; {Staffings:N0} staffings, {AvailableTime.TotalHours:N1} h available");
}
