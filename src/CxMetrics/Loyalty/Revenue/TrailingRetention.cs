using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Revenue retention over the twelve months that end with one.</summary>
/// <remarks>
/// The two methods answer two questions and may differ by many points: the cohort follows the customers of a year ago, the product also those who
/// joined since, from the month after they did. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TrailingRetention
{
    /// <summary>Refuses to be read from JSON: read the MrrTally of each part.</summary>
    public TrailingRetention() => throw WrittenOnly.Refusal(nameof(TrailingRetention), "the MrrTally of each part");

    internal TrailingRetention(Period lastMonth, TrailingMethod method, IEnumerable<RevenueRetention> parts)
    {
        LastMonth = lastMonth;
        Method = method;
        Parts = new ValueList<RevenueRetention>(parts);
    }

    /// <summary>The last of the twelve months.</summary>
    [JsonPropertyName("lastMonth"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period LastMonth { get; }

    /// <summary>How the twelve months are put together.</summary>
    [JsonPropertyName("method"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TrailingMethod Method { get; }

    /// <summary>Gross revenue retention; null where there is no revenue at the opening, or at that of any month.</summary>
    [JsonPropertyName("grossRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? GrossRetention => Product(part => part.GrossRetention);

    /// <summary>Net revenue retention; null where there is no revenue at the opening, or at that of any month.</summary>
    [JsonPropertyName("netRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetRetention => Product(part => part.NetRetention);

    /// <summary>The share of customers retained; null where there are none at the opening, or at that of any month.</summary>
    [JsonPropertyName("logoRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LogoRetention => Product(part => part.LogoRetention.Rate);

    /// <summary>What it is made of: the whole year, with its intervals, or twelve months.</summary>
    [JsonPropertyName("parts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<RevenueRetention> Parts { get; }

    /// <summary>The retention in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The retention in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        string what = $"Revenue retention of twelve months to {LastMonth}, {(Method == TrailingMethod.Cohort ? "customers of a year ago" : "product of the months")}";
        return GrossRetention is { } gross && NetRetention is { } net
            ? string.Create(provider ?? CultureInfo.InvariantCulture, $"{what}: gross {100 * gross:0.0}%, net {100 * net:0.0}%{(Parts[^1].IsComplete ? "" : "; not over yet")}")
            : $"{what}, is not defined: no revenue at an opening";
    }

    private double? Product(Func<RevenueRetention, double?> rate) => Parts.Aggregate((double?)1, (product, part) => product * rate(part));
}
