using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Parts of a whole as doubles that add up to it: each the nearest, but that the largest takes what all are off together.</summary>
/// <remarks>Each is off by half a unit in its last place: of ten thousand, that may add up to many units of the largest.</remarks>
internal static class RoundedParts
{
    private const double Allowed = 2;

    /// <summary>The parts, and the nearest double to their sum.</summary>
    public static (double[] Parts, double Sum) Of<T>(T[] items, Func<T, DoubleDouble> exact)
    {
        double[] parts = new double[items.Length];
        DoubleDouble sum = default;
        DoubleDouble lost = default;
        int largest = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            // Adding 0 takes the sign from a negative zero.
            DoubleDouble part = exact(items[i]);
            parts[i] = part.Value + 0.0;
            sum += part;
            lost += (part.High - parts[i]) + part.Low;
            largest = Math.Abs(parts[i]) > Math.Abs(parts[largest]) ? i : largest;
        }

        if (parts.Length > 0 && Math.Abs(lost.Value) > Allowed * (Math.BitIncrement(Math.Abs(parts[largest])) - Math.Abs(parts[largest])))
        {
            parts[largest] += lost.Value;
        }

        return (parts, sum.Value + 0.0);
    }
}
