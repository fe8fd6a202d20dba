using System.Numerics;

namespace CxMetrics.LifetimeValue;

/// <summary>Functions of several numbers at once; older frameworks take them one by one.</summary>
internal static class Vectors
{
    public static Vector<double> Exp(Vector<double> x)
    {
#if NET9_0_OR_GREATER
        return Vector.Exp(x);
#else
        return OneByOne(x, Math.Exp);
#endif
    }

    public static Vector<double> Log(Vector<double> x)
    {
#if NET9_0_OR_GREATER
        return Vector.Log(x);
#else
        return OneByOne(x, Math.Log);
#endif
    }

#if !NET9_0_OR_GREATER
    private static Vector<double> OneByOne(Vector<double> x, Func<double, double> function)
    {
        Span<double> values = stackalloc double[Vector<double>.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = function(x[i]);
        }

        return new Vector<double>(values);
    }
#endif
}
