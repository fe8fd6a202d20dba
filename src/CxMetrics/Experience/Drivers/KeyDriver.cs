using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>One driver of an outcome: how much it explains, in which direction, and how it fares.</summary>
/// <remarks>
/// What is not defined is null: all shares where the outcome does not vary, the coefficient and the variance inflation of a driver that is constant
/// or that the others determine. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record KeyDriver : StatedResult
{
    // Shares that are equal may come out apart by rounding, and the mean of equal ones above them.
    private const double Rounding = 1e-9;

    /// <summary>Refuses to be read from JSON: analyze its DriverData again.</summary>
    public KeyDriver() => throw WrittenOnly.Refusal(nameof(KeyDriver), "its rows as DriverData");

    internal KeyDriver(DriverData data, DriverShares shares, double[]? lmg, long degreesOfFreedom, int driver)
    {
        Correlations correlations = shares.Correlations;
        Name = data.Drivers[driver];
        IsConstant = correlations.IsConstant(driver);
        IsCollinear = !IsConstant && !shares.IsIdentified[driver];
        Performance = data.Rows > data.ZeroWeights ? correlations.Means[driver + 1] : null;
        VarianceInflation = shares.IsIdentified[driver] ? shares.Inflation[driver] : null;
        if (shares.RSquared is not { } explained)
        {
            return;
        }

        double r = correlations.Outcome[driver];
        RelativeWeight = shares.Johnson[driver];
        Lmg = lmg?[driver];
        First = r * r;
        (Last, CarScore) = (shares.Last[driver], shares.Car[driver]);
        Correlation = IsConstant ? null : r;
        if (VarianceInflation is { } inflation)
        {
            StandardizedBeta = shares.Beta[driver];
            Pratt = StandardizedBeta * r;
            double scale = correlations.Deviations[0] / correlations.Deviations[driver + 1];
            Coefficient = StandardizedBeta * scale;
            double error = scale * Math.Sqrt(inflation * (1 - explained) / degreesOfFreedom);
            Test = data.IsWeighted || degreesOfFreedom <= 0 ? null : SignificanceTest.OfT(Coefficient, error, degreesOfFreedom, "t of a coefficient");
        }

        if (explained > 0)
        {
            RelativeShare = RelativeWeight / explained;
            LmgShare = Lmg / explained;
            IsImportant = IsAtLeastMean(shares.Johnson, driver);
            PerformsWell = IsAtLeastMean(correlations.Means[1..], driver);
        }
    }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Johnson's relative weight: its part of R2. Those of all drivers add up to R2.</summary>
    [JsonPropertyName("relativeWeight")]
    public double? RelativeWeight { get; }

    /// <summary>The relative weight over R2, 0 to 1: how important the driver is. Null where nothing is explained.</summary>
    [JsonPropertyName("relativeShare")]
    public double? RelativeShare { get; }

    /// <summary>The interval of the relative share; null without a bootstrap.</summary>
    [JsonPropertyName("relativeShareInterval")]
    public ConfidenceInterval? RelativeShareInterval { get; internal init; }

    /// <summary>The mean gain of R2 over all orders of the drivers, after Lindeman, Merenda and Gold: adds up to R2. Null beyond 20 drivers.</summary>
    [JsonPropertyName("lmg")]
    public double? Lmg { get; }

    /// <summary>That gain over R2, 0 to 1. Null where nothing is explained.</summary>
    [JsonPropertyName("lmgShare")]
    public double? LmgShare { get; }

    /// <summary>What it explains alone: the square of the correlation.</summary>
    [JsonPropertyName("first")]
    public double? First { get; }

    /// <summary>What R2 loses without it; 0 where the others determine it.</summary>
    [JsonPropertyName("last")]
    public double? Last { get; }

    /// <summary>Pratt's measure, <c>beta x r</c>: adds up to R2, and may be negative.</summary>
    [JsonPropertyName("pratt")]
    public double? Pratt { get; }

    /// <summary>The correlation with the outcome, whose sign is the direction to show; null for a constant driver.</summary>
    [JsonPropertyName("correlation")]
    public double? Correlation { get; }

    /// <summary>The correlation with the outcome of what sets the driver apart from the others; the squares of all add up to R2.</summary>
    /// <remarks>Zuber and Strimmer (2011), Statistical Applications in Genetics and Molecular Biology 10:34.</remarks>
    [JsonPropertyName("carScore")]
    public double? CarScore { get; }

    /// <summary>The coefficient of the regression on all drivers, in standard deviations.</summary>
    [JsonPropertyName("standardizedBeta")]
    public double? StandardizedBeta { get; }

    /// <summary>The coefficient of the regression on all drivers, in the units of outcome and driver.</summary>
    [JsonPropertyName("coefficient")]
    public double? Coefficient { get; }

    /// <summary>The test of the coefficient against 0; null with weights, whose meaning it would depend on, and where the rows are too few.</summary>
    [JsonPropertyName("test")]
    public SignificanceTest? Test { get; }

    /// <summary><c>1 / (1 - R2)</c> of the driver on the others: 1 where it is independent of them. Null where it is infinite; the next two say why.</summary>
    [JsonPropertyName("varianceInflation")]
    public double? VarianceInflation { get; }

    /// <summary>Whether other drivers determine it, so that its variance inflation is infinite and it has no coefficient of its own.</summary>
    [JsonPropertyName("isCollinear")]
    public bool IsCollinear { get; }

    /// <summary>Whether it is the same in all rows, so that it explains nothing.</summary>
    [JsonPropertyName("isConstant")]
    public bool IsConstant { get; }

    /// <summary>The weighted mean, in its unit; null without rows.</summary>
    [JsonPropertyName("performance")]
    public double? Performance { get; }

    /// <summary>Whether its relative weight is at least the mean of all drivers.</summary>
    [JsonPropertyName("isImportant")]
    public bool? IsImportant { get; }

    /// <summary>Whether its performance is at least the mean of all drivers, which means something where all are on one scale.</summary>
    [JsonPropertyName("performsWell")]
    public bool? PerformsWell { get; }

    /// <summary>
    /// The quadrant of importance and performance: "concentrate here" (important, performs badly), "keep up the good work", "low priority" or
    /// "possible overkill" (performs well, not important).
    /// </summary>
    /// <remarks>Martilla and James (1977), Journal of Marketing 41(1):77.</remarks>
    [JsonPropertyName("quadrant")]
    public string? Quadrant => (IsImportant, PerformsWell) switch
    {
        (true, false) => "concentrate here",
        (true, true) => "keep up the good work",
        (false, false) => "low priority",
        (false, true) => "possible overkill",
        _ => null,
    };

    private protected override string Sentence(IFormatProvider culture) =>
        RelativeShare is null
            ? $"{Name}: nothing is explained"
            : string.Create(
                culture,
                $"{Named(culture)}, correlation {Correlation?.ToString("0.00", culture) ?? "not defined"}{(IsCollinear ? ", determined by other drivers" : IsConstant ? ", the same in all rows" : "")}; {Quadrant}");

    private static bool IsAtLeastMean(double[] values, int index)
    {
        double mean = values.Average();
        return values[index] >= mean - (Rounding * Math.Abs(mean));
    }

    /// <summary>Such as "waiting 38.5% (-), 95% interval 25.0 to 49.1".</summary>
    internal string Named(IFormatProvider culture)
    {
        string direction = Correlation switch { > 0 => " (+)", < 0 => " (-)", _ => "" };
        string interval = RelativeShareInterval is { } known ? ", " + known.Scale(100).ToString("0.0", culture) : "";
        return $"{Name} {(100 * RelativeShare.GetValueOrDefault()).ToString("0.0", culture)}%{direction}{interval}";
    }
}
