using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many tickets were solved, reopened and solved in one touch, and what everything took.</summary>
/// <remarks>
/// The evidence for every summary of tickets, by team, channel, priority, month of creation or anything. A tally carries the
/// definition that its tickets were measured under, with its calendar; two of different definitions refuse to add. The identity has none and adds to any. JSON:
/// versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(TicketTallyJsonConverter))]
public sealed partial class TicketTally : ITally<TicketTally>
{
    internal static readonly TicketDurationKind[] Kinds = Enum.GetValues<TicketDurationKind>();

    private readonly TicketTimeTally[] _times;

    internal TicketTally(TicketDefinition? definition, TicketRates rates, long reopenings, TicketTimeTally[] times, ReasonCounts excluded)
    {
        Definition = definition;
        Rates = rates;
        Reopenings = reopenings;
        _times = times;
        Excluded = excluded;
        RefuseRates(rates);
        RefuseReopenings(reopenings, rates.Reopened);
        RefuseTimes(times);
    }

    /// <summary>The tally of nothing.</summary>
    public static TicketTally AdditiveIdentity { get; } =
        new(null, TicketRates.None, 0, [.. Kinds.Select(_ => TicketTimeTally.AdditiveIdentity)], ReasonCounts.None);

    /// <summary>The definition that the tickets were measured under; null for the identity.</summary>
    public TicketDefinition? Definition { get; }

    /// <summary>The tickets.</summary>
    public long Count => Solved.Denominator;

    /// <summary>The tickets left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>Those that are solved, of all.</summary>
    public RateTally Solved => Rates.Solved;

    /// <summary>Those that were reopened, of those that were ever solved.</summary>
    public RateTally Reopened => Rates.Reopened;

    /// <summary>Those solved in one touch, of those that are solved.</summary>
    public RateTally OneTouch => Rates.OneTouch;

    /// <summary>Those solved in two touches, of those that are solved.</summary>
    public RateTally TwoTouch => Rates.TwoTouch;

    /// <summary>Those solved without any public reply of an agent, of those that are solved.</summary>
    public RateTally SolvedWithoutReply => Rates.SolvedWithoutReply;

    /// <summary>The reopenings of all tickets of which they are known.</summary>
    public long Reopenings { get; }

    /// <summary>The tickets that are not solved: their durations are censored.</summary>
    public long Open => Solved.Denominator - Solved.Numerator;

    internal TicketRates Rates { get; }

    /// <summary>The durations of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined one.</exception>
    public TicketTimeTally this[TicketDurationKind kind] => _times[(int)Guard.Defined(kind)];

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the tickets of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketTally operator +(TicketTally left, TicketTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Plus(right, nameof(right));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the tickets of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketTally Add(TicketTally left, TicketTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(TicketTally? other) =>
        other is not null
        && Equals(Definition, other.Definition)
        && Rates == other.Rates
        && Reopenings == other.Reopenings
        && _times.AsSpan().SequenceEqual(other._times)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TicketTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Rates, Reopenings, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count:N0} tickets, {Solved.Numerator:N0} solved, {Excluded.Total:N0} excluded");

    /// <summary>The sum; a refusal names the argument that the other tally came in.</summary>
    private TicketTally Plus(TicketTally other, string name)
    {
        if (Equals(AdditiveIdentity))
        {
            return other;
        }

        if (other.Equals(AdditiveIdentity))
        {
            return this;
        }

        return Equals(Definition, other.Definition)
            ? new TicketTally(
                Definition,
                TicketRates.Plus(Rates, other.Rates),
                ExactCount.Add(Reopenings, other.Reopenings, "reopenings"),
                [.. _times.Zip(other._times, (own, more) => own.Plus(more, name))],
                Excluded.Merge(other.Excluded))
            : throw new ArgumentException(
                string.Equals(Definition?.Name, other.Definition?.Name, StringComparison.Ordinal)
                    ? $"A tally under \"{Definition}\" meets one under another definition of that name; expected one definition in a tally."
                    : $"A tally under \"{Definition}\" meets one under \"{other.Definition}\"; expected one definition in a tally.",
                name);
    }
}
