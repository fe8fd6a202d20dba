using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>Counts of repeat purchases against a model.</content>
public sealed partial class PurchaseSummaries
{
    /// <summary>How many customers made 0, 1, 2 and so on repeat purchases.</summary>
    /// <param name="lastClass">The number of repeat purchases from which on customers are one class, 0 to 1,000.</param>
    /// <returns>The customers by repeat purchases, those of the last class or more together.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastClass"/> is negative or above 1,000.</exception>
    public IReadOnlyList<long> Frequencies(int lastClass = 7)
    {
        long[] customers = new long[Guard.InRange(lastClass, 0, CalibrationSplit.MostClass) + 1];
        for (int row = 0; row < Count; row++)
        {
            customers[Math.Min(_repeats[row], lastClass)] += _weights.Length == 0 ? 1 : _weights[row];
        }

        return new ValueList<long>(customers);
    }

    /// <summary>How many of these customers a model expects to have made 0, 1, 2 and so on repeat purchases, given when each bought first.</summary>
    /// <param name="model">The model, such as one fitted to these customers.</param>
    /// <param name="lastClass">The number of repeat purchases from which on customers are one class, 0 to 1,000.</param>
    /// <returns>The customers expected, to be held against <see cref="Frequencies"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">The customers are in another unit than the model.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastClass"/> is negative or above 1,000.</exception>
    public IReadOnlyList<double> ExpectedFrequencies(IPurchaseModel model, int lastClass = 7)
    {
        PurchaseSummary newCustomer = new(0, 0, 0, Unit);
        double[] expected = new double[Guard.InRange(lastClass, 0, CalibrationSplit.MostClass) + 1];
        foreach ((double age, long customers) in Ages(model))
        {
            double rest = 1;
            for (int repeats = 0; repeats < lastClass; repeats++)
            {
                double probability = model.ProbabilityOfCount(newCustomer, new Horizon(age, Unit), repeats);
                expected[repeats] += customers * probability;
                rest -= probability;
            }

            expected[lastClass] += customers * Math.Max(0, rest);
        }

        return new ValueList<double>(expected);
    }

    /// <summary>How many customers there are of each age; refuses a model of another unit.</summary>
    internal IReadOnlyDictionary<double, long> Ages(IPurchaseModel model)
    {
        CheckUnit(model);
        Dictionary<double, long> ages = [];
        for (int row = 0; row < Count; row++)
        {
            ages[_age[row]] = ages.GetValueOrDefault(_age[row]) + (_weights.Length == 0 ? 1 : _weights[row]);
        }

        return ages;
    }

    /// <summary>Refuses a model of another unit.</summary>
    internal void CheckUnit(IPurchaseModel model)
    {
        if (Guard.NotNull(model).Unit != Unit)
        {
            throw new ArgumentException($"{nameof(model)} is in {model.Unit.Name()}s; expected {Unit.Name()}s, the unit of the customers.", nameof(model));
        }
    }
}
