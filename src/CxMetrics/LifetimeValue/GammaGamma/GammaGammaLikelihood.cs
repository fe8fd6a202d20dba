using MathNet.Numerics;

namespace CxMetrics.LifetimeValue;

/// <summary>The likelihood of mean spends, on customers sorted by their repeats: equation 1a of Fader and Hardie (2013), with its gradient.</summary>
internal sealed class GammaGammaLikelihood(SummaryRow[] rows, double[] weights) : RowLikelihood<SummaryRow>(rows, weights)
{
    public override IReadOnlyList<double[]> Starts
    {
        get
        {
            double spend = 0;
            for (int i = 0; i < RowSpan.Length; i++)
            {
                spend += WeightSpan[i] / Weight * RowSpan[i].MeanSpend;
            }

            // Each gives the mean that is there: purchases of one customer alike or not, customers alike or not.
            return [[4, 4, 0.75 * spend], [1, 2, spend], [10, 1.5, 0.05 * spend], [0.5, 6, 10 * spend], [20, 20, 0.95 * spend]];
        }
    }

    /// <summary>The log-likelihood of one customer's mean spend.</summary>
    public static double Log(double p, double q, double gamma, int repeats, double spend) => new Terms(p, q, repeats).Log(gamma, spend);

    public override double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient)
    {
        (double p, double q, double gamma) = (parameters[0], parameters[1], parameters[2]);
        Terms terms = default;
        int known = -1;
        double sum = 0;
        double byP = 0, byQ = 0, byGamma = 0;
        for (int i = from; i < to; i++)
        {
            SummaryRow row = RowSpan[i];
            if (row.Repeats != known)
            {
                known = row.Repeats;
                terms = new Terms(p, q, known);
            }

            double weight = WeightSpan[i];
            double total = known * row.MeanSpend;
            sum += weight * terms.Log(gamma, row.MeanSpend);
            byP += weight * known * (terms.ByShape - NearZero.LogOnePlus(gamma / total));
            byQ += weight * (terms.ByQ - NearZero.LogOnePlus(total / gamma));
            byGamma += weight * ((q / gamma) - ((q + (p * known)) / (gamma + total)));
        }

        gradient[0] += byP;
        gradient[1] += byQ;
        gradient[2] += byGamma;
        return sum;
    }

    protected override ILikelihood With(SummaryRow[] newRows, double[] newWeights) => new GammaGammaLikelihood(newRows, newWeights);

    /// <summary>What depends on the number of purchases alone.</summary>
    private readonly struct Terms(double p, double q, int repeats)
    {
        private readonly double _constant = GammaRatio.Log(p * repeats, q) - SpecialFunctions.GammaLn(q);

        public double ByShape { get; } = GammaRatio.Digamma(p * repeats, q);

        public double ByQ { get; } = GammaRatio.Digamma(q, p * repeats);

        // The powers of gamma and of the total over their sum, so that no large logarithms cancel.
        public double Log(double gamma, double spend) =>
            _constant - (q * NearZero.LogOnePlus(repeats * spend / gamma)) - (p * repeats * NearZero.LogOnePlus(gamma / (repeats * spend))) - Math.Log(spend);
    }
}
