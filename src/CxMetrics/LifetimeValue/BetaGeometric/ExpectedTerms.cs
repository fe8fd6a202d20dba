namespace CxMetrics.LifetimeValue;

/// <summary>The terms of the purchases expected within a time, for customers of as many repeats and any age from the youngest on.</summary>
/// <remarks>
/// The terms are those of the youngest, all positive; those of an older customer are less by a power of how much smaller the share
/// <c>t / (alpha + T + t)</c> is.
/// </remarks>
internal sealed class ExpectedTerms
{
    private const double Negligible = 1e-17;

    private readonly double _shape;
    private readonly double _alpha;
    private readonly double _time;
    private readonly double _youngest;
    private readonly double[] _terms;

    public ExpectedTerms(double shape, double alpha, double a, double left, double age, double time)
    {
        (_shape, _alpha, _youngest, _time) = (shape, alpha, age, time);
        double scale = alpha + age;
        double share = time / (scale + time);
        double part = Math.Exp(-shape * NearZero.LogOnePlus(time / scale));
        double mean = 1;
        double survived = 0;
        double sum = 0;
        double peak = shape * time / scale;
        List<double> terms = [];
        for (int j = 0; j <= peak || terms[^1] > Negligible * sum; j++)
        {
            survived += mean;
            mean *= (left + j) / (a + left + j);
            part *= (shape + j) / (j + 1) * share;
            terms.Add(part * survived);
            sum += terms[^1];
        }

        _terms = [.. terms];
    }

    public double At(double age)
    {
        double grown = (age - _youngest) / (_alpha + _youngest + _time);
        double ratio = 1 / (1 + grown);
        double power = 1;
        double sum = 0;
        double[] terms = _terms;
        for (int j = 0; j < terms.Length; j++)
        {
            power *= ratio;
            double term = terms[j] * power;
            sum += term;
            if (term < Negligible * sum)
            {
                break;
            }
        }

        // (1 - z)^R of this age over that of the youngest.
        double left = NearZero.LogOnePlus((age - _youngest) / (_alpha + _youngest)) - NearZero.LogOnePlus(grown);
        return sum * Math.Exp(_shape * left);
    }
}
