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
    private readonly List<string> _labels = [];
    private readonly SingleUnitRule _rule;
    private readonly bool[] _isSingle;
    private readonly int _weighing;

    /// <summary>
    /// Numbers the units and the strata; without clusters each value is a unit of its own. Labels beyond the weights are those of units that
    /// were drawn but have no value.
    /// </summary>
    public SamplingUnits(
        ReadOnlySpan<double> weights,
        ReadOnlySpan<string> strata,
        ReadOnlySpan<string> clusters,
        Func<string, double?>? populationOf,
        SingleUnitRule rule,
        string parameter)
    {
        int count = clusters.IsEmpty ? weights.Length : clusters.Length;
        Dictionary<string, int> stratumNumber = new(StringComparer.Ordinal);
        Dictionary<(int Stratum, string Cluster), int> unitNumber = [];
        _rule = rule;
        _unitOf = clusters.IsEmpty ? null : new int[count];
        for (int i = 0; i < count; i++)
        {
            string label = strata.IsEmpty ? "" : strata[i];
            if (!stratumNumber.TryGetValue(label, out int stratum))
            {
                stratumNumber.Add(label, stratum = _unitsIn.Count);
                _unitsIn.Add(0);
                _labels.Add(label);
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

        for (int stratum = 0; stratum < _labels.Count; stratum++)
        {
            string label = _labels[stratum];
            _correction.Add(populationOf is null ? 1 : Correction(label, _unitsIn[stratum], populationOf(label), parameter));
        }

        (_weighing, DegreesOfFreedom, bool[] strataOfWeight) = Weigh(weights);
        _isSingle = SinglesAmong(strataOfWeight);
        SingleUnitStrata = Names();
    }

    private SamplingUnits(SamplingUnits all, ReadOnlySpan<double> weights, ReadOnlySpan<double> contributing)
    {
        (_unitOf, _stratumOf, _unitsIn, _correction, _labels, _rule) =
            (all._unitOf, all._stratumOf, all._unitsIn, all._correction, all._labels, all._rule);
        (_weighing, DegreesOfFreedom, _) = Weigh(weights);
        _isSingle = SinglesAmong(Weigh(contributing).Strata);
        SingleUnitStrata = Names();
    }

    public int Count => _stratumOf.Count;

    /// <summary>Units minus strata, of those that carry weight; null where none does.</summary>
    public long? DegreesOfFreedom { get; }

    /// <summary>The strata of which a single unit was drawn, and counts.</summary>
    public IReadOnlyList<string> SingleUnitStrata { get; }

    /// <summary>The same units for an estimate of some of the values.</summary>
    /// <param name="weights">The weight of each value; 0 outside.</param>
    /// <param name="contributing">The weight of each value that may add to a total.</param>
    public SamplingUnits Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> contributing) => new(this, weights, contributing);

    public int UnitOf(int value) => _unitOf is null ? value : _unitOf[value];

    /// <summary>The covariance of two totals from what each unit adds to them; null where the spread of a stratum is not known.</summary>
    public double? Covariance(double[] first, double[] second)
    {
        // A single unit that carries weight would always give 0, whatever else was drawn.
        int singles = _isSingle.Count(static single => single);
        if ((singles > 0 && _rule == SingleUnitRule.NoStandardError)
            || (singles == _isSingle.Length && _rule == SingleUnitRule.AverageStratum)
            || (_weighing < 2 && _correction.Exists(static correction => correction > 0)))
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
            double added = !_isSingle[stratum] ? units > 1 ? units / (units - 1) * sums[stratum] : 0

                // The mean of the whole sample is at 0, since the linearised values add up to it.
                : _rule == SingleUnitRule.GrandMean ? firstMean[stratum] * secondMean[stratum]
                : 0;
            covariance += _correction[stratum] * added;
        }

        return _rule == SingleUnitRule.AverageStratum ? covariance * _isSingle.Length / (_isSingle.Length - singles) : covariance;
    }

    private static double Correction(string stratum, int units, double? population, string parameter)
    {
        string where = stratum.Length == 0 ? "" : $" of the stratum {Quote.Of(stratum)}";
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

    /// <summary>A stratum whose whole population was drawn adds nothing, and neither does one without any weight.</summary>
    private bool[] SinglesAmong(bool[] strata) =>
        [.. strata.Select((weighs, stratum) => weighs && _unitsIn[stratum] == 1 && _correction[stratum] > 0)];

    private ValueList<string> Names() =>
        new([.. _labels.Where((label, stratum) => _isSingle[stratum] && label.Length > 0).Order(StringComparer.Ordinal)]);

    private (int Units, long? DegreesOfFreedom, bool[] Strata) Weigh(ReadOnlySpan<double> weights)
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
        return (units, units == 0 ? null : units - strata.Count(static stratum => stratum), strata);
    }
}
