using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Survival;

/// <summary>For each time, how many had the event and of which cause, how many were censored, and how many entered: all that survival needs.</summary>
/// <remarks>
/// <para>
/// A time is how long somebody was observed, such as the months of a subscription: up to the event (cause 1, or a code of your own), or censored
/// (cause 0) where the event had not come yet. Who was under observation from the beginning has no entry; who came late, such as customers
/// older than the log, was at risk from after the entry on: the risk set of a time is all with <c>entry &lt; t &lt;= time</c>.
/// </para>
/// <para>
/// Takes memory for each distinct time, not for each fact. JSON: versioned state, exact. Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<SurvivalTally>))]
public sealed partial class SurvivalTally : ITally<SurvivalTally>
{
    private SurvivalTally(SurvivalCell[] exits, SurvivalCell[] entries, ReasonCounts excluded)
    {
        Exits = exits;
        Entries = entries;
        Excluded = excluded;
        foreach (SurvivalCell exit in exits)
        {
            Count = ExactCount.Add(Count, exit.Count, "times");
            Censored += exit.Cause == SurvivalCell.Censored ? exit.Count : 0;
        }

        foreach (SurvivalCell entry in entries)
        {
            Entered = ExactCount.Add(Entered, entry.Count, "entries");
        }

        Causes = new ValueList<int>(exits.Select(exit => exit.Cause).Where(cause => cause != SurvivalCell.Censored).Distinct().Order());
        ExactCount.Add(Count, excluded.Total, "facts received");
    }

    /// <summary>The empty tally.</summary>
    public static SurvivalTally AdditiveIdentity { get; } = new([], [], ReasonCounts.None);

    /// <summary>The times that counted: events and censored.</summary>
    public long Count { get; }

    /// <summary>The events, of any cause.</summary>
    public long Events => Count - Censored;

    /// <summary>The times that ended without an event.</summary>
    public long Censored { get; }

    /// <summary>Those who came under observation late; all others were from the beginning.</summary>
    public long Entered { get; }

    /// <summary>The codes of the causes that occurred, in ascending order; 1 where events have no cause of their own.</summary>
    public IReadOnlyList<int> Causes { get; }

    /// <summary>The facts left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>Who left, in the order of time and cause; censored are of cause 0.</summary>
    internal SurvivalCell[] Exits { get; }

    /// <summary>Who entered late, in the order of time.</summary>
    internal SurvivalCell[] Entries { get; }

    /// <summary>The tally with the events of one cause; those of another count as censored, as for the hazard of that cause.</summary>
    /// <param name="cause">The code of the cause, at least 1.</param>
    /// <returns>A tally of as many times.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cause"/> is below 1.</exception>
    /// <remarks>One minus its Kaplan-Meier curve overstates how many leave for that cause; see <see cref="CumulativeIncidence"/>.</remarks>
    public SurvivalTally OfCause(int cause)
    {
        Guard.AtLeast(cause, 1);
        return WithCauses(found => found == cause ? cause : SurvivalCell.Censored);
    }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="OverflowException">A count would exceed its range.</exception>
    public static SurvivalTally operator +(SurvivalTally left, SurvivalTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new SurvivalTally(
            SurvivalCell.Merge(left.Exits, right.Exits), SurvivalCell.Merge(left.Entries, right.Entries), left.Excluded.Merge(right.Excluded));
    }

    /// <inheritdoc/>
    public bool Equals(SurvivalTally? other) =>
        other is not null
        && Exits.AsSpan().SequenceEqual(other.Exits)
        && Entries.AsSpan().SequenceEqual(other.Entries)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurvivalTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Censored, Entered, Exits.Length, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Events, "event", CultureInfo.InvariantCulture)} of {Count:N0}, {Censored:N0} censored, {Entered:N0} entered late, {Excluded.Total:N0} excluded");

    /// <summary>Takes cells in any order.</summary>
    internal static SurvivalTally Of(List<SurvivalCell> cells, ReasonCounts? excluded) => new(
        SurvivalCell.Gather(cells.FindAll(cell => cell.Cause != SurvivalCell.Entered)),
        SurvivalCell.Gather(cells.FindAll(cell => cell.Cause == SurvivalCell.Entered)),
        excluded ?? ReasonCounts.None);

    /// <summary>Takes cells of one cause, in ascending order.</summary>
    internal static SurvivalTally OfOneCause(SurvivalCell[] cells, int cause) =>
        cause == SurvivalCell.Entered ? new([], cells, ReasonCounts.None) : new(cells, [], ReasonCounts.None);

    /// <summary>The tally with events and censorings exchanged, which tells how long follow-up was.</summary>
    internal SurvivalTally Reversed() => WithCauses(found => found == SurvivalCell.Censored ? 1 : SurvivalCell.Censored);

    /// <summary>The first time at which more leave than are at risk; null where there is none, as in what single facts add up to.</summary>
    internal double? FirstImpossible()
    {
        RiskCursor risk = new(this);
        while (risk.MoveNext())
        {
            if (risk.AtRisk < risk.Events + risk.Censored)
            {
                return risk.Time;
            }
        }

        return Entered > Count ? Entries[^1].Time : null;
    }

    private SurvivalTally WithCauses(Func<int, int> cause) => new(
        SurvivalCell.Gather([.. Exits.Select(exit => exit with { Cause = cause(exit.Cause) })]), Entries, Excluded);
}
