using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>A probability sample as it was drawn: the weights, and the strata, clusters and population sizes if there are any.</summary>
/// <remarks>
/// Standard errors are Taylor-linearised with ultimate clusters: with <c>z</c> the sum over a sampling unit of
/// <c>w (y - mean) / sum(w)</c>, the variance is the sum over strata of <c>(1 - n/N) n/(n - 1) sum (z - mean z)^2</c>, where
/// <c>n</c> counts the sampling units of the stratum, those of weight 0 included, and <c>1 - n/N</c> is 1 unless the population is
/// stated. An estimate of some of the values, such as those of a segment, keeps the whole design: see <see cref="Of"/>. Binder (1983), International Statistical Review 51:279; Lumley (2004), Journal of Statistical Software 9(8). Immutable and
/// thread-safe.
/// </remarks>
public sealed class DesignSample
{
    private readonly double[] _all;
    private readonly double[] _weights;
    private readonly SamplingUnits _units;
    private readonly RakingFit? _raking;
    private readonly long _positive;

    internal DesignSample(double[] weights, SamplingUnits units, RakingFit? raking = null)
        : this(weights, weights, weights.Length, units, raking)
    {
    }

    private DesignSample(double[] all, double[] weights, int count, SamplingUnits units, RakingFit? raking)
    {
        _all = all;
        _weights = weights;
        Count = count;
        _units = units;
        _raking = raking;
        DoubleDouble total = default;
        DoubleDouble squares = default;
        foreach (double weight in weights)
        {
            total = total.Plus(weight);
            squares = squares.Plus(DoubleDouble.Square(weight));
            _positive += weight > 0 ? 1 : 0;
        }

        TotalWeight = total.Value;
        EffectiveSize = Kish.EffectiveSize(total.Value, squares.Value);
    }

    /// <summary>The number of values, those of weight 0 included.</summary>
    public int Count { get; }

    /// <summary>The sum of the weights.</summary>
    public double TotalWeight { get; }

    /// <summary>Kish's effective sample size, <c>sum(w)^2 / sum(w^2)</c>; null where there is no weight.</summary>
    public double? EffectiveSize { get; }

    /// <summary>Sampling units minus strata, of those that carry weight; null where there is no weight.</summary>
    public long? DegreesOfFreedom => _units.DegreesOfFreedom;

    /// <summary>The strata with a single sampling unit, in ordinal order: their spread is unknown, and <see cref="SingleUnitRule"/> says what they add.</summary>
    /// <remarks>
    /// A stratum whose whole population is that unit, or where that unit has no weight, is not among them: it adds nothing to the variance.
    /// </remarks>
    public IReadOnlyList<string> SingleUnitStrata => _units.SingleUnitStrata;

    /// <summary>Describes a sample.</summary>
    /// <param name="weights">The weight of each value: 0, or 1e-100 to 1e100.</param>
    /// <param name="strata">The stratum of each value; empty for a sample without strata.</param>
    /// <param name="clusters">The cluster of each value, told apart within its stratum; empty where each value was drawn on its own.</param>
    /// <param name="populations">The sampling units in each stratum's population, for the finite population correction; null for none.</param>
    /// <param name="singleUnits">What a stratum with a single sampling unit adds to the variance.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentNullException">A stratum or a cluster is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many strata or clusters as weights, populations are stated without strata or lack one, or a population is smaller
    /// than its sample or above 1e100.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A weight is neither 0 nor 1e-100 to 1e100, or <paramref name="singleUnits"/> is not a defined value.
    /// </exception>
    /// <remarks>O(n): a hash look-up per value for its stratum, and one for its cluster.</remarks>
    public static DesignSample Create(
        ReadOnlySpan<double> weights,
        ReadOnlySpan<string> strata = default,
        ReadOnlySpan<string> clusters = default,
        IReadOnlyDictionary<string, double>? populations = null,
        SingleUnitRule singleUnits = SingleUnitRule.NoStandardError)
    {
        for (int i = 0; i < weights.Length; i++)
        {
            if (!WeightRange.Holds(weights[i]))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(weights),
                    weights[i],
                    string.Create(CultureInfo.InvariantCulture, $"weights[{i}] is {weights[i]}; expected {WeightRange.Weights}."));
            }
        }

        Guard.Defined(singleUnits);
        Labels(strata, weights.Length, nameof(strata));
        Labels(clusters, weights.Length, nameof(clusters));
        if (populations is not null && strata.IsEmpty && !weights.IsEmpty)
        {
            throw new ArgumentException("There are populations but no strata; expected the stratum of each value.", nameof(strata));
        }

        Func<string, double?>? populationOf = populations is null
            ? null
            : stratum => populations.TryGetValue(stratum, out double population) ? population : null;
        return new DesignSample(
            weights.ToArray(), new SamplingUnits(weights, strata, clusters, populationOf, singleUnits, nameof(populations)));
    }

    /// <summary>The sample for an estimate of some of the values, such as those of a segment: the others stay in the design.</summary>
    /// <param name="members">For each weight whether its value belongs to the estimate.</param>
    /// <returns>
    /// A sample of the same units and strata; its means still take a value for each weight. Units and strata that hold none of the members
    /// count as drawn, but not in the degrees of freedom.
    /// </returns>
    /// <exception cref="ArgumentException">There are not as many members as weights.</exception>
    /// <remarks>
    /// Dropping the others before <see cref="Create"/> would take their clusters out of the design, and the standard error would come out
    /// wrong. Lumley (2010), "Complex Surveys", section 2.3.
    /// </remarks>
    public DesignSample Of(ReadOnlySpan<bool> members)
    {
        Guard.SameLength(_weights.Length, "the weights", members.Length, nameof(members));
        double[] weights = new double[_weights.Length];
        int count = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = members[i] ? _weights[i] : 0;
            count += members[i] ? 1 : 0;
        }

        // Raked weights depend on everybody's answers, so everybody adds to the error.
        return new DesignSample(_all, weights, count, _units.Of(weights, _raking is null ? weights : _all), _raking);
    }

    /// <summary>The weighted mean of values, with its standard error.</summary>
    /// <param name="values">A value for each weight; -1e100 to 1e100.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">There are not as many values as weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1e100 to 1e100.</exception>
    public WeightedMean Mean(ReadOnlySpan<double> values)
    {
        double[] deviations = Deviations(values, nameof(values), out double? mean);
        double spread = 0;
        for (int i = 0; i < deviations.Length; i++)
        {
            spread += _weights[i] / TotalWeight * deviations[i] * deviations[i];
        }

        double[] totals = Totals(deviations);
        double? variance = mean is null ? null : _units.Covariance(totals, totals);
        double? simple = _positive > 1 ? spread / (_positive - 1) : null;
        return new WeightedMean(mean, variance, simple, DegreesOfFreedom).WithUnsampled(1 - (_positive / TotalWeight));
    }

    /// <summary>The covariance of the weighted means of two sets of values.</summary>
    /// <param name="first">A value for each weight; -1e100 to 1e100.</param>
    /// <param name="second">Another value for each weight; -1e100 to 1e100.</param>
    /// <returns>The covariance; null where a standard error is not defined.</returns>
    /// <exception cref="ArgumentException">There are not as many values as weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1e100 to 1e100.</exception>
    public double? Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double[] one = Totals(Deviations(first, nameof(first), out double? mean));
        double[] other = Totals(Deviations(second, nameof(second), out _));
        return mean is null ? null : _units.Covariance(one, other);
    }

    private static void Labels(ReadOnlySpan<string> labels, int count, string name)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        Guard.SameLength(count, "weights", labels.Length, name);
        for (int i = 0; i < labels.Length; i++)
        {
            Guard.NotNull(labels[i], name, i);
        }
    }

    private double[] Deviations(ReadOnlySpan<double> values, string name, out double? mean)
    {
        Guard.SameLength(_weights.Length, "the weights", values.Length, name);

        // From one of the values on: where all are equal, the mean is that value to the last bit, and their spread exactly 0.
        int first = Array.FindIndex(_weights, static weight => weight > 0);
        double origin = first < 0 ? 0 : values[first];
        DoubleDouble sum = default;
        for (int i = 0; i < values.Length; i++)
        {
            if (!(Math.Abs(values[i]) <= WeightRange.Largest))
            {
                throw new ArgumentOutOfRangeException(
                    name,
                    values[i],
                    string.Create(CultureInfo.InvariantCulture, $"{name}[{i}] is {values[i]}; expected -1e100 to 1e100."));
            }

            sum += _weights[i] * (values[i] - origin);
        }

        double[] deviations = new double[values.Length];
        mean = TotalWeight > 0 ? origin + (sum.Value / TotalWeight) : null;
        for (int i = 0; i < deviations.Length; i++)
        {
            deviations[i] = _weights[i] > 0 ? values[i] - mean.GetValueOrDefault() : 0;
        }

        return deviations;
    }

    /// <summary>The linearised values, added up by sampling unit.</summary>
    private double[] Totals(double[] deviations)
    {
        double[] residuals = _raking?.Residuals(deviations) ?? deviations;
        double[] totals = new double[_units.Count];
        for (int i = 0; i < residuals.Length; i++)
        {
            totals[_units.UnitOf(i)] += _all[i] / TotalWeight * residuals[i];
        }

        return totals;
    }
}
