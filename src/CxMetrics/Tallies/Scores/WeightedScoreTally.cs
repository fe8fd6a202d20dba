using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How many answers fell on each point of a scale, with the sums of their weights and of their squared weights.</summary>
/// <remarks>
/// The evidence for weighted NPS, CSAT and CES and for their standard errors. Sums are kept to about 32 digits, so that merging in
/// any order agrees far within 1e-12. The identity has no scale and adds to any; two tallies of different scales refuse to add.
/// Weights are 0, or 1e-100 to 1e100, so that their squares are exact, and taken as they come: none is trimmed or rescaled. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<WeightedScoreTally>))]
public sealed partial class WeightedScoreTally : ITally<WeightedScoreTally>
{
    private readonly WeightSums[] _points;

    internal WeightedScoreTally(
        SurveyScale? scale, WeightSums[] points, long zeroWeights, (double Smallest, double Largest) range, long unanswered, ReasonCounts excluded)
    {
        Scale = scale;
        _points = points;
        ZeroWeights = zeroWeights;
        Range = range;
        Unanswered = unanswered;
        Excluded = excluded;
        foreach (WeightSums point in points)
        {
            Sums += point;
        }

        Received = ExactCount.Sum([Count, unanswered, excluded.Total], "facts received");
    }

    /// <summary>The empty tally: no scale, no facts.</summary>
    public static WeightedScoreTally AdditiveIdentity { get; } =
        new(null, [], 0, (double.PositiveInfinity, double.NegativeInfinity), 0, ReasonCounts.None);

    /// <summary>The scale; null until a fact states it.</summary>
    public SurveyScale? Scale { get; }

    /// <summary>The answers on the scale, those of weight 0 included.</summary>
    public long Count => Sums.Count;

    /// <summary>The answers of weight 0: answered and counted, but without effect on any estimate.</summary>
    public long ZeroWeights { get; }

    /// <summary>The sum of the weights; 0 without answers.</summary>
    public double TotalWeight => Sums.Sum.Value;

    /// <summary>The sum of the squared weights; 0 without answers.</summary>
    public double TotalSquaredWeight => Sums.Squares.Value;

    /// <summary>The smallest weight of an answer; null without answers.</summary>
    public double? SmallestWeight => Count == 0 ? null : Range.Smallest;

    /// <summary>The largest weight of an answer; null without answers.</summary>
    public double? LargestWeight => Count == 0 ? null : Range.Largest;

    /// <summary>The surveys without an answer, whatever their weights.</summary>
    public long Unanswered { get; }

    /// <summary>
    /// What was left out, by reason: responses to another kind of question, answers off the scale or of an invalid weight, ids that appeared twice.
    /// </summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The responses to another kind of question, which were skipped.</summary>
    public long OtherKind => Excluded[ExclusionReasons.OtherKind];

    /// <summary>The answers off the scale, which were left out.</summary>
    public long OffScale => Excluded[ExclusionReasons.OffScale];

    /// <summary>The responses with a repeated id, which were left out.</summary>
    public long Duplicates => Excluded[ExclusionReasons.Duplicate];

    /// <summary>The answers whose weight was neither 0 nor 1e-100 to 1e100, which were left out.</summary>
    public long InvalidWeights => Excluded[ExclusionReasons.InvalidWeight];

    /// <summary>Everything left out except <see cref="OtherKind"/>.</summary>
    public long Invalid => Excluded.Total - OtherKind;

    /// <summary>Everything received: <see cref="Count"/>, <see cref="Unanswered"/> and what was left out.</summary>
    public long Received { get; }

    internal ReadOnlySpan<WeightSums> Points => _points;

    internal WeightSums Sums { get; }

    internal (double Smallest, double Largest) Range { get; }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another of the same scale, or of none.</param>
    /// <returns>The tally of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A tally is null.</exception>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public static WeightedScoreTally operator +(WeightedScoreTally left, WeightedScoreTally right)
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
    public static WeightedScoreTally Sum(IEnumerable<WeightedScoreTally> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        Builder sum = new();
        foreach (WeightedScoreTally tally in tallies)
        {
            ArgumentNullException.ThrowIfNull(tally, nameof(tallies));
            sum.Add(tally, nameof(tallies));
        }

        return sum.ToTally();
    }

    /// <summary>The answers on one point.</summary>
    /// <param name="score">The point.</param>
    /// <returns>The count; 0 for a score off the scale.</returns>
    public long CountOf(int score) => PointOf(score).Count;

    /// <summary>The weight of the answers on one point.</summary>
    /// <param name="score">The point.</param>
    /// <returns>The sum of the weights; 0 for a score off the scale.</returns>
    public double WeightOf(int score) => PointOf(score).Sum.Value;

    /// <summary>The squared weights of the answers on one point.</summary>
    /// <param name="score">The point.</param>
    /// <returns>The sum of the squared weights; 0 for a score off the scale.</returns>
    public double SquaredWeightOf(int score) => PointOf(score).Squares.Value;

    /// <inheritdoc/>
    public bool Equals(WeightedScoreTally? other) =>
        other is not null
        && Scale == other.Scale
        && ZeroWeights == other.ZeroWeights
        && Range == other.Range
        && Unanswered == other.Unanswered
        && Excluded.Equals(other.Excluded)
        && _points.AsSpan().SequenceEqual(other._points);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeightedScoreTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Scale);
        hash.Add(Received);
        foreach (WeightSums point in _points)
        {
            hash.Add(point);
        }

        return hash.ToHashCode();
    }

    /// <summary>The tally in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} answered on {Scale?.ToString() ?? "no scale"} with a weight of {TotalWeight:0.####}, {ZeroWeights:N0} of them with none, {Unanswered:N0} unanswered, {OtherKind:N0} of another kind, {Invalid:N0} invalid");

    private WeightSums PointOf(int score) =>
        Scale is { } scale && scale.Contains(score) ? _points[score - scale.Minimum] : default;
}
