namespace CxMetrics.Experience;

/// <summary>The figures of all drivers, of which each takes its own.</summary>
internal sealed class DriverAnalysis
{
    // Shares that are equal may come out apart by rounding, and the mean of equal ones above them.
    private const double Rounding = 1e-9;

    public DriverAnalysis(DriverData data)
    {
        Data = data;
        Correlations = new Correlations(data.Columns, data.Weights);
        Shares = new DriverShares(Correlations);
        Rows = data.Rows - data.ZeroWeights;
        DegreesOfFreedom = Rows - Shares.Rank - 1;
        RSquared = Correlations.IsOutcomeConstant ? null : Shares.RSquared;
        Lmg = data.Drivers.Count <= KeyDrivers.MostLmgDrivers ? LmgShares.Of(Correlations) : null;
    }

    public DriverData Data { get; }

    public Correlations Correlations { get; }

    public DriverShares Shares { get; }

    /// <summary>The rows that have a weight.</summary>
    public long Rows { get; }

    /// <summary>The rows with a weight less the coefficients that they determine.</summary>
    public long DegreesOfFreedom { get; }

    /// <summary>The share of the outcome's variance that the drivers explain; null where it does not vary.</summary>
    public double? RSquared { get; }

    public double[]? Lmg { get; }

    public bool? IsImportant(int driver) => RSquared > 0 ? IsAtLeastMean(Shares.Johnson, driver) : null;

    public bool? PerformsWell(int driver) => RSquared > 0 ? IsAtLeastMean(Correlations.Means[1..], driver) : null;

    private static bool IsAtLeastMean(double[] values, int index)
    {
        double mean = values.Average();
        return values[index] >= mean - (Rounding * Math.Abs(mean));
    }
}
