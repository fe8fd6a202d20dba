using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Which primary sampling unit each value belongs to, which stratum each unit, and how much of it was drawn.</summary>
internal sealed class SamplingUnits
{
    private readonly int[]? _unitOf;
    private readonly List<int> _stratumOf = [];
    private readonly List<int> _unitsIn = [];
    private readonly List<double> _correction = [];
    private readonly int _weighing;

    /// <summary>Numbers the units and the strata; without clusters each value is a unit of its own.</summary>
    public SamplingUnits(
        ReadOnlySpan<double> weights,
        ReadOnlySpan<string> strata,
        ReadOnlySpan<string> clusters,
        Func<string, double?>? populationOf,
        string parameter)
    {
        int count = weights.Length;
        List<string> labels = [];
        Dictionary<string, int> stratumNumber = new(StringComparer.Ordinal);
        Dictionary<(int Stratum, string Cluster), int> unitNumber = [];
        _unitOf = clusters.IsEmpty ? null : new int[count];
        for (int i = 0; i < count; i++)
        {
            string label = strata.IsEmpty ? "" : strata[i];
            if (!stratumNumber.TryGetValue(label, out int stratum))
            {
                stratumNumber.Add(label, stratum = _unitsIn.Count);
                _unitsIn.Add(0);
                labels.Add(label);
            }

            int unit = _stratumOf.Count;
            if (_unitOf is not null && !unitNumber.TryAdd((stratum, clusters[i]), unit))
            {
                unit = unitNumber[(stratum, clusters[i])];
            }

            if (_unitOf is not null)
            {
                _unitOf[i] = unit;
            }

            if (unit == _stratumOf.Count)
            {
                _stratumOf.Add(stratum);
                _unitsIn[stratum]++;
            }
        }

        List<string> single = [];
        for (int stratum = 0; stratum < labels.Count; stratum++)
        {
            string label = labels[stratum];
            _correction.Add(populationOf is null ? 1 : Correction(label, _unitsIn[stratum], populationOf(label), parameter));
            if (_unitsIn[stratum] == 1 && _correction[stratum] > 0)
            {
                single.Add(label);
            }
        }

        single.Sort(StringComparer.Ordinal);
        HasSingleUnits = single.Count > 0;
        SingleUnitStrata = new ValueList<string>(strata.IsEmpty ? [] : single);
        (_weighing, DegreesOfFreedom) = Weigh(weights);
    }

    public int Count => _stratumOf.Count;

    /// <summary>Units minus strata, of those that carry weight; null where none does.</summary>
    public long? DegreesOfFreedom { get; }

    public IReadOnlyList<string> SingleUnitStrata { get; }

    private bool HasSingleUnits { get; }

    public int UnitOf(int value) => _unitOf is null ? value : _unitOf[value];

    /// <summary>The covariance of two totals from what each unit adds to them; null where the spread of a stratum is not known.</summary>
    public double? Covariance(double[] first, double[] second)
    {
        // A single unit that carries weight would always give 0, whatever else was drawn.
        if (HasSingleUnits || (_weighing < 2 && _correction.Exists(static correction => correction > 0)))
        {
            return null;
        }

        double[] firstMean = Means(first);
        double[] secondMean = Means(second);
        double[] sums = new double[_unitsIn.Count];
        for (int unit = 0; unit < first.Length; unit++)
        {
            int stratum = _stratumOf[unit];
            sums[stratum] += (first[unit] - firstMean[stratum]) * (second[unit] - secondMean[stratum]);
        }

        double covariance = 0;
        for (int stratum = 0; stratum < sums.Length; stratum++)
        {
            double units = _unitsIn[stratum];
            covariance += _correction[stratum] > 0 ? _correction[stratum] * (units / (units - 1)) * sums[stratum] : 0;
        }

        return covariance;
    }

    private static double Correction(string stratum, int units, double? population, string parameter)
    {
        string where = stratum.Length == 0 ? "" : $" of the stratum \"{stratum}\"";
        if (population is not { } size)
        {
            throw new ArgumentException($"There is no population{where}; expected one of each stratum in the sample.", parameter);
        }

        if (size > WeightRange.Largest)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The population{where} is {size}; expected at most 1e100."), parameter);
        }

        return size >= units
            ? (size - units) / size
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The population{where} is {size}; expected at least {units}, the sampling units drawn from it."),
                parameter);
    }

    private double[] Means(double[] totals)
    {
        double[] means = new double[_unitsIn.Count];
        for (int unit = 0; unit < totals.Length; unit++)
        {
            means[_stratumOf[unit]] += totals[unit];
        }

        for (int stratum = 0; stratum < means.Length; stratum++)
        {
            means[stratum] /= _unitsIn[stratum];
        }

        return means;
    }

    private (int Units, long? DegreesOfFreedom) Weigh(ReadOnlySpan<double> weights)
    {
        bool[] seen = new bool[Count];
        bool[] strata = new bool[_unitsIn.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                seen[UnitOf(i)] = true;
                strata[_stratumOf[UnitOf(i)]] = true;
            }
        }

        int units = seen.Count(static unit => unit);
        return (units, units == 0 ? null : units - strata.Count(static stratum => stratum));
    }
}
