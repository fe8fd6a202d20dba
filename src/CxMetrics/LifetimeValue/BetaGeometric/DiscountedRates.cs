namespace CxMetrics.LifetimeValue;

/// <summary>What the purchases of customers of as many repeats are worth now, at each rate of purchase; who is older has other odds of the same rates.</summary>
/// <remarks>
/// At rate l, leaving with probability p after each, purchases until t are worth <c>l (1 - e^-(lp + d)t) / (lp + d)</c>. Its mean over p is the same for all; that over l,
/// gamma (R, alpha + T), is taken over points that are even in the logarithm of l, where the trapezoidal rule converges geometrically as in <see cref="BetaNodes"/>.
/// </remarks>
internal sealed class DiscountedRates
{
    private const double LongestStep = 0.2;

    // Weights below e^-70 of the largest count for nothing.
    private const double Negligible = -70;

    private readonly double _shape;
    private readonly double _step;
    private readonly int _below;
    private readonly int _above;
    private readonly int _first;
    private readonly double[] _rates;
    private readonly double[] _worths;

    /// <summary>Finds the worth of rates.</summary>
    /// <param name="shape">R, the shape of the rates of all.</param>
    /// <param name="least">The scale of the youngest.</param>
    /// <param name="greatest">The scale of the oldest.</param>
    /// <param name="leaving">The probabilities of leaving.</param>
    /// <param name="time">t, which may be infinite.</param>
    /// <param name="rate">d, the continuous rate of discounting.</param>
    public DiscountedRates(double shape, double least, double greatest, BetaNodes leaving, double time, double rate)
    {
        // The purchases are many at a high rate: the mean of l f(l) is that of f, of one more shape, times R over the scale.
        _shape = shape + 1;
        _step = Math.Min(LongestStep, 0.4 / Math.Sqrt(_shape));
        _below = Steps(-_step);
        _above = Steps(_step);
        _first = Middle(greatest) - _below;
        int count = Middle(least) + _above + 1 - _first;
        _rates = [.. Enumerable.Range(_first, count).Select(i => Math.Exp(i * _step))];
        _worths = Array.ConvertAll(_rates, l => double.IsFinite(time) ? leaving.Mean(new Until(l, time, rate)) : leaving.Mean(new Forever(l, rate)));
    }

    /// <summary>The present worth of the purchases of a customer of a scale: alpha + T.</summary>
    public double At(double scale)
    {
        int middle = Middle(scale);
        double weights = 0;
        double sum = 0;
        for (int i = middle - _below; i <= middle + _above; i++)
        {
            double fromPeak = (i * _step) - Math.Log(_shape / scale);
            double weight = Math.Exp((_shape * (1 + fromPeak)) - (scale * _rates[i - _first]));
            weights += weight;
            sum += weight * _worths[i - _first];
        }

        return (_shape - 1) / scale * (sum / weights);
    }

    private int Middle(double scale) => (int)Math.Floor(Math.Log(_shape / scale) / _step);

    private int Steps(double step)
    {
        int steps = 1;
        while (_shape * ((steps * step) - NearZero.ExpMinusOne(steps * step)) > Negligible)
        {
            steps++;
        }

        return steps + 1;
    }

    private readonly struct Forever(double purchases, double rate) : IFunction
    {
        public double At(double x) => 1 / ((purchases * x) + rate);
    }

    private readonly struct Until(double purchases, double time, double rate) : IFunction
    {
        public double At(double x)
        {
            double both = (purchases * x) + rate;
            return -NearZero.ExpMinusOne(-both * time) / both;
        }
    }
}
