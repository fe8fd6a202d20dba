using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A rating scale, both ends included, such as 0 to 10; or half stars, 0.5 to 5 by 0.5.</summary>
/// <remarks>
/// 2 to 101 points between -1000 and 1000. Scores, bands and ends that are whole numbers count in steps, which are points of 1 unless the scale has a
/// <see cref="Step"/>; means and what is printed are in ratings. The default value is the empty scale, which no record, no tally and no breakdown accepts. JSON:
/// <c>{"minimum":0,"maximum":10}</c>, with <c>"step":0.5</c> where that is not 1. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<SurveyScale>))]
public readonly record struct SurveyScale
{
    /// <summary>The smallest number of points.</summary>
    public const int MinimumPoints = 2;

    /// <summary>The largest number of points.</summary>
    public const int MaximumPoints = 101;

    private const int Limit = 1000;
    private const int MostSteps = 100;

    // Steps to a rating of 1, less one: 0 for whole points.
    private readonly int _furtherSteps;

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

    /// <summary>Describes a scale of fractional ratings.</summary>
    /// <param name="minimum">The lowest rating, a whole number of steps.</param>
    /// <param name="maximum">The highest rating, 1 to 100 steps above the lowest.</param>
    /// <param name="step">The distance between two ratings: 1 over a whole number of at most 100, such as 0.5 or 0.1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="step"/> is not 1 over a whole number of at most 100, an end is not a whole number of steps, <paramref name="minimum"/> is not -1000 to
    /// 1000 steps, or <paramref name="maximum"/> not 1 to 100 steps above it.
    /// </exception>
    /// <remarks>Half stars: <c>new SurveyScale(0.5m, 5, 0.5m)</c>; 6.5 of 10: <c>new SurveyScale(0, 10, 0.5m)</c>.</remarks>
    public SurveyScale(decimal minimum, decimal maximum, decimal step)
    {
        decimal steps = step > 0 && step <= 1 ? decimal.Round(1 / step) : 0;
        if (steps is < 1 or > MostSteps || 1 / steps != step)
        {
            throw new ArgumentOutOfRangeException(
                nameof(step), step, string.Create(CultureInfo.InvariantCulture, $"step is {step}; expected 1 over a whole number of at most {MostSteps}, such as 0.5."));
        }

        _furtherSteps = (int)steps - 1;
        Minimum = Guard.InRange(InSteps(minimum, steps, nameof(minimum)), -Limit, Limit, nameof(minimum));
        Maximum = Guard.InRange(InSteps(maximum, steps, nameof(maximum)), Minimum + MinimumPoints - 1, Minimum + MaximumPoints - 1, nameof(maximum));
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

    /// <summary>The lowest score, in steps.</summary>
    public int Minimum { get; }

    /// <summary>The highest score, in steps.</summary>
    public int Maximum { get; }

    /// <summary>The distance between two ratings: 1, or a fraction such as 0.5.</summary>
    public decimal Step => 1m / StepsToOne;

    internal int StepsToOne => _furtherSteps + 1;

    /// <summary>The number of points, 2 to 101.</summary>
    public int Points => Maximum - Minimum + 1;

    /// <summary>Whether a score is a point of the scale.</summary>
    /// <param name="score">The score.</param>
    /// <returns>True from <see cref="Minimum"/> to <see cref="Maximum"/>, both included.</returns>
    public bool Contains(int score) => score >= Minimum && score <= Maximum;

    /// <summary>The band between two ratings, for definitions on a scale with a step: 4 to 5 stars are <c>halfStars.Band(4, 5)</c>.</summary>
    /// <param name="lowest">The lowest rating of the band.</param>
    /// <param name="highest">The highest, at least <paramref name="lowest"/>.</param>
    /// <returns>The band, in steps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not a whole number of steps, or the highest is below the lowest.</exception>
    public ScoreBand Band(decimal lowest, decimal highest) =>
        new(InSteps(lowest, StepsToOne, nameof(lowest)), InSteps(highest, StepsToOne, nameof(highest)));

    /// <summary>The scale as text, such as "0 to 10" or "0.5 to 5 by 0.5".</summary>
    /// <returns>The two ends as ratings, in invariant culture, and the step where it is not 1.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Text(Minimum)} to {Text(Maximum)}{(StepsToOne == 1 ? "" : $" by {Text(1)}")}");

    /// <summary>The rating of a score.</summary>
    internal double RatingOf(double score) => score / StepsToOne;

    /// <summary>The rating of a score as text.</summary>
    internal string Text(int score) => ((decimal)score / StepsToOne).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The score of a rating, in steps; false where it is no whole number of them.</summary>
    internal bool IsScore(double rating, out int score)
    {
        double steps = rating * StepsToOne;
        double whole = Math.Round(steps);
        score = Math.Abs(whole) <= MaximumPoints * Limit ? (int)whole : int.MinValue;

        // Thirds and tenths are not numbers of a double: a rating is taken for the step that it is next to by its last digits.
        return whole == steps || Math.Abs(steps - whole) <= 1e-9;
    }

    private static int InSteps(decimal rating, decimal stepsToOne, string name)
    {
        decimal steps = Math.Abs(rating) <= Limit * MaximumPoints ? rating * stepsToOne : 0.5m;
        return decimal.IsInteger(decimal.Round(steps, 9))
            ? (int)decimal.Round(steps)
            : throw new ArgumentOutOfRangeException(
                name, rating, string.Create(CultureInfo.InvariantCulture, $"{name} is {rating}; expected a whole number of steps of {1 / stepsToOne:0.####}."));
    }
}
