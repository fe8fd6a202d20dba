using System.Collections.Concurrent;

namespace CxMetrics.LifetimeValue;

/// <summary>What a model of buying until death says of a customer with x repeats, the last at t_x, observed for T; all else follows from it.</summary>
/// <remarks>Times are in the unit of the model, and arguments are checked before they come here. A new customer has x = T = 0.</remarks>
internal abstract class PurchaseProcess
{
    public abstract double LogLikelihood(int repeats, double recency, double age);

    /// <summary>The logarithm of P(dead) / P(alive) at T; minus infinity where death is impossible.</summary>
    public abstract double LogOddsDead(int repeats, double recency, double age);

    /// <summary>The probability that who is alive at T is alive at T + t.</summary>
    public abstract double StaysAlive(int repeats, double age, double time);

    /// <summary>The purchases until T + t expected of who is alive at T.</summary>
    public abstract double Expected(int repeats, double age, double time);

    /// <summary>The purchases ever expected of who is alive at T; null where they are infinite.</summary>
    public abstract double? ExpectedForever(int repeats, double age);

    /// <summary>The present worth of one money unit a purchase until T + t, of who is alive at T; t may be infinite where the rate is above 0.</summary>
    /// <param name="repeats">x.</param>
    /// <param name="age">T.</param>
    /// <param name="time">t.</param>
    /// <param name="rate">The continuous rate of discounting.</param>
    public abstract double Discounted(int repeats, double age, double time, double rate);

    /// <summary>The probability that who is alive at T makes so many purchases until T + t.</summary>
    public abstract double Probability(int repeats, double age, double time, int count);

    /// <summary>The probability that who is alive at T makes so many purchases or more until T + t, at least 1.</summary>
    public abstract double AtLeast(int repeats, double age, double time, int count);

    /// <summary>What is wrong with a customer for this model, after "the customer"; null where nothing is.</summary>
    public virtual string? Fault(int repeats, double recency, double age) =>
        repeats > 0 && recency == 0 ? "has repeat purchases at recency 0; expected purchases of one day to be merged, or times of an exact clock" : null;

    /// <summary>What is wrong with a horizon for this model; null where nothing is.</summary>
    public virtual string? Fault(double time) => null;

    /// <summary><see cref="Expected"/> of one time by repeats and age, prepared for many customers.</summary>
    public virtual Func<int, double, double> ExpectedOf(PurchaseSummaries customers, double time) => (repeats, age) => Expected(repeats, age, time);

    /// <summary><see cref="Discounted"/> of one time and rate by repeats and age, prepared for many customers.</summary>
    /// <remarks>Customers who first bought on the same day share the integral of as many repeats.</remarks>
    public virtual Func<int, double, double> DiscountedOf(PurchaseSummaries customers, double time, double rate)
    {
        ConcurrentDictionary<(int Repeats, double Age), double> known = new();
        return (repeats, age) => known.GetOrAdd((repeats, age), customer => Discounted(customer.Repeats, customer.Age, time, rate));
    }
}
