namespace CxMetrics.Experience;

/// <summary>The figures of all drivers, of which each takes its own.</summary>
internal sealed class DriverAnalysis
{
    // Shares that are equal may come out apart by rounding, and the mean of equal ones above them.
    private const double Rounding = 1e-9;

    public DriverAnalysis(DriverData data, Correlations correlations, ConfidenceInterval[]? relative, ConfidenceInterval[]? lmg)
    {
        Data = data;
        Correlations = correlations;
        Shares = new DriverShares(correlations);
        Relative = relative;
        LmgIntervals = lmg;
        Rows = data.Rows - data.ZeroWeights;
        DegreesOfFreedom = Rows - Shares.Rank - 1;
        if (!correlations.IsOutcomeConstant)
        {
            RSquared = Shares.RSquared;
            Lmg = data.Drivers.Count <= KeyDrivers.MostLmgDrivers ? LmgShares.Of(correlations) : null;
        }
    }

    public DriverData Data { get; }

    public Correlations Correlations { get; }

    public DriverShares Shares { get; }

    public ConfidenceInterval[]? Relative { get; }

    public ConfidenceInterval[]? LmgIntervals { get; }

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
