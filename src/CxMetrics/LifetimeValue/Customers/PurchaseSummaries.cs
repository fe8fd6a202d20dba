using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What customers bought, in columns: repeat purchases, recency, age and mean spend, in one unit of time.</summary>
/// <remarks>
/// A row is a customer, or as many alike as its weight says. Adds to others of the same unit, as of the same log split over machines by customer.
/// JSON: what it was made of and how many there are, without the columns; written, never read. Immutable and thread-safe.
/// </remarks>
public sealed partial class PurchaseSummaries : IAdditionOperators<PurchaseSummaries, PurchaseSummaries, PurchaseSummaries>
{
    private readonly int[] _repeats;
    private readonly double[] _recency;
    private readonly double[] _age;
    private readonly double[] _meanSpend;
    private readonly long[] _weights;

    /// <summary>Refuses to be read from JSON: read its Purchases, or each PurchaseSummary.</summary>
    public PurchaseSummaries() => throw WrittenOnly.Refusal(nameof(PurchaseSummaries), "its Purchases");

    private PurchaseSummaries(TimeUnit unit, int[] repeats, double[] recency, double[] age, double[] meanSpend, long[] weights)
    {
        Unit = unit;
        _repeats = repeats;
        _recency = recency;
        _age = age;
        _meanSpend = meanSpend;
        _weights = weights;
        Customers = weights.Length == 0 ? repeats.Length : ExactCount.Sum(weights, "customers");
    }

    /// <summary>The unit of recency and age.</summary>
    [JsonPropertyName("unit")]
    public TimeUnit Unit { get; }

    /// <summary>The rows.</summary>
    [JsonPropertyName("rows")]
    public int Count => _repeats.Length;

    /// <summary>The customers: the rows, or the sum of their weights.</summary>
    [JsonPropertyName("customers")]
    public long Customers { get; }

    /// <summary>The customer of each row; empty where customers have codes or no names.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> CustomerIds { get; private init; } = [];

    /// <summary>The code of the customer of each row; empty where customers have ids or no names.</summary>
    [JsonIgnore]
    public ReadOnlySpan<int> CustomerCodes => Codes;

    /// <summary>How purchases became summaries; null where that was done elsewhere.</summary>
    [JsonPropertyName("definition")]
    public PurchaseSummaryDefinition? Definition { get; private init; }

    /// <summary>The moment up to which purchases are known; null where summaries were made elsewhere.</summary>
    [JsonPropertyName("asOf")]
    public DateTimeOffset? AsOf { get; private init; }

    /// <summary>The currency of the spend; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency { get; private init; }

    /// <summary>The purchases after the first of each row, x.</summary>
    [JsonIgnore]
    public ReadOnlySpan<int> Repeats => _repeats;

    /// <summary>The time from the first purchase to the last of each row, t_x.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> Recency => _recency;

    /// <summary>The time from the first purchase to the end of observation of each row, T.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> Age => _age;

    /// <summary>What a repeat purchase was worth on average in each row, NaN where there is none; empty where spend is unknown.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> MeanSpend => _meanSpend;

    /// <summary>How many customers each row represents; empty where each represents one.</summary>
    [JsonIgnore]
    public ReadOnlySpan<long> Weights => _weights;

    /// <summary>The purchases that do not count, by reason; with each customer's first and repeats they are everything received.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; private init; } = ReasonCounts.None;

    private int[] Codes { get; init; } = [];

    /// <summary>A row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is below 0 or not below <see cref="Count"/>.</exception>
    public PurchaseSummary this[int row]
    {
        get
        {
            Guard.InRange(row, 0, Count - 1);
            double spend = _meanSpend.Length == 0 ? double.NaN : _meanSpend[row];
            return new PurchaseSummary(_repeats[row], _recency[row], _age[row], Unit, double.IsNaN(spend) ? null : spend);
        }
    }

    /// <summary>Takes summaries that were made elsewhere, such as by a warehouse or for a paper.</summary>
    /// <param name="repeats">The purchases after the first, x.</param>
    /// <param name="recency">The times from the first purchase to the last, t_x; 0 without a repeat.</param>
    /// <param name="age">The times from the first purchase to the end of observation, T.</param>
    /// <param name="unit">The unit of both times.</param>
    /// <param name="meanSpend">What a repeat purchase was worth on average; empty where spend is unknown. Without a repeat the value is not read.</param>
    /// <param name="weights">How many customers each row represents; empty where each represents one.</param>
    /// <param name="customerIds">The customer of each row; null where they have no name.</param>
    /// <returns>The summaries.</returns>
    /// <exception cref="ArgumentException">
    /// The columns differ in length, a recency exceeds its age or is above 0 without a repeat, or a customer is null, blank or there twice.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is negative or not finite, or <paramref name="unit"/> is not a defined value. The message names the row.
    /// </exception>
    /// <exception cref="OverflowException">The weights add up to more than a count holds.</exception>
    public static PurchaseSummaries FromColumns(
        ReadOnlySpan<int> repeats,
        ReadOnlySpan<double> recency,
        ReadOnlySpan<double> age,
        TimeUnit unit,
        ReadOnlySpan<double> meanSpend = default,
        ReadOnlySpan<long> weights = default,
        IReadOnlyList<string>? customerIds = null)
    {
        Guard.Defined(unit);
        Guard.SameLength(repeats.Length, nameof(repeats), recency.Length, nameof(recency));
        Guard.SameLength(repeats.Length, nameof(repeats), age.Length, nameof(age));
        double[] spend = Optional(meanSpend, repeats.Length, nameof(meanSpend));
        string[] ids = Optional<string>(customerIds is null ? default : customerIds.ToArray(), repeats.Length, nameof(customerIds));
        CheckOnce(ids, nameof(customerIds));
        for (int row = 0; row < repeats.Length; row++)
        {
            Guard.InRange(repeats[row], 0, int.MaxValue, nameof(repeats), row);
            Guard.InRange(recency[row], 0, double.MaxValue, nameof(recency), row);
            Guard.InRange(age[row], 0, double.MaxValue, nameof(age), row);
            if (PurchaseSummary.Fault(repeats[row], recency[row], age[row]) is { } fault)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"recency[{row}] {fault}"), nameof(recency));
            }

            if (spend.Length > 0)
            {
                spend[row] = repeats[row] == 0 ? double.NaN : Guard.InRange(spend[row], 0, double.MaxValue, nameof(meanSpend), row);
            }
        }

        long[] counts = Optional(weights, repeats.Length, nameof(weights));
        for (int row = 0; row < counts.Length; row++)
        {
            Guard.InRange(counts[row], 0, long.MaxValue, nameof(weights), row);
        }

        return new PurchaseSummaries(unit, repeats.ToArray(), recency.ToArray(), age.ToArray(), spend, counts) { CustomerIds = new ValueList<string>(ids) };
    }

    /// <summary>The summaries in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)} in {Unit.Name()}s, {Plural.Of(Excluded.Total, "purchase", CultureInfo.InvariantCulture)} left out");

    /// <summary>The rows with equal ones as one; refuses what a model cannot have.</summary>
    internal static SummaryRow[] Rows(PurchaseSummaries customers, PurchaseProcess process)
    {
        for (int row = 0; row < customers.Count; row++)
        {
            if (process.Fault(customers._repeats[row], customers._recency[row], customers._age[row]) is { } fault)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"customers[{row}] {fault}."), nameof(customers));
            }
        }

        return WeightedRows.Of(customers._repeats, customers._recency, customers._age, [], customers._weights);
    }

    private static T[] Optional<T>(ReadOnlySpan<T> column, int length, string name)
    {
        if (column.Length > 0)
        {
            Guard.SameLength(length, "repeats", column.Length, name);
        }

        return column.ToArray();
    }

    private static void CheckOnce(string[] customerIds, string name)
    {
        HashSet<string> known = new(customerIds.Length, StringComparer.Ordinal);
        for (int row = 0; row < customerIds.Length; row++)
        {
            if (!known.Add(Guard.Text(customerIds[row], name, row)))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name}[{row}] is {Quote.Of(customerIds[row])}, which was there before; expected each customer once."), name);
            }
        }
    }
}
