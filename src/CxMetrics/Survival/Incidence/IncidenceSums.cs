namespace CxMetrics.Survival;

/// <summary>The incidence of a cause with the sums that its variance is made of.</summary>
/// <remarks>
/// The variance is, over the times up to t, the sum of <c>(F(t) - F)^2 d / (n (n - d)) + S^2 e (n - e) / n^3 - 2 (F(t) - F) S e / n^2</c>, of which d
/// are the events of all causes, e those of this one, and S is the share just before; the squares are multiplied out, so that one pass is enough.
/// Marubini and Valsecchi (1995), Analysing Survival Data from Clinical Trials, 10.3.
/// </remarks>
internal sealed class IncidenceSums(int cause)
{
    private double _all;
    private double _allTimes;
    private double _allSquares;
    private double _own;
    private double _mixed;
    private double _mixedTimes;

    /// <summary>The code of the cause.</summary>
    public int Cause => cause;

    /// <summary>The hazard of the cause, added up.</summary>
    public double Hazard { get; private set; }

    /// <summary>The variance of the hazard.</summary>
    public double HazardVariance { get; private set; }

    /// <summary>The share that has left for the cause.</summary>
    public double Incidence { get; private set; }

    /// <summary>The variance of the share.</summary>
    public double Variance
    {
        get
        {
            double f = Incidence;
            return Math.Max(0, (f * f * _all) - (2 * f * _allTimes) + _allSquares + _own - (2 * ((f * _mixed) - _mixedTimes)));
        }
    }

    /// <summary>Adds a time: those at risk, the events of all causes and of this one, and the share just before.</summary>
    public void Add(double atRisk, double events, double ownEvents, double survival)
    {
        Incidence += survival * ownEvents / atRisk;
        Hazard += ownEvents / atRisk;
        HazardVariance += ownEvents / (atRisk * atRisk);

        // Where nobody stays the share moves no more, and the first term is 0.
        double all = events < atRisk ? events / (atRisk * (atRisk - events)) : 0;
        double mixed = survival * ownEvents / (atRisk * atRisk);
        _all += all;
        _allTimes += all * Incidence;
        _allSquares += all * Incidence * Incidence;
        _own += survival * survival * ownEvents * (atRisk - ownEvents) / (atRisk * atRisk * atRisk);
        _mixed += mixed;
        _mixedTimes += mixed * Incidence;
    }
}
