using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From a price to a monthly level.</content>
public static partial class RecurringRevenue
{
    /// <summary>The monthly recurring revenue of a price.</summary>
    /// <param name="amount">The recurring price of one unit for the whole term, at least 0; one-off discounts are not part of it.</param>
    /// <param name="interval">The unit of the term.</param>
    /// <param name="intervals">The number of those units in the term, at least 1: 3 months for a quarter, 2 years for a two-year contract.</param>
    /// <param name="quantity">How many units are paid for, such as seats; at least 0.</param>
    /// <returns>The amount a month, to 28 digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="amount"/> or <paramref name="quantity"/> is negative, <paramref name="interval"/> is not a defined value, or <paramref
    /// name="intervals"/> is less than 1.
    /// </exception>
    /// <exception cref="OverflowException">The product of the amount, the quantity and the units of a year exceeds the range of a decimal.</exception>
    /// <remarks>
    /// <c>amount x quantity x units of a year / (12 x intervals)</c> with 365.25 days, 52 weeks, 12 months or 1 year. The quotient is the only
    /// rounding: a year at 100.00 is 8.333... a month, and twelve of them are 100.00 again, where cents would make 99.96. Round what you show,
    /// not what you add up. A term that is not known is refused, never taken for a month.
    /// </remarks>
    public static decimal PerMonth(decimal amount, BillingInterval interval, int intervals = 1, decimal quantity = 1)
    {
        Guard.OptionalMoney(amount, nameof(amount));
        Guard.OptionalMoney(quantity, nameof(quantity));
        decimal unitsOfAYear = Guard.Defined(interval) switch
        {
            BillingInterval.Day => 365.25m,
            BillingInterval.Week => 52,
            BillingInterval.Month => 12,
            _ => 1,
        };
        decimal months = 12m * Guard.AtLeast(intervals, 1);
        try
        {
            return amount * quantity * unitsOfAYear / months;
        }
        catch (OverflowException exceeded)
        {
            throw new OverflowException(
                string.Create(CultureInfo.InvariantCulture, $"{quantity} times {amount} a {interval} is more a year than a decimal holds."), exceeded);
        }
    }
}
