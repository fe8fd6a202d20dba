using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sessions of self-service, how many were completed, how many contained their customer, and both.</summary>
/// <remarks>
/// Made by <see cref="SelfServiceDefinition"/> from linked sessions. For each of the five rates, its denominator and its exclusions add up to
/// <see cref="Sessions"/>. Tallies of different definitions refuse to add. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(SelfServiceTallyJsonConverter))]
public sealed partial class SelfServiceTally : ITally<SelfServiceTally>
{
    internal SelfServiceTally(
        long sessions,
        RateTally completion,
        RateTally completionWhereRecorded,
        RateTally containment,
        RateTally containedAndCompleted,
        RateTally cameBack,
        SelfServiceDefinition? definition,
        ReasonCounts excluded)
    {
        Sessions = Guard.Count(sessions);
        Completion = completion;
        CompletionWhereRecorded = completionWhereRecorded;
        Containment = containment;
        ContainedAndCompleted = containedAndCompleted;
        CameBack = cameBack;
        Definition = definition;
        Excluded = excluded;
        foreach (RateTally rate in (ReadOnlySpan<RateTally>)[completion, completionWhereRecorded, containment, containedAndCompleted, cameBack])
        {
            if (ExactCount.Add(rate.Denominator, rate.Excluded.Total, "sessions") != sessions)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"sessions is {sessions}, but a rate has {rate}; expected them to add up."), nameof(sessions));
            }
        }
    }

    /// <summary>The tally of nothing.</summary>
    public static SelfServiceTally AdditiveIdentity { get; } = new(
        0,
        RateTally.AdditiveIdentity,
        RateTally.AdditiveIdentity,
        RateTally.AdditiveIdentity,
        RateTally.AdditiveIdentity,
        RateTally.AdditiveIdentity,
        null,
        ReasonCounts.None);

    /// <summary>The sessions of the definition's handlers.</summary>
    public long Sessions { get; }

    /// <summary>The completed sessions of all; one without a recorded outcome is not completed.</summary>
    public RateTally Completion { get; }

    /// <summary>The completed sessions of those that recorded an outcome.</summary>
    public RateTally CompletionWhereRecorded { get; }

    /// <summary>The sessions that contained their customer.</summary>
    public RateTally Containment { get; }

    /// <summary>The sessions that were completed and contained their customer.</summary>
    public RateTally ContainedAndCompleted { get; }

    /// <summary>The completed sessions whose customer came back all the same.</summary>
    public RateTally CameBack { get; }

    /// <summary>The definition that the sessions were counted under; null for the tally of nothing.</summary>
    public SelfServiceDefinition? Definition { get; }

    /// <summary>The sessions of other handlers, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The same as <see cref="Sessions"/>.</summary>
    public long Count => Sessions;

    private bool IsIdentity => Definition is null && Sessions == 0 && Excluded.Count == 0;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static SelfServiceTally operator +(SelfServiceTally left, SelfServiceTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsIdentity || right.IsIdentity)
        {
            return left.IsIdentity ? right : left;
        }

        TallyDefinitions.RefuseOther(left.Definition, right.Definition, nameof(right));
        return new(
            ExactCount.Add(left.Sessions, right.Sessions, "sessions"),
            left.Completion + right.Completion,
            left.CompletionWhereRecorded + right.CompletionWhereRecorded,
            left.Containment + right.Containment,
            left.ContainedAndCompleted + right.ContainedAndCompleted,
            left.CameBack + right.CameBack,
            left.Definition,
            left.Excluded.Merge(right.Excluded));
    }

    /// <summary>Adds two tallies, for languages without operators.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same definition.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The definitions differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static SelfServiceTally Add(SelfServiceTally left, SelfServiceTally right) => left + right;

    /// <inheritdoc/>
    public bool Equals(SelfServiceTally? other) =>
        other is not null
        && Sessions == other.Sessions
        && Completion.Equals(other.Completion)
        && CompletionWhereRecorded.Equals(other.CompletionWhereRecorded)
        && Containment.Equals(other.Containment)
        && ContainedAndCompleted.Equals(other.ContainedAndCompleted)
        && CameBack.Equals(other.CameBack)
        && Equals(Definition, other.Definition)
        && Excluded.Equals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SelfServiceTally);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Sessions, Completion, CompletionWhereRecorded, Containment, ContainedAndCompleted, CameBack, Definition, Excluded);

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Sessions:N0} sessions, {Completion.Numerator:N0} completed, {Containment.Numerator:N0} of {Containment.Denominator:N0} contained, {Excluded.Total:N0} excluded");
}
