using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How many answers fell on each point of a scale, with everything that was not an answer counted beside it.</summary>
/// <remarks>
/// The evidence for NPS, CSAT, CES and any other rating. Exact for counts up to 9.2e18; a sum beyond says so. The identity has no
/// scale and adds to any; two tallies of different scales refuse to add. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ScoreTally>))]
public sealed partial class ScoreTally : ITally<ScoreTally>
{
    private readonly long[] _counts;

    internal ScoreTally(SurveyScale? scale, long[] counts, long unanswered, ReasonCounts excluded)
    {
        Scale = scale;
        _counts = counts;
        Unanswered = unanswered;
        Excluded = excluded;
        Count = ExactCount.Sum(counts, "answers");
        Received = ExactCount.Sum([Count, unanswered, excluded.Total], "facts received");
    }

    /// <summary>The empty tally: no scale, no facts.</summary>
    public static ScoreTally AdditiveIdentity { get; } = new(null, [], 0, ReasonCounts.None);

    /// <summary>The scale; null until a fact states it.</summary>
    public SurveyScale? Scale { get; }

    /// <summary>The answers on the scale.</summary>
    public long Count { get; }

    /// <summary>The surveys without an answer.</summary>
    public long Unanswered { get; }

    /// <summary>What was left out, by reason: responses to another kind of question, answers off the scale, ids that appeared twice.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The responses to another kind of question, which were skipped.</summary>
    public long OtherKind => Excluded[ExclusionReasons.OtherKind];

    /// <summary>The answers off the scale, which were left out.</summary>
    public long OffScale => Excluded[ExclusionReasons.OffScale];

    /// <summary>The responses with a repeated id, which were left out.</summary>
    public long Duplicates => Excluded[ExclusionReasons.Duplicate];

    /// <summary>Everything left out except <see cref="OtherKind"/>.</summary>
    public long Invalid => Excluded.Total - OtherKind;

    /// <summary>Everything received: <see cref="Count"/>, <see cref="Unanswered"/> and what was left out.</summary>
    public long Received { get; }

    /// <summary>The answers on each point, from the lowest; empty where there is no scale.</summary>
    public ReadOnlySpan<long> CountPerPoint => _counts;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same scale, or of none.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static ScoreTally operator +(ScoreTally left, ScoreTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Builder sum = new();
        sum.Add(left);
        sum.Add(right, nameof(right));
        return sum.ToTally();
    }

    /// <summary>Adds many tallies, allocating once.</summary>
    /// <param name="tallies">Tallies of one scale, or of none.</param>
    /// <returns>The tally of the facts of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two scales differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static ScoreTally Sum(IEnumerable<ScoreTally> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        Builder sum = new();
        foreach (ScoreTally tally in tallies)
        {
            ArgumentNullException.ThrowIfNull(tally, nameof(tallies));
            sum.Add(tally, nameof(tallies));
        }

        return sum.ToTally();
    }

    /// <summary>The answers on one point.</summary>
    /// <param name="score">The point.</param>
    /// <returns>The count; 0 for a score off the scale.</returns>
    public long CountOf(int score) =>
        Scale is { } scale && scale.Contains(score) ? _counts[score - scale.Minimum] : 0;

    /// <summary>The answers in a band.</summary>
    /// <param name="band">The band, both ends included.</param>
    /// <returns>The count; the part of the band off the scale counts 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public long CountIn(ScoreBand band)
    {
        ArgumentNullException.ThrowIfNull(band);
        if (Scale is not { } scale)
        {
            return 0;
        }

        long count = 0;
        for (int score = Math.Max(band.Lowest, scale.Minimum); score <= Math.Min(band.Highest, scale.Maximum); score++)
        {
            count += _counts[score - scale.Minimum];
        }

        return count;
    }

    /// <inheritdoc/>
    public bool Equals(ScoreTally? other) =>
        other is not null
        && Scale == other.Scale
        && Unanswered == other.Unanswered
        && Excluded.Equals(other.Excluded)
        && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScoreTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Scale);
        hash.Add(Received);
        foreach (long count in _counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} answered on {Scale?.ToString() ?? "no scale"}, {Unanswered:N0} unanswered, {OtherKind:N0} of another kind, {Invalid:N0} invalid");
}
