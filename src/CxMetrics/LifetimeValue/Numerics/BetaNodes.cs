namespace CxMetrics.LifetimeValue;

/// <summary>Points and weights that turn the mean of a function of a beta-distributed probability into a sum.</summary>
/// <remarks>
/// The trapezoidal rule over the log-odds of p, where a density p^(a-1) (1-p)^(b-1) has no singularities near the real line, converges
/// geometrically whatever a and b are: 14 digits for any function that is smooth on the scale of log p, such as (1 + cp)^-R for every c. All
/// weights are positive, so nothing cancels.
/// </remarks>
internal readonly struct BetaNodes
{
    private const double LongestStep = 0.2;

    // Weights below e^-70 of the largest count for nothing, and p below e^-80 is 0 for every function; the rest of a slow tail goes to the last point.
    private const double Negligible = -70;
    private const double Farthest = 80;

    private readonly double[] _points;
    private readonly double[] _weights;

    /// <summary>Makes the points of a beta distribution.</summary>
    public BetaNodes(double a, double b)
    {
        double step = Math.Min(LongestStep, 0.4 * Math.Sqrt((1 / a) + (1 / b)));
        BetaDensity density = new(a, b);
        List<(double Point, double Weight)> nodes = [];
        Walk(nodes, density, 0, -step, a);
        Walk(nodes, density, step, step, b);
        double sum = nodes.Sum(node => node.Weight);
        _points = [.. nodes.Select(node => node.Point)];
        _weights = [.. nodes.Select(node => node.Weight / sum)];
    }

    /// <summary>The mean of a function of p.</summary>
    public double Mean<TFunction>(TFunction function)
        where TFunction : struct, IFunction
    {
        double sum = 0;
        for (int i = 0; i < _points.Length; i++)
        {
            sum += _weights[i] * function.At(_points[i]);
        }

        return sum;
    }

    private static void Walk(List<(double Point, double Weight)> nodes, BetaDensity density, double from, double step, double slope)
    {
        double mode = Math.Clamp(density.Mode, -Farthest, Farthest);
        double logit = mode + from;
        double log = density.LogFall(logit - density.Mode);
        while (log > Negligible && Math.Abs(logit) < Farthest)
        {
            nodes.Add((LogOdds.Probability(logit), Math.Exp(log)));
            logit += step;
            log = density.LogFall(logit - density.Mode);
        }

        // From here on the density falls by the same factor each step.
        nodes.Add((LogOdds.Probability(logit), Math.Exp(log) / -NearZero.ExpMinusOne(-slope * Math.Abs(step))));
    }
}
