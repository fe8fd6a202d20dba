namespace CxMetrics.LifetimeValue;

/// <summary>
/// How many are left where everybody leaves at a chance with a probability of their own (beta: a, b), and t renewals are as t^c chances:
/// <c>S(t) = B(a, b + t^c) / B(a, b)</c>.
/// </summary>
internal readonly struct BetaSurvival(double a, double b, double c)
{
    // Where t^c is beyond e^300, ln S falls by a for each 1 that ln t^c rises, to the last digit.
    private const double Far = 300;

    public double A { get; } = a;

    public double B { get; } = b;

    public double C { get; } = c;

    /// <summary>The chances that so many renewals are, as many as a number holds.</summary>
    public double Chances(double renewals) => renewals == 0 ? 0 : Math.Exp(Math.Min(C * Math.Log(renewals), Far));

    /// <summary><c>ln S(t)</c>, of the logarithm of t.</summary>
    public double Log(double logTime)
    {
        double chances = C * logTime;
        return BetaRatio.Log(A, B, Math.Exp(Math.Min(chances, Far))) - (A * Math.Max(0, chances - Far));
    }

    /// <summary><c>ln(S(to) / S(from))</c>.</summary>
    public double Log(double from, double to)
    {
        if (from == 0)
        {
            return Log(Math.Log(to));
        }

        double chances = C * Math.Log(from);
        double more = C * NearZero.LogOnePlus((to - from) / from);
        double start = Math.Exp(Math.Min(chances, Far));
        double within = Math.Min(more, Math.Max(0, Far - chances));
        return BetaRatio.Log(A, B + start, start * NearZero.ExpMinusOne(within)) - (A * (more - within));
    }

    /// <summary>What <c>ln S</c> falls by at t for each 1 that ln t rises.</summary>
    public double Steepness(double logTime)
    {
        double chances = C * logTime;
        return C * (chances > Far ? A : Math.Exp(chances) * GammaRatio.Digamma(B + Math.Exp(chances), A));
    }
}
