using System.Globalization;
using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>Durations of tickets of one kind by both clocks, with what had none by reason.</summary>
/// <remarks>JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TicketTimeTallyJsonConverter))]
public sealed partial class TicketTimeTally : ITally<TicketTimeTally>
{
    internal TicketTimeTally(DurationTally calendar, DurationTally business, ReasonCounts excluded)
    {
        Calendar = calendar;
        Business = business;
        Excluded = excluded;
        if (business.Count != 0 && business.Count != calendar.Count)
        {
            throw new ArgumentException("There are other numbers of durations by the two clocks; expected both for each, or calendar time alone.", nameof(business));
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static TicketTimeTally AdditiveIdentity { get; } =
        new(DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity, ReasonCounts.None);

    /// <summary>The durations by the calendar.</summary>
    public DurationTally Calendar { get; }

    /// <summary>The same durations in business time; none where the definition has no calendar.</summary>
    public DurationTally Business { get; }

    /// <summary>What had no duration, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The durations.</summary>
    public long Count => Calendar.Count;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the durations of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">One tally has business time and the other has not.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketTimeTally operator +(TicketTimeTally left, TicketTimeTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, nameof(right));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the durations of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">One tally has business time and the other has not.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketTimeTally Add(TicketTimeTally left, TicketTimeTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(TicketTimeTally? other) =>
        other is not null && Calendar.Equals(other.Calendar) && Business.Equals(other.Business) && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TicketTimeTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Calendar, Business, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Calendar}; {Excluded.Total:N0} excluded");

    internal TicketTimeTally Plus(TicketTimeTally other, string name)
    {
        if (Count > 0 && other.Count > 0 && Business.Count == 0 != (other.Business.Count == 0))
        {
            throw new ArgumentException("A tally with business time meets one without; expected one definition in a tally.", name);
        }

        return new(Calendar + other.Calendar, Business + other.Business, Excluded.Merge(other.Excluded));
    }
}
