using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Revenue retention by the period in which customers joined, and by their age.</summary>
/// <remarks>
/// A customer joins on the first day above 0 in the log, and starts with the level of that day; a cohort's starting revenue is the new revenue of its
/// period by event. Who never rises above 0 is in no cohort. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RevenueCohorts
{
    /// <summary>Refuses to be read from JSON: link the changes again.</summary>
    public RevenueCohorts() => throw WrittenOnly.Refusal(nameof(RevenueCohorts), "the changes");

    internal RevenueCohorts(DateOnly asOf, string? currency, RevenueCohortCell[] cells)
    {
        AsOf = asOf;
        Currency = currency;
        Cells = new ValueList<RevenueCohortCell>(cells);
        ByAge = new ValueList<RevenueCohortCell>(cells.Where(cell => cell.IsComplete)
            .GroupBy(cell => cell.Age)
            .Select(age => new RevenueCohortCell(
                null,
                age.Key,
                Sum(age, cell => cell.Starting),
                Sum(age, cell => cell.Closing),
                Sum(age, cell => cell.Kept))));
    }

    /// <summary>The last day that the log covers.</summary>
    [JsonPropertyName("asOf"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly AsOf { get; }

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Currency { get; }

    /// <summary>The cells, cohort by cohort and then by age, cells without revenue included; a period in which nobody joined has none.</summary>
    [JsonPropertyName("cells"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<RevenueCohortCell> Cells { get; }

    /// <summary>The complete cells of each age added up, so that every cohort weighs as much as its starting revenue.</summary>
    [JsonPropertyName("byAge"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<RevenueCohortCell> ByAge { get; }

    /// <summary>The cohorts in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Cells.Count(cell => cell.Age == 0), "revenue cohort", CultureInfo.InvariantCulture)} as of {AsOf:yyyy-MM-dd}");

    private static MrrAmount Sum(IEnumerable<RevenueCohortCell> cells, Func<RevenueCohortCell, MrrAmount> amount) =>
        cells.Aggregate(MrrAmount.AdditiveIdentity, (sum, cell) => sum + amount(cell));
}
