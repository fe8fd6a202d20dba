using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What an answer on each point of a scale counts.</summary>
internal sealed class PointValues
{
    private const double ExactBelow = 1L << 53;
    private readonly double[] _values;

    // So many answers of whole values add up without rounding; none where a value is not whole.
    private readonly double _mostExact;

    public PointValues(IScoreDefinition definition)
    {
        _values = [.. Enumerable.Range(definition.Scale.Minimum, definition.Scale.Points).Select(definition.ValueOf)];
        _mostExact = _values.All(double.IsInteger) ? ExactBelow / Math.Max(1, _values.Max(Math.Abs)) : 0;
    }

    public DoubleDouble Total(ReadOnlySpan<long> counts)
    {
        double sum = 0;
        long answers = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            sum += counts[i] * _values[i];
            answers += counts[i];
        }

        if (answers <= _mostExact)
        {
            return new DoubleDouble(sum, 0);
        }

        DoubleDouble total = default;
        for (int i = 0; i < counts.Length; i++)
        {
            total += WeightSums.OfOnes(counts[i]).Sum * new DoubleDouble(_values[i], 0);
        }

        return total;
    }

    public DoubleDouble Total(ReadOnlySpan<WeightSums> points)
    {
        DoubleDouble total = default;
        for (int i = 0; i < points.Length; i++)
        {
            total += points[i].Sum * new DoubleDouble(_values[i], 0);
        }

        return total;
    }
}
