using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>A model against what customers bought.</content>
public sealed partial class CalibrationSplit
{
    internal const int MostClass = 1000;
    private const int MostPoints = 10_000;

    /// <summary>Compares what each customer bought in the holdout with what a model expects, given the calibration.</summary>
    /// <param name="model">The model, such as one fitted to <see cref="Calibration"/>.</param>
    /// <param name="lastClass">The number of repeat purchases from which on customers are one class, 0 to 1,000.</param>
    /// <returns>Totals, errors, and means by the number of repeat purchases in the calibration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">The customers are in another unit than the model, or one is impossible under it.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastClass"/> is negative or above 1,000.</exception>
    public HoldoutValidation Validate(IPurchaseModel model, int lastClass = 7)
    {
        Guard.InRange(lastClass, 0, MostClass);
        Calibration.CheckUnit(model);
        double[] expected = new double[Calibration.Count];
        model.ExpectedPurchases(Calibration, Holdout, expected);
        return new HoldoutValidation(this, expected, lastClass);
    }

    /// <summary>Follows the repeat purchases of all customers of the calibration from the first purchase of all to the end of the holdout.</summary>
    /// <param name="model">The model.</param>
    /// <param name="every">The time between two points, above 0; weeks make a readable chart.</param>
    /// <param name="first">The time of the first point; <paramref name="every"/> when null. 6 days and then every week are the ends of weeks that start with the first day.</param>
    /// <returns>The cumulative repeat purchases, actual and expected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">The customers are in another unit than the model, <paramref name="every"/> is 0, has no end or gives more than 10,000 points, or <paramref name="first"/> has no end.</exception>
    /// <remarks>
    /// Expected are <c>sum E[X(t - first purchase)]</c> over the customers, of whom those yet to come add 0. Summaries made elsewhere are taken to end
    /// at one moment.
    /// </remarks>
    public IReadOnlyList<TrackingPoint> Track(IPurchaseModel model, Horizon every, Horizon? first = null)
    {
        Guard.NotNull(model);
        TimeUnit unit = Calibration.Unit;
        IReadOnlyDictionary<double, long> ages = Calibration.Ages(model);
        double oldest = ages.Count == 0 ? 0 : ages.Keys.Max();
        double step = every.In(TimeUnit.Day);
        double start = (first ?? every).In(TimeUnit.Day);

        // Sums of weeks that are fractions end a last digit away from the day that they end on.
        double end = TimeUnits.Convert(oldest + Holdout.In(unit), unit, TimeUnit.Day) * (1 + 1e-12);
        if (!(step > end / MostPoints && step <= double.MaxValue))
        {
            throw new ArgumentException($"{nameof(every)} is {every}; expected a time above 0 that gives at most 10,000 points.", nameof(every));
        }

        if (double.IsInfinity(start))
        {
            throw new ArgumentException($"{nameof(first)} has no end; expected a time.", nameof(first));
        }

        List<TrackingPoint> points = [];
        int actual = 0;
        for (double day = start; day <= end; day = start + (points.Count * step))
        {
            while (_repeatDays is not null && actual < _repeatDays.Length && _repeatDays[actual] <= day)
            {
                actual++;
            }

            double time = TimeUnits.Convert(day, TimeUnit.Day, unit);
            double expected = 0;
            foreach ((double age, long customers) in ages)
            {
                double since = time - (oldest - age);
                expected += since > 0 ? customers * model.ExpectedPurchases(new Horizon(since, unit)) : 0;
            }

            points.Add(new TrackingPoint(new Horizon(time, unit), _repeatDays is null ? null : actual, expected));
        }

        return points;
    }

    internal long WeightOf(int row) => Calibration.Weights.IsEmpty ? 1 : Calibration.Weights[row];
}
