using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A rating scale of whole points, both ends included, such as 0 to 10.</summary>
/// <remarks>
/// 2 to 101 points between -1000 and 1000. The default value is the empty scale, which no record and no tally accepts.
/// JSON: <c>{"minimum":0,"maximum":10}</c>. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<SurveyScale>))]
public readonly record struct SurveyScale
{
    /// <summary>The smallest number of points.</summary>
    public const int MinimumPoints = 2;

    /// <summary>The largest number of points.</summary>
    public const int MaximumPoints = 101;

    private const int Limit = 1000;

    /// <summary>Describes a scale.</summary>
    /// <param name="minimum">The lowest point, -1000 to 1000.</param>
    /// <param name="maximum">The highest point, 1 to 100 above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="minimum"/> is not in -1000 to 1000, or <paramref name="maximum"/> not 1 to 100 above it.
    /// </exception>
    public SurveyScale(int minimum, int maximum)
    {
        Minimum = Guard.InRange(minimum, -Limit, Limit);
        Maximum = Guard.InRange(maximum, minimum + MinimumPoints - 1, minimum + MaximumPoints - 1);
    }

    /// <summary>0 to 10, the scale of the NPS question.</summary>
    public static SurveyScale ZeroToTen { get; } = new(0, 10);

    /// <summary>1 to 10.</summary>
    public static SurveyScale OneToTen { get; } = new(1, 10);

    /// <summary>1 to 7, the scale of CES 2.0.</summary>
    public static SurveyScale OneToSeven { get; } = new(1, 7);

    /// <summary>1 to 5, the usual scale of CSAT.</summary>
    public static SurveyScale OneToFive { get; } = new(1, 5);

    /// <summary>1 to 3.</summary>
    public static SurveyScale OneToThree { get; } = new(1, 3);

    /// <summary>0 or 1: thumbs down or up, bad or good.</summary>
    public static SurveyScale ZeroToOne { get; } = new(0, 1);

    /// <summary>The lowest point.</summary>
    public int Minimum { get; }

    /// <summary>The highest point.</summary>
    public int Maximum { get; }

    /// <summary>The number of points, 2 to 101.</summary>
    public int Points => Maximum - Minimum + 1;

    /// <summary>Whether a score is a point of the scale.</summary>
    /// <param name="score">The score.</param>
    /// <returns>True from <see cref="Minimum"/> to <see cref="Maximum"/>, both included.</returns>
    public bool Contains(int score) => score >= Minimum && score <= Maximum;

    /// <summary>The scale as text, such as "0 to 10".</summary>
    /// <returns>The two ends, in invariant culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum}");
}
