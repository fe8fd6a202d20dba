using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Parts of a whole as doubles that add up to it: each the nearest, but that the largest takes what all are off together.</summary>
/// <remarks>Each is off by half a unit in its last place: of ten thousand, that may add up to many units of the largest.</remarks>
internal sealed class RoundedParts(int count)
{
    private const double Allowed = 2;
    private readonly double[] _values = new double[count];
    private DoubleDouble _sum;
    private DoubleDouble _lost;
    private int _largest;

    public DoubleDouble this[int index]
    {
        set
        {
            // Adding 0 takes the sign from a negative zero.
            double nearest = value.Value + 0.0;
            _values[index] = nearest;
            _sum += value;
            _lost += (value.High - nearest) + value.Low;
            _largest = Math.Abs(nearest) > Math.Abs(_values[_largest]) ? index : _largest;
        }
    }

    /// <summary>The nearest double to the sum.</summary>
    public double Sum => _sum.Value + 0.0;

    public double[] ToArray()
    {
        if (_values.Length > 0 && Math.Abs(_lost.Value) > Allowed * (Math.BitIncrement(Math.Abs(_values[_largest])) - Math.Abs(_values[_largest])))
        {
            _values[_largest] += _lost.Value;
            _lost = default;
        }

        return _values;
    }
}
