namespace CxMetrics.Tests.Golden;

/// <summary>The exact behaviour of an interval at one mix of promoters, passives and detractors, on -1 to 1.</summary>
/// <param name="Coverage">The probability that the interval holds the true score.</param>
/// <param name="MeanWidth">The width to expect.</param>
/// <param name="MissLow">The probability that the interval lies below the true score.</param>
/// <param name="MissHigh">The probability that it lies above.</param>
/// <param name="TieProbability">The probability that a limit falls on the true score.</param>
internal readonly record struct CoverageFigures(
    double Coverage, double MeanWidth, double MissLow, double MissHigh, double TieProbability);
