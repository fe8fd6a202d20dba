using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>A probability sample as it was drawn: the weights, and the strata, clusters and population sizes if there are any.</summary>
/// <remarks>
/// Standard errors are Taylor-linearised with ultimate clusters: with <c>z</c> the sum over a sampling unit of
/// <c>w (y - mean) / sum(w)</c>, the variance is the sum over strata of <c>(1 - n/N) n/(n - 1) sum (z - mean z)^2</c>, where
/// <c>n</c> counts the sampling units of the stratum, those of weight 0 included, and <c>1 - n/N</c> is 1 unless the population is
/// stated. Binder (1983), International Statistical Review 51:279; Lumley (2004), Journal of Statistical Software 9(8). Immutable and
/// thread-safe.
/// </remarks>
public sealed class DesignSample
{
    private readonly double[] _weights;
    private readonly SamplingUnits _units;
    private readonly RakingFit? _raking;
    private readonly long _positive;

    internal DesignSample(double[] weights, SamplingUnits units, RakingFit? raking = null)
    {
        _weights = weights;
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
    public int Count => _weights.Length;

    /// <summary>The sum of the weights.</summary>
    public double TotalWeight { get; }

    /// <summary>Kish's effective sample size, <c>sum(w)^2 / sum(w^2)</c>; null where there is no weight.</summary>
    public double? EffectiveSize { get; }

    /// <summary>Sampling units minus strata, of those that carry weight; null where there is no weight.</summary>
    public long? DegreesOfFreedom => _units.DegreesOfFreedom;

    /// <summary>The strata with a single sampling unit, in ordinal order: their spread is unknown, so there is no standard error.</summary>
    /// <remarks>A stratum whose whole population is that unit is not among them: it adds nothing to the variance.</remarks>
    public IReadOnlyList<string> SingleUnitStrata => _units.SingleUnitStrata;

    /// <summary>Describes a sample.</summary>
    /// <param name="weights">The weight of each value: 0, or 1e-100 to 1e100.</param>
    /// <param name="strata">The stratum of each value; empty for a sample without strata.</param>
    /// <param name="clusters">The cluster of each value, told apart within its stratum; empty where each value was drawn on its own.</param>
    /// <param name="populations">The sampling units in each stratum's population, for the finite population correction; null for none.</param>
    /// <returns>The sample.</returns>
    /// <exception cref="ArgumentNullException">A stratum or a cluster is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are not as many strata or clusters as weights, populations are stated without strata or lack one, or a population is smaller
    /// than its sample or above 1e100.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is neither 0 nor 1e-100 to 1e100.</exception>
    /// <remarks>O(n): a hash look-up per value for its stratum, and one for its cluster.</remarks>
    public static DesignSample Create(
        ReadOnlySpan<double> weights,
        ReadOnlySpan<string> strata = default,
        ReadOnlySpan<string> clusters = default,
        IReadOnlyDictionary<string, double>? populations = null)
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
            weights.ToArray(), new SamplingUnits(weights, strata, clusters, populationOf, nameof(populations)));
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

            sum += _weights[i] * values[i];
        }

        double[] deviations = new double[values.Length];
        mean = TotalWeight > 0 ? sum.Value / TotalWeight : null;
        for (int i = 0; i < deviations.Length; i++)
        {
            deviations[i] = values[i] - mean.GetValueOrDefault();
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
            totals[_units.UnitOf(i)] += _weights[i] / TotalWeight * residuals[i];
        }

        return totals;
    }
}
