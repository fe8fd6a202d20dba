using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many contacts were handled, how long each part took, and how many were transferred or escalated.</summary>
/// <remarks>
/// <c>Handled + Excluded.Total</c> is what came in. Each part is tallied over the contacts in which it is known, or in which the
/// definition takes it to be none: the parts of a handle time add up to it. Tallies of different definitions refuse to add; the identity
/// has none and adds to any. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(HandlingTallyJsonConverter))]
public sealed partial class HandlingTally : ITally<HandlingTally>
{
    internal HandlingTally(
        HandlingDefinition? definition, HandlingTimes times, HandlingCounts counts, ReasonCounts incomplete, ReasonCounts assumed, ReasonCounts excluded)
    {
        Definition = definition;
        Times = times;
        Counts = counts;
        Incomplete = incomplete;
        Assumed = assumed;
        Excluded = excluded;
        ExactCount.Sum([Handled, excluded.Total], "facts received");
    }

    /// <summary>The tally of nothing.</summary>
    public static HandlingTally AdditiveIdentity { get; } =
        new(null, HandlingTimes.None, default, ReasonCounts.None, ReasonCounts.None, ReasonCounts.None);

    /// <summary>The definition that the contacts were tallied under; null for the identity.</summary>
    public HandlingDefinition? Definition { get; }

    /// <summary>The contacts handled, whether or not their handle time is known.</summary>
    public long Handled => HandleTimes.Count + HandleTimes.Missing;

    /// <summary>The handle times of the contacts in which all parts are known.</summary>
    public DurationTally HandleTimes => Times.Handle;

    /// <summary>The talk times of the contacts in which they are known, or assumed to be none.</summary>
    public DurationTally TalkTimes => Times.Talk;

    /// <summary>The hold times of the contacts in which they are known, or assumed to be none; those never put on hold included.</summary>
    public DurationTally HoldTimes => Times.Hold;

    /// <summary>The wrap-up times of the contacts in which they are known, or assumed to be none.</summary>
    public DurationTally WrapTimes => Times.Wrap;

    /// <summary>The contacts whose number of transfers is known.</summary>
    public long TransfersKnown => Counts.TransfersKnown;

    /// <summary>The contacts with at least one transfer.</summary>
    public long Transferred => Counts.Transferred;

    /// <summary>The transfers of all contacts.</summary>
    public long Transfers => Counts.Transfers;

    /// <summary>The contacts whose outcome is known.</summary>
    public long OutcomesKnown => Counts.OutcomesKnown;

    /// <summary>The contacts that were escalated.</summary>
    public long Escalated => Counts.Escalated;

    /// <summary>The handled contacts without a handle time, by the first part that is missing.</summary>
    public ReasonCounts Incomplete { get; }

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    public ReasonCounts Assumed { get; }

    /// <summary>The interactions left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Handled"/>.</summary>
    public long Count => Handled;

    internal HandlingTimes Times { get; }

    internal HandlingCounts Counts { get; }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static HandlingTally operator +(HandlingTally left, HandlingTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Definition is null || right.Definition is null)
        {
            return left.Definition is null ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new HandlingTally(
            left.Definition,
            left.Times + right.Times,
            left.Counts + right.Counts,
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
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static HandlingTally Add(HandlingTally left, HandlingTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(HandlingTally? other) =>
        other is not null
        && Equals(Definition, other.Definition)
        && Times == other.Times
        && Counts == other.Counts
        && Incomplete.Equals(other.Incomplete)
        && Assumed.Equals(other.Assumed)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HandlingTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Times, Counts, Incomplete, Assumed, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Handled:N0} handled, {Transferred:N0} transferred, {Escalated:N0} escalated, {Incomplete.Total:N0} incomplete, {Excluded.Total:N0} excluded");
}
