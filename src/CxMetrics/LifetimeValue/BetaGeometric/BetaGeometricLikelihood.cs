namespace CxMetrics.LifetimeValue;

/// <summary>The likelihood of BG/NBD or MBG/NBD on customers sorted by their repeats, with its gradient.</summary>
internal sealed class BetaGeometricLikelihood(SummaryRow[] rows, double[] weights, bool mayLeaveAtOnce) : RowLikelihood<SummaryRow>(rows, weights)
{
    public override IReadOnlyList<double[]> Starts
    {
        get
        {
            // The rate that all would have if nobody left, once with customers much alike and once far apart.
            double scale = SummaryRow.TimeOfPurchase(RowSpan, WeightSpan);
            return [[0.5, 0.5 * scale, 0.7, 2.5], [1, scale, 0.5, 3], [2, 2 * scale, 1, 2], [0.25, 0.25 * scale, 0.1, 0.5]];
        }
    }

    public override double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient)
    {
        (double r, double alpha, double a, double b) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        Sums terms = default;
        int known = -1;
        double sum = 0;
        double byR = 0, byAlpha = 0, byA = 0, byB = 0;
        for (int i = from; i < to; i++)
        {
            SummaryRow row = RowSpan[i];
            if (row.Repeats != known)
            {
                known = row.Repeats;
                terms = new Sums(r, a, b, known, mayLeaveAtOnce ? known + 1.0 : known);
            }

            double weight = WeightSpan[i];
            double shape = r + row.Repeats;
            double grown = NearZero.LogOnePlus(row.Age / alpha);
            double value = terms.Constant - (r * grown) - (row.Repeats == 0 ? 0 : row.Repeats * Math.Log(alpha + row.Age));
            double r1 = terms.ByShape - grown;
            double alpha1 = ((r / alpha * row.Age) - row.Repeats) / (alpha + row.Age);
            double a1 = terms.ByA;
            double b1 = terms.ByB;
            if (terms.Chances > 0)
            {
                double longer = NearZero.LogOnePlus((row.Age - row.Recency) / (alpha + row.Recency));
                double odds = terms.LogRatio + (shape * longer);
                double power = Math.Exp(-Math.Abs(odds));
                double dead = (odds < 0 ? power : 1) / (1 + power);
                value += Math.Max(odds, 0) + Math.Log(1 + power);
                r1 += dead * longer;
                alpha1 -= dead * shape * (row.Age - row.Recency) / ((alpha + row.Age) * (alpha + row.Recency));
                a1 += dead / a;
                b1 -= dead / (b + terms.Chances - 1);
            }

            sum += weight * value;
            byR += weight * r1;
            byAlpha += weight * alpha1;
            byA += weight * a1;
            byB += weight * b1;
        }

        gradient[0] += byR;
        gradient[1] += byAlpha;
        gradient[2] += byA;
        gradient[3] += byB;
        return sum;
    }

    protected override ILikelihood With(SummaryRow[] newRows, double[] newWeights) => new BetaGeometricLikelihood(newRows, newWeights, mayLeaveAtOnce);

    /// <summary>What depends on the number of purchases alone.</summary>
    private readonly struct Sums(double r, double a, double b, int repeats, double chances)
    {
        public double Chances { get; } = chances;

        public double Constant { get; } = Rising.Log(r, repeats) + Rising.Log(b, chances) - Rising.Log(a + b, chances);

        public double ByShape { get; } = Rising.Digamma(r, repeats);

        public double ByA { get; } = -Rising.Digamma(a + b, chances);

        public double ByB { get; } = Rising.Digamma(b, chances) - Rising.Digamma(a + b, chances);

        public double LogRatio { get; } = chances == 0 ? 0 : Math.Log(a / (b + chances - 1));
    }
}
