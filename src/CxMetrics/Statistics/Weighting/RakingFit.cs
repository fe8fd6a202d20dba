using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Iterative proportional fitting of weights to margins, and the residuals that its standard errors rest on.</summary>
/// <remarks>
/// Deming and Stephan (1940), Annals of Mathematical Statistics 11:427. Works on cells, of which there are few, however many values
/// there are. The variance of a raked estimate is that of the residuals of its linearised values on the margins, fitted with the
/// weights before raking: Deville, Sarndal and Sautory (1993), Journal of the American Statistical Association 88:1013.
/// </remarks>
internal sealed class RakingFit
{
    public const double Tolerance = 1e-12;
    public const int MostRounds = 1000;

    private readonly double[] _base;
    private readonly int[] _cellOf;
    private readonly List<int[]> _cells = [];
    private readonly double[] _cellBase;
    private readonly double[] _factor;
    private readonly RakingTarget[] _targets;
    private readonly CancellationToken _cancellation;
    private MarginProjection? _projection;

    /// <summary>Fits the weights.</summary>
    /// <param name="weights">The weight of each value before raking.</param>
    /// <param name="categories">For each value, the number of its category in each margin.</param>
    /// <param name="targets">The margins.</param>
    /// <param name="parameter">The argument to blame where no weights can fit.</param>
    /// <param name="cancellation">Cancels the fitting.</param>
    public RakingFit(double[] weights, IReadOnlyList<int[]> categories, RakingTarget[] targets, string parameter, CancellationToken cancellation)
    {
        _base = weights;
        _targets = targets;
        _cancellation = cancellation;
        _cellOf = new int[weights.Length];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<DoubleDouble> sums = [];
        for (int i = 0; i < weights.Length; i++)
        {
            string key = string.Join(',', categories[i]);
            if (!numbers.TryGetValue(key, out int cell))
            {
                numbers.Add(key, cell = _cells.Count);
                _cells.Add(categories[i]);
                sums.Add(default);
            }

            _cellOf[i] = cell;
            sums[cell] = sums[cell].Plus(weights[i]);
        }

        _cellBase = [.. sums.Select(static sum => sum.Value)];
        _factor = new double[_cells.Count];
        Array.Fill(_factor, 1);
        Fit(parameter);
    }

    /// <summary>The rounds over all margins that it took.</summary>
    public int Rounds { get; private set; }

    /// <summary>The largest relative change of a weight in the last round.</summary>
    public double LargestChange { get; private set; }

    public double[] Weights()
    {
        double[] weights = new double[_base.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = _base[i] * _factor[_cellOf[i]];
        }

        return weights;
    }

    /// <summary>Makes ready for <see cref="Residuals"/>, which is the longer part of the work where categories are many.</summary>
    public void Explain(string parameter)
    {
        MarginProjection.RefuseTooMany(_targets, parameter);
        _projection = new MarginProjection(_cellBase, _cells, Array.ConvertAll(_targets, static target => target.Amounts.Length), _cancellation);
    }

    /// <summary>What the margins leave unexplained of values, by least squares with the weights before raking.</summary>
    public double[] Residuals(double[] values)
    {
        double[] means = new double[_cells.Count];
        for (int i = 0; i < values.Length; i++)
        {
            int cell = _cellOf[i];
            means[cell] += _cellBase[cell] > 0 ? _base[i] / _cellBase[cell] * values[i] : 0;
        }

        double[] residuals = _projection!.Residuals(means);
        double[] result = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = values[i] - means[_cellOf[i]] + residuals[_cellOf[i]];
        }

        return result;
    }

    private void Fit(string parameter)
    {
        foreach ((RakingTarget target, int margin) in _targets.Select(static (target, margin) => (target, margin)))
        {
            double[] sums = Sums(margin, _cellBase);
            int empty = Array.FindIndex(sums, static sum => sum == 0);
            if (empty >= 0)
            {
                throw new ArgumentException(
                    $"No answer with a weight above 0 has {target.Name} {Quote.Of(target.Categories[empty])}, which has a target; expected some in each category.",
                    parameter);
            }
        }

        double off = double.PositiveInfinity;
        while (off > Tolerance)
        {
            if (Rounds == MostRounds)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Raking has not converged after {MostRounds} rounds: a category is still off its target by {off:0.##E+0} of it; expected at most {Tolerance}. Merge sparse categories or drop a margin."),
                    parameter);
            }

            _cancellation.ThrowIfCancellationRequested();
            double[] before = [.. _factor];
            off = 0;
            for (int margin = 0; margin < _targets.Length; margin++)
            {
                off = Math.Max(off, Scale(margin));
            }

            if (!double.IsFinite(off))
            {
                throw new ArgumentException(
                    "Raking has left the range of a double: the weights and the targets differ by too many orders of magnitude.", parameter);
            }

            Rounds++;
            LargestChange = 0;
            for (int cell = 0; cell < before.Length; cell++)
            {
                LargestChange = Math.Max(LargestChange, Math.Abs(_factor[cell] - before[cell]) / before[cell]);
            }
        }
    }

    /// <summary>Brings one margin to its targets and says how far it was off.</summary>
    private double Scale(int margin)
    {
        double[] weights = new double[_factor.Length];
        for (int cell = 0; cell < weights.Length; cell++)
        {
            weights[cell] = _cellBase[cell] * _factor[cell];
        }

        double[] sums = Sums(margin, weights);
        double[] wanted = _targets[margin].Amounts;
        for (int cell = 0; cell < _factor.Length; cell++)
        {
            int category = _cells[cell][margin];
            _factor[cell] *= wanted[category] / sums[category];
        }

        return sums.Zip(wanted, static (sum, target) => Math.Abs(sum - target) / target).Max();
    }

    private double[] Sums(int margin, double[] perCell)
    {
        double[] sums = new double[_targets[margin].Amounts.Length];
        for (int cell = 0; cell < perCell.Length; cell++)
        {
            sums[_cells[cell][margin]] += perCell[cell];
        }

        return sums;
    }
}
