using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Revenue retention over the twelve months that end with one.</summary>
/// <remarks>
/// One step of a year and twelve of a month answer two questions and may differ by many points: the year follows the customers of twelve months
/// ago, the product of months also those who joined since, from the month after they did. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TrailingRetention
{
    /// <summary>Refuses to be read from JSON: read the MrrTally of each part.</summary>
    public TrailingRetention() => throw WrittenOnly.Refusal(nameof(TrailingRetention), "the MrrTally of each part");

    internal TrailingRetention(Period lastMonth, PeriodUnit steps, IEnumerable<RevenueRetention> parts)
    {
        LastMonth = lastMonth;
        Steps = steps;
        Parts = new ValueList<RevenueRetention>(parts);
    }

    /// <summary>The last of the twelve months.</summary>
    [JsonPropertyName("lastMonth"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period LastMonth { get; }

    /// <summary>The unit of the steps that the twelve months are made of.</summary>
    [JsonPropertyName("steps"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PeriodUnit Steps { get; }

    /// <summary>Gross revenue retention; null where there is no revenue at the opening, or at that of any step.</summary>
    [JsonPropertyName("grossRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? GrossRetention => Product(part => part.GrossRetention);

    /// <summary>Net revenue retention; null where there is no revenue at the opening, or at that of any step.</summary>
    [JsonPropertyName("netRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NetRetention => Product(part => part.NetRetention);

    /// <summary>The share of customers retained; null where there are none at the opening, or at that of any step.</summary>
    [JsonPropertyName("logoRetention"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LogoRetention => Product(part => part.LogoRetention.Rate);

    /// <summary>The steps: the whole year, with its intervals, four quarters or twelve months.</summary>
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
        string what = $"Revenue retention of twelve months to {LastMonth}, {(Steps == PeriodUnit.Year ? "customers of a year ago" : $"product of {Parts.Count} {(Steps == PeriodUnit.Month ? "months" : "quarters")}")}";
        return GrossRetention is { } gross && NetRetention is { } net
            ? string.Create(provider ?? CultureInfo.InvariantCulture, $"{what}: gross {100 * gross:0.0}%, net {100 * net:0.0}%{(Parts[^1].IsComplete ? "" : "; not over yet")}")
            : $"{what}, is not defined: {(Parts.Any(part => part.Tally.IsUnknown) ? ExclusionReasons.PeriodNotOver : "no revenue at an opening")}";
    }

    private double? Product(Func<RevenueRetention, double?> rate) => Parts.Aggregate((double?)1, (product, part) => product * rate(part));
}
