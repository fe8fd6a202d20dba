using CxMetrics.Internal;
using CxMetrics.Survival;

namespace CxMetrics.LifetimeValue;

/// <summary>Customer lifetime value: what customers were worth, what one is worth by a formula, and what each will be worth by a model.</summary>
/// <remarks>
/// Margins and rates of a formula are of one period, whatever that is: a month all, or a year all. A rate of another time is converted first, such as
/// by <c>(decimal)DiscountRate.PerYear(0.1).Per(TimeUnit.Month)</c>. Decimal in, decimal out: quotients are rounded to 28 digits. Thread-safe.
/// </remarks>
public static partial class Clv
{
    /// <summary>What customers were worth so far.</summary>
    /// <param name="purchases">The whole log, in any order; refunds are netted into their orders.</param>
    /// <param name="asOf">The moment of the log: later purchases and refunds are left out, and counted.</param>
    /// <param name="definition">What of a purchase is value; <see cref="HistoricValueDefinition.Margins"/> when null.</param>
    /// <param name="invalid">What to do with a purchase whose id is repeated, or with an order or a customer in two currencies.</param>
    /// <returns>The sum and the mean over customers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The id of a purchase appears twice, or there are two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts add up to more than a decimal holds.</exception>
    /// <remarks>By segment: <c>Retention.Link(purchases, asOf).TallyBy(definition, customer => ...)</c>.</remarks>
    public static HistoricValueResult Historic(
        IEnumerable<Purchase> purchases, Moment asOf, HistoricValueDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? HistoricValueDefinition.Margins).Calculate(Retention.Link(purchases, asOf, invalid), invalid, nameof(purchases));

    /// <summary>The margin of a period times the periods that a customer stays on average.</summary>
    /// <param name="margin">The margin of a purchase, or that of a whole period.</param>
    /// <param name="churn">The share of customers lost in a period, 0 to 1.</param>
    /// <param name="purchases">The purchases of a period, at least 0; 1 where the margin is that of a period.</param>
    /// <returns><c>margin x purchases / churn</c>; no value where nobody churns.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="churn"/> is not 0 to 1, or <paramref name="purchases"/> is negative.</exception>
    /// <exception cref="OverflowException">The value is more than a decimal holds.</exception>
    public static ClvResult Simple(decimal margin, decimal churn, decimal purchases = 1)
    {
        Guard.InRange(churn, 0, 1);
        decimal perPeriod = margin * Guard.OptionalMoney(purchases, nameof(purchases))!.Value;
        string formula = FormattableString.Invariant($"{perPeriod} a period / churn {churn}");
        return churn == 0 ? new ClvResult(null, formula, "nobody churns, so that no lifetime is known") : new ClvResult(perPeriod / churn, formula, null);
    }

    /// <summary>The margins of a customer, of whom a constant share stays from period to period, each worth less the later it comes.</summary>
    /// <param name="margin">The margin of a period.</param>
    /// <param name="retention">The share that stays from one period to the next, at least 0; above 1 where revenue grows by more than is lost.</param>
    /// <param name="discount">What money loses in worth in a period, at least 0: 0.01 for 1 %.</param>
    /// <param name="timing">When the margins come in.</param>
    /// <returns>
    /// With the first now <c>m (1 + d) / (1 + d - r)</c>, at the end of the period <c>m / (1 + d - r)</c>, left out <c>m r / (1 + d - r)</c>; no value
    /// where <c>1 + d &lt;= r</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="retention"/> or <paramref name="discount"/> is negative, or <paramref name="timing"/> is not a defined value.
    /// </exception>
    /// <exception cref="OverflowException">The value is more than a decimal holds.</exception>
    /// <remarks>Gupta and Lehmann, "Customers as assets", Journal of Interactive Marketing 17 (2003).</remarks>
    public static ClvResult Discounted(decimal margin, decimal retention, decimal discount, ClvTiming timing)
    {
        Guard.OptionalMoney(retention, nameof(retention));
        decimal loss = 1 + Guard.OptionalMoney(discount, nameof(discount))!.Value - retention;
        string formula = FormattableString.Invariant($"{margin} a period, retention {retention}, discount {discount}, {Words(timing)}");
        decimal first = timing switch
        {
            ClvTiming.FirstNow => 1 + discount,
            ClvTiming.FirstAtEnd => 1,
            _ => retention,
        };
        return loss > 0
            ? new ClvResult(margin * first / loss, formula, null)
            : new ClvResult(null, formula, "margins do not lose in worth from period to period, so that their sum has no end");
    }

    /// <summary>The margins of a customer along a curve of those who stay, each worth less the later it comes.</summary>
    /// <param name="margin">The margin of a period.</param>
    /// <param name="survival">
    /// The share of customers who are there at the start of each period, 0 to 1: 1 for the first of a new customer. What follows the curve is not counted.
    /// </param>
    /// <param name="discount">What money loses in worth in a period, at least 0: 0.01 for 1 %.</param>
    /// <param name="timing">When the margins come in.</param>
    /// <returns>The sum over the periods of <c>m S / (1 + d)^t</c>, t from 0 where margins come at the start and from 1 where at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="survival"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A share is not 0 to 1, <paramref name="discount"/> is negative, or <paramref name="timing"/> is not a defined value.
    /// </exception>
    /// <exception cref="OverflowException">The value is more than a decimal holds.</exception>
    /// <remarks>Shares are taken for the decimals that they are written as, to 15 digits.</remarks>
    public static ClvResult Discounted(decimal margin, IReadOnlyList<double> survival, decimal discount, ClvTiming timing)
    {
        ArgumentNullException.ThrowIfNull(survival);
        decimal factor = 1 / (1 + Guard.OptionalMoney(discount, nameof(discount))!.Value);
        string formula = FormattableString.Invariant($"{margin} a period over {survival.Count:N0} periods, discount {discount}, {Words(timing)}");
        decimal worth = timing == ClvTiming.FirstAtEnd ? factor : 1;
        decimal sum = 0;
        for (int period = 0; period < survival.Count; period++)
        {
            decimal share = (decimal)Guard.InRange(survival[period], 0, 1, nameof(survival), period);
            sum += period == 0 && timing == ClvTiming.FirstLeftOut ? 0 : share * worth;
            worth *= factor;
        }

        return new ClvResult(margin * sum, formula, null);
    }

    /// <summary>The margins of a customer along the curve of Kaplan and Meier.</summary>
    /// <param name="margin">The margin of a period, which is the unit of time of the curve.</param>
    /// <param name="curve">The curve.</param>
    /// <param name="periods">How many periods are counted, at least 1.</param>
    /// <param name="discount">What money loses in worth in a period, at least 0: 0.01 for 1 %.</param>
    /// <param name="timing">When the margins come in.</param>
    /// <returns>The value of those periods; no value where the last starts beyond the follow-up of the curve.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="periods"/> is below 1, <paramref name="discount"/> is negative, or <paramref name="timing"/> is not a defined value.
    /// </exception>
    /// <exception cref="OverflowException">The value is more than a decimal holds.</exception>
    public static ClvResult Discounted(decimal margin, SurvivalCurve curve, int periods, decimal discount, ClvTiming timing)
    {
        ArgumentNullException.ThrowIfNull(curve);
        Guard.AtLeast(periods, 1);
        double[] survival = [.. Enumerable.Range(0, periods).Select(period => curve.At(period).Value).TakeWhile(share => share is not null).OfType<double>()];
        ClvResult known = Discounted(margin, survival, discount, timing);
        return survival.Length == periods ? known : new ClvResult(null, known.Formula, FormattableString.Invariant($"the curve ends before period {survival.Length + 1:N0} of {periods:N0}"));
    }

    private static string Words(ClvTiming timing) => Guard.Defined(timing) switch
    {
        ClvTiming.FirstNow => "the first now",
        ClvTiming.FirstAtEnd => "the first at its end",
        _ => "the first left out",
    };
}
