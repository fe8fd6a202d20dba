using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>What purchases that are expected up to each moment are worth now.</summary>
internal static class Discounting
{
    // From where on e^-t counts for nothing.
    private const double Enough = 45;
    private const double PanelWidth = 1.5;
    private static readonly GaussLegendreRule Rule = new(0, 1, 20);

    /// <summary>The integral of e^(-rate t) over the purchases expected up to t, for t from 0 to the horizon.</summary>
    /// <param name="expected">The purchases expected up to a time.</param>
    /// <param name="horizon">The horizon; infinity for ever, with a rate above 0.</param>
    /// <param name="rate">The continuous rate.</param>
    /// <param name="scale">The shortest time on whose scale the expectation bends.</param>
    /// <remarks>By parts, so that only what is expected is needed and every term is positive; over the logarithm of 1 + t / scale, by panels.</remarks>
    public static double Present(Func<double, double> expected, double horizon, double rate, double scale)
    {
        if (rate == 0 || horizon == 0)
        {
            return expected(horizon);
        }

        double end = Math.Min(horizon, Enough / rate);
        double last = end < horizon ? 0 : Math.Exp(-rate * horizon) * expected(horizon);
        double unit = Math.Min(scale, 1 / rate);
        double top = NearZero.LogOnePlus(end / unit);
        int panels = (int)Math.Ceiling(top / PanelWidth);
        double width = top / panels;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++)
        {
            for (int i = 0; i < Rule.Order; i++)
            {
                double log = width * (panel + Rule.GetAbscissa(i));
                double time = unit * NearZero.ExpMinusOne(log);
                sum += width * Rule.GetWeight(i) * unit * Math.Exp(log - (rate * time)) * expected(time);
            }
        }

        return last + (rate * sum);
    }
}
