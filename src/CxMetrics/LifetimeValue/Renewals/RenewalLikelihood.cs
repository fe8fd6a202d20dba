using System.Globalization;
using CxMetrics.Internal;
using CxMetrics.Survival;

namespace CxMetrics.LifetimeValue;

/// <summary>The likelihood of renewals: alpha and beta, and c where it is not 1, with its gradient.</summary>
/// <remarks>Each customer counts up to their own age: who left at t with P(T = t), who is still there with S(t), and who came at e divided by S(e).</remarks>
internal sealed class RenewalLikelihood(RenewalRow[] rows, double[] weights, bool hasShape) : RowLikelihood<RenewalRow>(rows, weights)
{
    public override IReadOnlyList<double[]> Starts
    {
        get
        {
            double lost = 0.5;
            double chances = 1;
            for (int i = 0; i < RowSpan.Length; i++)
            {
                lost += RowSpan[i].IsLost ? WeightSpan[i] : 0;
                chances += WeightSpan[i] * (RowSpan[i].Time - RowSpan[i].Entry);
            }

            // As many leave at each renewal as do on average; customers far apart or alike.
            double stay = Math.Max(0.01, (chances / lost) - 1);
            double[][] starts = [[1, stay], [0.5, 0.5 * stay], [4, 4 * stay], [0.2, 0.1 * stay]];
            return hasShape ? [.. starts.Select(start => new[] { start[0], start[1], 1 }), .. starts.Select(start => new[] { start[0], start[1], 1.7 })] : starts;
        }
    }

    /// <summary>Fits a model to a tally.</summary>
    public static ModelFit<TModel> Fit<TModel>(
        SurvivalTally renewals, TimeUnit period, bool hasShape, FitOptions? options, IProgress<FitProgress>? progress, CancellationToken cancellation)
        where TModel : RenewalModel, IFittedModel<TModel>
    {
        Guard.NotNull(renewals);
        Guard.Defined(period);
        return renewals.Count == 0
            ? throw new ArgumentException("renewals has no customers; expected at least 1.", nameof(renewals))
            : Fitting.Fit<TModel>(Of(renewals, hasShape), period, options, progress, cancellation, renewals.Excluded);
    }

    /// <summary>The likelihood of a tally, in which times are whole renewals.</summary>
    public static RenewalLikelihood Of(SurvivalTally renewals, bool hasShape)
    {
        double? fraction = renewals.Exits.Where(exit => !IsWhole(exit.Time, exit.Cause == SurvivalCell.Censored ? 0 : 1))
            .Concat(renewals.Entries.Where(entry => !IsWhole(entry.Time, 0))).Select(cell => (double?)cell.Time).FirstOrDefault();
        if (fraction is { } time)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"renewals has a time of {time}; expected whole renewals, from 1 on where a customer was lost."), nameof(renewals));
        }

        List<RenewalRow> rows = [];
        List<double> weights = [];
        void Add(double entry, SurvivalCell exit, long count)
        {
            if (count > 0)
            {
                rows.Add(new RenewalRow((int)entry, (int)exit.Time, exit.Cause != SurvivalCell.Censored));
                weights.Add(count);
            }
        }

        // Who entered when is not known of each, and any pairing has the same likelihood: the latest first, with those who left first after it.
        long[] left = Array.ConvertAll(renewals.Exits, exit => exit.Count);
        for (int i = renewals.Entries.Length - 1; i >= 0; i--)
        {
            long open = renewals.Entries[i].Count;
            for (int j = 0; j < left.Length && open > 0; j++)
            {
                long taken = renewals.Exits[j].Time > renewals.Entries[i].Time ? Math.Min(open, left[j]) : 0;
                Add(renewals.Entries[i].Time, renewals.Exits[j], taken);
                left[j] -= taken;
                open -= taken;
            }
        }

        for (int j = 0; j < left.Length; j++)
        {
            Add(0, renewals.Exits[j], left[j]);
        }

        return new RenewalLikelihood([.. rows], [.. weights], hasShape);
    }

    public override double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient)
    {
        BetaSurvival survival = new(parameters[0], parameters[1], parameters.Length > 2 ? parameters[2] : 1);
        double sum = 0;
        for (int i = from; i < to; i++)
        {
            (int entry, int time, bool isLost) = RowSpan[i];
            int kept = isLost ? time - 1 : time;
            sum += WeightSpan[i] * survival.Log(entry, kept);
            Slopes(survival, entry, kept, WeightSpan[i], gradient);
            if (isLost)
            {
                double stays = survival.Log(kept, time);
                sum += WeightSpan[i] * Math.Log(-NearZero.ExpMinusOne(stays));
                Slopes(survival, kept, time, -WeightSpan[i] / NearZero.ExpMinusOne(-stays), gradient);
            }
        }

        return sum;
    }

    protected override ILikelihood With(RenewalRow[] newRows, double[] newWeights) => new RenewalLikelihood(newRows, newWeights, hasShape);

    /// <summary>Adds the gradient of <c>ln(S(to) / S(from))</c>.</summary>
    private static void Slopes(BetaSurvival survival, int from, int to, double weight, Span<double> gradient)
    {
        if (from == to)
        {
            return;
        }

        (double a, double b) = (survival.A, survival.B);
        (double first, double last) = (survival.Chances(from), survival.Chances(to));
        double before = GammaRatio.Digamma(b + first, a);
        double after = GammaRatio.Digamma(b + last, a);
        gradient[0] -= weight * GammaRatio.Digamma(a + b + first, last - first);
        gradient[1] += weight * (before - after);
        if (gradient.Length > 2)
        {
            gradient[2] += weight * ((first == 0 ? 0 : before * first * Math.Log(from)) - (after * last * Math.Log(to)));
        }
    }

    private static bool IsWhole(double time, int least) => time == Math.Floor(time) && time >= least && time <= int.MaxValue;
}
