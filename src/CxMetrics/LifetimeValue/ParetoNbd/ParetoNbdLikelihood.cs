using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxMetrics.LifetimeValue;

/// <summary>The likelihood of Pareto/NBD on customers sorted by their repeats, with its gradient.</summary>
internal sealed class ParetoNbdLikelihood(SummaryRow[] rows, double[] weights) : RowLikelihood<SummaryRow>(rows, weights)
{
    public override IReadOnlyList<double[]> Starts
    {
        get
        {
            // The rate that all would have if nobody left, and lifetimes from a part to a multiple of what was observed.
            double scale = SummaryRow.TimeOfPurchase(RowSpan, WeightSpan);
            double time = SummaryRow.Time(RowSpan, WeightSpan);
            double age = time > 0 ? time / Weight : 1;
            return [[0.5, 0.5 * scale, 0.5, 0.3 * age], [1, scale, 1, age], [2, 2 * scale, 2, 4 * age], [0.25, 0.25 * scale, 0.3, 0.1 * age]];
        }
    }

    public override double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient)
    {
        (double r, double alpha, double s, double beta) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        int known = -1;
        double logRising = 0, digamma = 0;
        double sum = 0;
        double byR = 0, byAlpha = 0, byS = 0, byBeta = 0;
        for (int i = from; i < to; i++)
        {
            SummaryRow row = RowSpan[i];
            if (row.Repeats != known)
            {
                known = row.Repeats;
                (logRising, digamma) = (Rising.Log(r, known), Rising.Digamma(r, known));
            }

            double weight = WeightSpan[i];
            double shape = r + row.Repeats;
            (double scaleNow, double leftNow) = (alpha + row.Age, beta + row.Age);
            (double grown, double aged) = (NearZero.LogOnePlus(row.Age / alpha), NearZero.LogOnePlus(row.Age / beta));
            double value = logRising - (r * grown) - (row.Repeats == 0 ? 0 : row.Repeats * Math.Log(scaleNow)) - (s * aged);
            double r1 = digamma - grown;
            double alpha1 = ((r / alpha * row.Age) - row.Repeats) / scaleNow;
            double s1 = -aged;
            double beta1 = s / beta * (row.Age / leftNow);
            double silent = row.Age - row.Recency;
            if (silent > 0)
            {
                (double scale, double left) = (alpha + row.Recency, beta + row.Recency);
                Race race = new(s, left, shape, scale, silent);
                Means means = new(scale, left);
                race.Sum(ref means);
                double total = Vector.Sum(means.Weight);
                double odds = Math.Log(race.Factor * total) - race.LogNeither;
                double dead = LogOdds.Probability(odds);
                value += LogOdds.LogOnePlus(odds);
                r1 += dead * (race.Other - (Vector.Sum(means.Other) / total));
                alpha1 += dead * shape * ((1 / scaleNow) - (Vector.Sum(means.OverOther) / total));
                s1 += dead * ((1 / s) + race.Own - (Vector.Sum(means.Own) / total));
                beta1 += dead * ((s / leftNow) - ((s + 1) * Vector.Sum(means.OverOwn) / total));
            }

            sum += weight * value;
            byR += weight * r1;
            byAlpha += weight * alpha1;
            byS += weight * s1;
            byBeta += weight * beta1;
        }

        gradient[0] += byR;
        gradient[1] += byAlpha;
        gradient[2] += byS;
        gradient[3] += byBeta;
        return sum;
    }

    protected override ILikelihood With(SummaryRow[] newRows, double[] newWeights) => new ParetoNbdLikelihood(newRows, newWeights);

    /// <summary>The sums whose ratios to that of the weights are the derivatives of the logarithm of the integral.</summary>
    private struct Means(double scale, double left) : Race.ISum
    {
        public Vector<double> Weight { get; private set; }

        public Vector<double> Own { get; private set; }

        public Vector<double> Other { get; private set; }

        public Vector<double> OverOwn { get; private set; }

        public Vector<double> OverOther { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector<double> weight, Vector<double> own, Vector<double> other, Vector<double> time)
        {
            Weight += weight;
            Own += weight * own;
            Other += weight * other;
            OverOwn += weight / (new Vector<double>(left) + time);
            OverOther += weight / (new Vector<double>(scale) + time);
        }
    }
}
