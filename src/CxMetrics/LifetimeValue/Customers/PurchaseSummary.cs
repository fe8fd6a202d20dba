using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>What a customer bought, as the models need it: how often again, when last, observed for how long, and for how much.</summary>
/// <remarks>
/// The papers' x, t_x and T: the first purchase starts the clock and is not counted. A value; its default is a new customer, in days. JSON: versioned state, checked like the constructor. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<PurchaseSummary>))]
public readonly record struct PurchaseSummary
{
    /// <summary>Makes a summary.</summary>
    /// <param name="repeats">The purchases after the first, x.</param>
    /// <param name="recency">The time from the first purchase to the last, t_x; 0 without a repeat.</param>
    /// <param name="age">The time from the first purchase to the end of observation, T, at least <paramref name="recency"/>.</param>
    /// <param name="unit">The unit of both times.</param>
    /// <param name="meanSpend">What a repeat purchase was worth on average; null where it is unknown or there is none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="recency"/> exceeds <paramref name="age"/>, or is above 0 without a repeat.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="repeats"/>, a time or <paramref name="meanSpend"/> is negative or not finite, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    public PurchaseSummary(int repeats, double recency, double age, TimeUnit unit, double? meanSpend = null)
    {
        Repeats = Guard.AtLeast(repeats, 0);
        Recency = Guard.InRange(recency, 0, double.MaxValue);
        Age = Guard.InRange(age, 0, double.MaxValue);
        Unit = Guard.Defined(unit);
        MeanSpend = Guard.OptionalInRange(meanSpend, 0, double.MaxValue);
        if (Fault(repeats, recency, age) is { } fault)
        {
            throw new ArgumentException($"recency {fault}", nameof(recency));
        }
    }

    /// <summary>The purchases after the first, x.</summary>
    public int Repeats { get; }

    /// <summary>The time from the first purchase to the last, t_x; 0 without a repeat.</summary>
    public double Recency { get; }

    /// <summary>The time from the first purchase to the end of observation, T.</summary>
    public double Age { get; }

    /// <summary>The unit of both times.</summary>
    public TimeUnit Unit { get; }

    /// <summary>What a repeat purchase was worth on average; null where it is unknown or there is none.</summary>
    public double? MeanSpend { get; }

    /// <summary>The summary, such as "2 repeat purchases, the last at 30.43 of 38.86 weeks".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Repeats:N0} repeat purchase{(Repeats == 1 ? "" : "s")}, the last at {Recency:0.##} of {Age:0.##} {Unit.Name()}s");

    /// <summary>What is wrong with a recency, after its name; null where nothing is.</summary>
    internal static string? Fault(int repeats, double recency, double age) =>
        recency > age ? string.Create(CultureInfo.InvariantCulture, $"is {recency}; expected at most the age, {age}.")
        : repeats == 0 && recency > 0 ? string.Create(CultureInfo.InvariantCulture, $"is {recency}; expected 0, since there is no repeat purchase.")
        : null;
}
