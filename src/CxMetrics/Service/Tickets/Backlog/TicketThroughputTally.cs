using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many tickets came in and how many were solved.</summary>
/// <remarks>
/// The two are not of the same tickets: one created in May and solved in June counts in each month once. JSON: versioned state. Immutable
/// and thread-safe.
/// </remarks>
[JsonConverter(typeof(TicketThroughputTallyJsonConverter))]
public sealed partial class TicketThroughputTally : ITally<TicketThroughputTally>
{
    /// <summary>Takes counts.</summary>
    /// <param name="created">The tickets created, at least 0.</param>
    /// <param name="solved">The tickets solved, at least 0; may exceed those created.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public TicketThroughputTally(long created, long solved)
    {
        Created = Guard.Count(created);
        Solved = Guard.Count(solved);
    }

    /// <summary>The tally of nothing.</summary>
    public static TicketThroughputTally AdditiveIdentity { get; } = new(0, 0);

    /// <summary>The tickets created.</summary>
    public long Created { get; }

    /// <summary>The tickets solved.</summary>
    public long Solved { get; }

    /// <summary>The same as <see cref="Created"/>.</summary>
    public long Count => Created;

    /// <summary>Solved over created; null where nothing was created. Above 1, the backlog shrinks.</summary>
    public double? Ratio => Created == 0 ? null : (double)Solved / Created;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the tickets of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketThroughputTally operator +(TicketThroughputTally left, TicketThroughputTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(ExactCount.Add(left.Created, right.Created, "tickets created"), ExactCount.Add(left.Solved, right.Solved, "tickets solved"));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the tickets of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static TicketThroughputTally Add(TicketThroughputTally left, TicketThroughputTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(TicketThroughputTally? other) => other is not null && Created == other.Created && Solved == other.Solved;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TicketThroughputTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Created, Solved);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Ratio is { } ratio
            ? string.Create(CultureInfo.InvariantCulture, $"{Solved:N0} solved over {Created:N0} created: {ratio:0.00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Solved:N0} solved, none created");
}
