using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>What it costs to win a customer, and when it is back.</content>
public static partial class Clv
{
    /// <summary>What it costs to win a customer (CAC).</summary>
    /// <param name="spend">What was spent to win customers, at least 0.</param>
    /// <param name="customers">The customers won by it, at least 0.</param>
    /// <returns>The cost of one; null where none was won.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static decimal? AcquisitionCost(decimal spend, long customers)
    {
        Guard.OptionalMoney(spend, nameof(spend));
        return Guard.Count(customers) == 0 ? null : spend / customers;
    }

    /// <summary>When the cost to win a customer is back, were everybody to stay.</summary>
    /// <param name="acquisitionCost">What it costs to win a customer, at least 0.</param>
    /// <param name="margin">The margin of a period.</param>
    /// <returns>The periods, not rounded: <c>cost / margin</c>; null where it never is, since there is no margin.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="acquisitionCost"/> is negative.</exception>
    /// <exception cref="OverflowException">The periods are more than a decimal holds.</exception>
    public static decimal? Payback(decimal acquisitionCost, decimal margin)
    {
        Guard.OptionalMoney(acquisitionCost, nameof(acquisitionCost));
        return acquisitionCost == 0 ? 0 : margin > 0 ? acquisitionCost / margin : null;
    }

    /// <summary>The first period with whose margin the cost to win a customer is back.</summary>
    /// <param name="acquisitionCost">What it costs to win a customer, at least 0.</param>
    /// <param name="margin">The margin of a period; the first comes in full.</param>
    /// <param name="retention">The share that stays from one period to the next, at least 0; above 1 where revenue grows by more than is lost.</param>
    /// <returns>The period, from 1; 0 where nothing was spent, null where it never is: <c>margin / (1 - retention)</c> is out of reach.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="acquisitionCost"/> or <paramref name="retention"/> is negative.</exception>
    /// <exception cref="OverflowException">The periods are more than a number holds.</exception>
    /// <remarks>Margins are not discounted.</remarks>
    public static long? PaybackPeriods(decimal acquisitionCost, decimal margin, decimal retention = 1)
    {
        Guard.OptionalMoney(retention, nameof(retention));
        if (retention == 1 || acquisitionCost <= margin || margin <= 0)
        {
            return Payback(acquisitionCost, margin) is { } periods ? checked((long)Math.Ceiling(periods)) : null;
        }

        decimal growth = retention - 1;
        decimal open = margin + (acquisitionCost * growth);
        if (open <= 0)
        {
            return null;
        }

        // r^n = 1 + (r - 1) cost / margin, but for the rounding of these logarithms; the sum is taken in decimals where it is near 0.
        double ratio = (double)growth * (double)(acquisitionCost / margin);
        double power = ratio < -0.5 ? Math.Log((double)open / (double)margin) : NearZero.LogOnePlus(ratio);
        double last = power / NearZero.LogOnePlus((double)growth);
        long period = Math.Max(1, checked((long)last) - 1);
        while ((Power(retention, period) - 1) / growth * margin < acquisitionCost)
        {
            period++;
        }

        return period;
    }

    /// <summary>The first period with whose margin the cost to win a customer is back, along a curve of those who stay.</summary>
    /// <param name="acquisitionCost">What it costs to win a customer, at least 0.</param>
    /// <param name="margin">The margin of a period.</param>
    /// <param name="survival">The share of customers who are there at the start of each period, 0 to 1: 1 for the first of a new customer.</param>
    /// <returns>The period, from 1; 0 where nothing was spent, null where the curve ends first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survival"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="acquisitionCost"/> is negative, or a share is not 0 to 1.</exception>
    /// <remarks>Margins are not discounted.</remarks>
    public static long? PaybackPeriods(decimal acquisitionCost, decimal margin, IReadOnlyList<double> survival)
    {
        ArgumentNullException.ThrowIfNull(survival);
        decimal open = Guard.OptionalMoney(acquisitionCost, nameof(acquisitionCost))!.Value;
        long? back = open == 0 ? 0 : null;
        for (int period = 0; period < survival.Count; period++)
        {
            open -= margin * (decimal)Guard.InRange(survival[period], 0, 1, nameof(survival), period);
            back ??= open <= 0 ? period + 1 : null;
        }

        return back;
    }

    /// <summary>A power, by squares.</summary>
    private static decimal Power(decimal value, long exponent)
    {
        decimal power = 1;
        for (decimal square = value; exponent > 0; exponent >>= 1)
        {
            power *= (exponent & 1) == 1 ? square : 1;
            square *= exponent > 1 ? square : 1;
        }

        return power;
    }
}
