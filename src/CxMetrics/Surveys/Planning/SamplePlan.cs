using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many responses a survey needs, for what, and under which assumptions.</summary>
/// <remarks>
/// Margins and differences are in the unit of the figure: points for an NPS, 0 to 1 for a share, points of the scale for a mean.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SamplePlan
{
    private readonly PlanGoal _goal;

    /// <summary>Refuses to be read from JSON: read its goal.</summary>
    public SamplePlan() => throw WrittenOnly.Refusal(nameof(SamplePlan), "its goal");

    internal SamplePlan(PlanGoal goal, double unrounded, double size, double confidence, double variance, string method, double ratio = 1)
    {
        _goal = goal;
        Unrounded = unrounded;
        Confidence = confidence;
        Variance = variance;
        Method = method;
        Margin = IsMargin ? size : null;
        Difference = IsMargin ? null : size;
        Groups = goal is PlanGoal.NpsDifference or PlanGoal.ShareDifference or PlanGoal.MeanDifference ? 2 : 1;

        // Fewer than these have no interval.
        long minimum = goal is PlanGoal.MeanMargin or PlanGoal.MeanDifference ? 2 : 1;
        Responses = Ceiling(unrounded, minimum, most: long.MaxValue / Groups);
        SecondResponses = Groups == 2 ? Ceiling(unrounded * ratio, minimum, most: long.MaxValue / Groups) : null;
    }

    /// <summary>The figure that the survey is for: "NPS", "share" or "mean".</summary>
    [JsonPropertyName("figure")]
    public string Figure => _goal switch
    {
        PlanGoal.ShareMargin or PlanGoal.ShareDifference => "share",
        PlanGoal.MeanMargin or PlanGoal.MeanDifference => "mean",
        _ => "NPS",
    };

    /// <summary>The responses needed, where two groups are compared in the first: <see cref="Unrounded"/> rounded up, at least 1, and for means at least 2.</summary>
    [JsonPropertyName("responses")]
    public long Responses { get; internal init; }

    /// <summary>The responses needed in the second group; null for a survey of its own.</summary>
    [JsonPropertyName("secondResponses")]
    public long? SecondResponses { get; }

    /// <summary>The groups that are compared, 2, or 1 for a survey of its own.</summary>
    [JsonPropertyName("groups")]
    public int Groups { get; }

    /// <summary>The responses needed in all groups together.</summary>
    [JsonPropertyName("totalResponses")]
    public long TotalResponses => Responses + SecondResponses.GetValueOrDefault();

    /// <summary>What the formula gives before rounding up; it may be below 1 where hardly any responses are needed.</summary>
    [JsonPropertyName("unrounded")]
    public double Unrounded { get; }

    /// <summary>The confidence level of the interval or test, above 0 and below 1.</summary>
    [JsonPropertyName("confidence")]
    public double Confidence { get; }

    /// <summary>The margin of error, half the width of the interval; null where a difference is to be found.</summary>
    [JsonPropertyName("margin")]
    public double? Margin { get; }

    /// <summary>The difference to be found; null where a margin of error is to be held.</summary>
    [JsonPropertyName("difference")]
    public double? Difference { get; }

    /// <summary>The chance of finding the difference where it is there, 0 to 1; null where a margin of error is to be held.</summary>
    [JsonPropertyName("power")]
    public double? Power { get; internal init; }

    /// <summary>The assumed variance of one answer: of -1, 0 or 1 for an NPS, of 0 or 1 for a share, in squared points for a mean.</summary>
    /// <remarks>For two shares the mean of their variances.</remarks>
    [JsonPropertyName("variance")]
    public double Variance { get; }

    /// <summary>The customers who can be asked; null where there is no limit to them.</summary>
    [JsonPropertyName("population")]
    public long? Population
    {
        get;

        // Rounding may end a hair above a census.
        internal init => (field, Responses) = (value, value is { } size ? Math.Min(Responses, size) : Responses);
    }

    /// <summary>The name of the interval or test that is planned for, such as "adjusted Wald (3, T)".</summary>
    [JsonPropertyName("method")]
    public string Method { get; }

    private bool IsMargin => _goal is PlanGoal.NpsMargin or PlanGoal.ShareMargin or PlanGoal.MeanMargin;

    /// <summary>How many surveys to send for that many responses, in all groups together.</summary>
    /// <param name="responseRate">The share of surveys that are answered, above 0 and at most 1.</param>
    /// <returns>
    /// The surveys, rounded up. More than the <see cref="Population"/> where the plan cannot be met even by asking everyone.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="responseRate"/> is not above 0 and at most 1.</exception>
    /// <exception cref="OverflowException">The surveys are more than 9223372036854775807.</exception>
    public long Invitations(double responseRate)
    {
        PlanGuard.Positive(responseRate, 1);
        double surveys = TotalResponses / responseRate;

        // 7 responses at 7 % are 100 surveys, although the quotient of the doubles is a hair more.
        double whole = Math.Round(surveys);
        double ulp = Math.BitIncrement(whole) - whole;
        return Ceiling(Math.Abs(surveys - whole) <= 2 * ulp ? whole : surveys, minimum: 1, most: long.MaxValue);
    }

    /// <summary>The plan in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The plan in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string noun = Responses == 1 && SecondResponses is null or 1 ? "response" : "responses";
        string second = SecondResponses is { } other && other != Responses ? string.Create(culture, $" and {other:N0}") : "";
        string among = Population is { } size ? string.Create(culture, $" of {size:N0} customers") : "";
        string odds = Power is { } power ? string.Create(culture, $"with {power * 100:0.############}% power ") : "";
        return string.Create(
            culture,
            $"{Responses:N0}{second} {noun}{among}{(Groups == 2 && second.Length == 0 ? " per group" : "")} {Purpose(culture)} {odds}at {Confidence * 100:0.############}% confidence ({Method}, variance {Variance:0.####})");
    }

    private static long Ceiling(double unrounded, long minimum, long most) =>

        // The largest long has no double of its own: the next above it is the first that does not fit.
        unrounded < most
            ? Math.Max(minimum, (long)Math.Ceiling(unrounded))
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"The plan needs {(double.IsFinite(unrounded) ? $"{unrounded:0.##E+0} responses" : "more than 1E+308 responses")}, more than the {most} that can be counted; ask for less precision."));

    private string Purpose(IFormatProvider culture)
    {
        string size = Text(Margin ?? Difference ?? 0, culture);
        return _goal switch
        {
            PlanGoal.NpsMargin => $"for an NPS within {size} points",
            PlanGoal.NpsDifference => $"to find an NPS difference of {size} points",
            PlanGoal.NpsBenchmark => $"to find an NPS {size} points above a benchmark",
            PlanGoal.ShareMargin => $"for a share within {size} percentage points",
            PlanGoal.ShareDifference => $"to find a difference of {size} percentage points",
            PlanGoal.MeanMargin => $"for a mean within {size} points of the scale",
            _ => $"to find a difference of means of {size} points of the scale",
        };
    }

    /// <summary>A size in points as people read it: never as 0, which none is.</summary>
    private string Text(double size, IFormatProvider culture)
    {
        double points = string.Equals(Figure, "share", StringComparison.Ordinal) ? size * 100 : size;
        string format = Math.Abs(points) < 0.01 ? "G6"
            : string.Equals(Figure, "mean", StringComparison.Ordinal) ? "0.####" : "0.##";
        return points.ToString(format, culture);
    }
}
