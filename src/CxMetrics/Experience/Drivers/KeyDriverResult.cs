using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What a set of drivers explains of an outcome, and each driver's part in it.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record KeyDriverResult : StatedResult
{
    private const int MostNamed = 5;

    /// <summary>Refuses to be read from JSON: analyze its DriverData again.</summary>
    public KeyDriverResult() => throw WrittenOnly.Refusal(nameof(KeyDriverResult), "its rows as DriverData");

    internal KeyDriverResult(DriverData data, IReadOnlyList<double[]>? draws = null, double confidence = 0.95)
    {
        DriverShares shares = new(new Correlations(data.Columns, data.Weights));
        double[]? lmg = data.Drivers.Count <= KeyDrivers.MostLmgDrivers ? LmgShares.Of(shares.Correlations) : null;
        long weighted = data.Rows - data.ZeroWeights;
        long degreesOfFreedom = weighted - shares.Rank - 1;
        (Rows, ZeroWeights, IsWeighted, Excluded) = (data.Rows, data.ZeroWeights, data.IsWeighted, data.Excluded);
        (Rank, RSquared) = (shares.Rank, shares.RSquared);
        Drivers = new ValueList<KeyDriver>(data.Drivers.Select((_, driver) => new KeyDriver(data, shares, lmg, degreesOfFreedom, driver)
        {
            RelativeShareInterval = draws is null || RSquared is null ? null : Interval([.. draws.Select(draw => draw[driver])], confidence),
        }));
        if (RSquared is { } explained && degreesOfFreedom > 0)
        {
            AdjustedRSquared = 1 - ((1 - explained) * (weighted - 1) / degreesOfFreedom);
            FStatistic = Rank > 0 && explained < 1 ? explained / Rank / ((1 - explained) / degreesOfFreedom) : null;
        }

        if (RSquared is not null && Drivers.All(driver => driver.Coefficient is not null))
        {
            double[] means = shares.Correlations.Means;
            Intercept = means[0] - Drivers.Select((driver, i) => driver.Coefficient.GetValueOrDefault() * means[i + 1]).Sum();
        }

        static ConfidenceInterval Interval(double[] drawn, double confidence)
        {
            double tail = (1 - confidence) / 2;
            return new(Percentile.Of(drawn, tail).Value, Percentile.Of(drawn, 1 - tail).Value, confidence, "percentile bootstrap");
        }
    }

    /// <summary>The complete rows, those of weight 0 included.</summary>
    [JsonPropertyName("rows")]
    public int Rows { get; }

    /// <summary>The complete rows of weight 0, which affect nothing.</summary>
    [JsonPropertyName("zeroWeights")]
    public long ZeroWeights { get; }

    /// <summary>Whether the rows have weights.</summary>
    [JsonPropertyName("isWeighted")]
    public bool IsWeighted { get; }

    /// <summary>The rows left out, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>How many of the drivers are independent of one another; where fewer than all, some have no coefficient.</summary>
    [JsonPropertyName("rank")]
    public int Rank { get; }

    /// <summary>The share of the outcome's variance that the drivers explain, 0 to 1; null where the outcome does not vary.</summary>
    /// <remarks>With as many drivers as rows less one it is 1, whatever the data.</remarks>
    [JsonPropertyName("rSquared")]
    public double? RSquared { get; }

    /// <summary>The same less what chance would explain, <c>1 - (1 - R2)(n - 1)/(n - rank - 1)</c>; null where the rows are too few.</summary>
    [JsonPropertyName("adjustedRSquared")]
    public double? AdjustedRSquared { get; }

    /// <summary>F of all drivers together, on the rank and <c>n - rank - 1</c> degrees of freedom; null where it is not defined.</summary>
    [JsonPropertyName("fStatistic")]
    public double? FStatistic { get; }

    /// <summary>The outcome where all drivers are 0, by the regression; null where a coefficient is not defined.</summary>
    [JsonPropertyName("intercept")]
    public double? Intercept { get; }

    /// <summary>The drivers in their order.</summary>
    [JsonPropertyName("drivers")]
    public IReadOnlyList<KeyDriver> Drivers { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        string left = Excluded.Total > 0 ? string.Create(culture, $"; {Plural.Of(Excluded.Total, "row", culture)} left out ({Excluded})") : "";
        if (RSquared is not { } explained)
        {
            return $"nothing to explain: the outcome does not vary in {Plural.Of(Rows, "row", culture)}{left}";
        }

        string drivers = string.Join(
            ", ", Drivers.Where(driver => driver.RelativeShare is not null).OrderByDescending(driver => Math.Round(driver.RelativeShare.GetValueOrDefault(), 9)).Take(MostNamed).Select(driver => driver.Named(culture)));
        string[] collinear = [.. Drivers.Where(driver => driver.IsCollinear).Select(driver => driver.Name)];
        string warning = collinear.Length == 0 ? "" : $"; {string.Join(", ", collinear)} determine one another and have no coefficients of their own";
        return string.Create(
            culture, $"{Plural.Of(Drivers.Count, "driver explains", culture, "drivers explain")} {100 * explained:0.0}% of the variance in {Plural.Of(Rows, "row", culture)}{(drivers.Length > 0 ? ": " : "")}{drivers}{warning}{left}");
    }
}
