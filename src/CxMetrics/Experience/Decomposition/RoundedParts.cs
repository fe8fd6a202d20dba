using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Parts of a whole as doubles that add up to it: each the nearest, but that the largest takes what all are off together.</summary>
/// <remarks>Each is off by half a unit in its last place: of ten thousand, that may add up to many units of the largest.</remarks>
internal static class RoundedParts
{
    private const double Allowed = 2;

    /// <summary>The parts, and the nearest double to their sum.</summary>
    public static (double[] Parts, double Sum) Of(DoubleDouble[] exact)
    {
        // Adding 0 takes the sign from a negative zero.
        double[] parts = Array.ConvertAll(exact, part => part.Value + 0.0);
        DoubleDouble sum = default;
        DoubleDouble lost = default;
        int largest = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            sum += exact[i];
            lost += (exact[i].High - parts[i]) + exact[i].Low;
            largest = Math.Abs(parts[i]) > Math.Abs(parts[largest]) ? i : largest;
        }

        if (parts.Length > 0 && Math.Abs(lost.Value) > Allowed * (Math.BitIncrement(Math.Abs(parts[largest])) - Math.Abs(parts[largest])))
        {
            parts[largest] += lost.Value;
        }

        return (parts, sum.Value + 0.0);
    }
}
