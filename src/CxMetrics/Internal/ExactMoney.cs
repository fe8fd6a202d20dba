using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Adds amounts exactly, or says that it cannot: a decimal rounds in silence where it runs out of digits.</summary>
internal static class ExactMoney
{
    public static decimal Add(decimal left, decimal right)
    {
        decimal sum;
        try
        {
            sum = left + right;
        }
        catch (OverflowException exception)
        {
            throw Overflow(left, right, exception);
        }

        // Without rounding, a sum has as many decimals as the term with more of them.
        return sum.Scale >= Math.Max(left.Scale, right.Scale) ? sum : throw Overflow(left, right, null);
    }

    private static OverflowException Overflow(decimal left, decimal right, OverflowException? inner) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The amounts {left} and {right} add up to more digits than a decimal holds, 28."), inner);
}
