using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How well a model predicts what its customers bought after the calibration.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HoldoutValidation
{
    /// <summary>Refuses to be read from JSON: read the purchases and the model.</summary>
    public HoldoutValidation() => throw WrittenOnly.Refusal(nameof(HoldoutValidation), "the purchases and the model");

    internal HoldoutValidation(CalibrationSplit split, double[] expected, int lastClass)
    {
        Holdout = split.Holdout;
        long[] customers = new long[lastClass + 1];
        double[] actualOf = new double[lastClass + 1];
        double[] expectedOf = new double[lastClass + 1];
        double absolute = 0;
        double squared = 0;
        for (int row = 0; row < expected.Length; row++)
        {
            long weight = split.WeightOf(row);
            int purchases = split.HoldoutPurchases[row];
            int at = Math.Min(split.Calibration.Repeats[row], lastClass);
            customers[at] += weight;
            actualOf[at] += (double)weight * purchases;
            expectedOf[at] += weight * expected[row];
            absolute += weight * Math.Abs(expected[row] - purchases);
            squared += weight * (expected[row] - purchases) * (expected[row] - purchases);
        }

        Customers = split.Calibration.Customers;
        ActualPurchases = actualOf.Sum();
        ExpectedPurchases = expectedOf.Sum();
        MeanAbsoluteError = Mean(absolute, Customers);
        RootMeanSquaredError = Mean(squared, Customers) is { } mean ? Math.Sqrt(mean) : null;
        Correlation = CorrelationOf(split, expected, ActualPurchases / Customers, ExpectedPurchases / Customers);
        Classes = new ValueList<HoldoutClass>(customers.Select((count, at) =>
            new HoldoutClass(at, at == lastClass, count, Mean(actualOf[at], count), Mean(expectedOf[at], count))));
    }

    /// <summary>How long the holdout is.</summary>
    [JsonPropertyName("holdout"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Horizon Holdout { get; }

    /// <summary>The customers of the calibration.</summary>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; }

    /// <summary>What they bought in the holdout, in purchases.</summary>
    [JsonPropertyName("actualPurchases"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double ActualPurchases { get; }

    /// <summary>What the model expects them to, in purchases.</summary>
    [JsonPropertyName("expectedPurchases"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double ExpectedPurchases { get; }

    /// <summary>The correlation of actual and expected purchases over the customers; null where one of them is the same for all.</summary>
    [JsonPropertyName("correlation"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Correlation { get; }

    /// <summary>How far the expectation is from a customer's purchases on average; null without customers.</summary>
    [JsonPropertyName("meanAbsoluteError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? MeanAbsoluteError { get; }

    /// <summary>The root of the mean squared distance of the expectation from a customer's purchases; null without customers.</summary>
    [JsonPropertyName("rootMeanSquaredError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? RootMeanSquaredError { get; }

    /// <summary>The customers by their repeat purchases in the calibration, from 0 on; the last class is open.</summary>
    [JsonPropertyName("classes")]
    public IReadOnlyList<HoldoutClass> Classes { get; }

    /// <summary>The validation in one sentence, such as "1,882 purchases of 2,357 customers in 39 weeks, 1,653.4 expected; correlation 0.63, mean absolute error 0.79".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string correlation = Correlation is { } defined ? string.Create(CultureInfo.InvariantCulture, $"; correlation {defined:0.00}") : "";
        string error = MeanAbsoluteError is { } mean ? string.Create(CultureInfo.InvariantCulture, $"{(correlation.Length > 0 ? "," : ";")} mean absolute error {mean:0.00}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ActualPurchases:N0} purchases of {Customers:N0} customers in {Holdout}, {ExpectedPurchases:N1} expected{correlation}{error}");
    }

    private static double? Mean(double sum, long count) => count == 0 ? null : sum / count;

    private static double? CorrelationOf(CalibrationSplit split, double[] expected, double actualMean, double expectedMean)
    {
        double actualSquares = 0;
        double expectedSquares = 0;
        double products = 0;
        for (int row = 0; row < expected.Length; row++)
        {
            long weight = split.WeightOf(row);
            double actual = split.HoldoutPurchases[row] - actualMean;
            double predicted = expected[row] - expectedMean;
            actualSquares += weight * actual * actual;
            expectedSquares += weight * predicted * predicted;
            products += weight * actual * predicted;
        }

        // Equal values differ from their mean by its last digit at most.
        double scale = Math.Sqrt(actualSquares) * Math.Sqrt(expectedSquares);
        return actualSquares > 0 && expectedSquares > split.Calibration.Customers * 1e-28 * expectedMean * expectedMean ? Math.Clamp(products / scale, -1, 1) : null;
    }
}
