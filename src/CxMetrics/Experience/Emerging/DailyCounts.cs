using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How often each key came on each day, and out of what: the evidence for what is emerging.</summary>
/// <typeparam name="TKey">The key, such as a topic.</typeparam>
/// <remarks>
/// Made by <see cref="Emerging"/>. The history runs from the first day to the last that has an exposure; a day between without one had no
/// contact, and a key without a count on a day did not come. The last day should be over, or it counts for less than it will be. Parts of a
/// log, by time or by customer, add up; parts of different days or keys refuse to. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DailyCounts<TKey> : SumTally<DailyCounts<TKey>>
    where TKey : notnull
{
    /// <summary>What a day and a key are, such as "topics at level 1, days in Europe/Berlin, All"; null where nobody said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("basis"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Basis { get; init => field = Guard.OptionalText(value, nameof(Basis)); }

    /// <summary>All contacts of each day, with a key or without, and the customers of the day.</summary>
    /// <remarks>
    /// The customers, for a rate by customers, are added once all parts of the log are: <c>counts with { Exposure = counts.Exposure +
    /// Breakdown.From(customersByDay) }</c>, with <see cref="DayCount.Customers"/> of each day.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("exposure"), JsonRequired]
    public Breakdown<DateOnly, DayCount> Exposure { get; init => field = Guard.NotNull(value, nameof(Exposure)); } = Breakdown<DateOnly, DayCount>.AdditiveIdentity;

    /// <summary>The contacts of each key by day; those without a key in <c>NoKey</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("counts"), JsonRequired]
    public Breakdown<TKey, Breakdown<DateOnly, DayCount>> Counts { get; init => field = Guard.NotNull(value, nameof(Counts)); } = Breakdown<TKey, Breakdown<DateOnly, DayCount>>.AdditiveIdentity;

    /// <summary>The interactions left out, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("excluded"), JsonRequired]
    public ReasonCounts Excluded { get; init => field = Guard.NotNull(value, nameof(Excluded)); } = ReasonCounts.None;

    /// <summary>The first day of the history; null where there is none.</summary>
    [JsonIgnore]
    public DateOnly? First => Exposure.Groups.Count == 0 ? null : Exposure.Groups[0].Key;

    /// <summary>The last day of the history; null where there is none.</summary>
    [JsonIgnore]
    public DateOnly? Last => Exposure.Groups.Count == 0 ? null : Exposure.Groups[^1].Key;

    private protected override long Counted => Exposure.Count;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Count, "contact", CultureInfo.InvariantCulture)} on {Plural.Of(Exposure.Groups.Count, "day", CultureInfo.InvariantCulture)}, {Plural.Of(Counts.Groups.Count, "key", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => Fault;

    /// <summary>What contradicts itself, also in counts made by hand; null where nothing does.</summary>
    internal string? Fault =>
        !Exposure.NoKey.Equals(DayCount.AdditiveIdentity) || Counts.Groups.Select(group => group.Tally).Append(Counts.NoKey).Any(days => days.NoKey.Count > 0)
            ? "there are counts without a day; expected none."
            : Counts.Total.Groups.FirstOrDefault(day => day.Tally.Count > 0 && !(day.Key >= First && day.Key <= Last)) is { Tally: not null } outside
                ? string.Create(CultureInfo.InvariantCulture, $"\"counts\" has {outside.Key:yyyy-MM-dd}; expected days from the first to the last of \"exposure\".")
                : null;

    internal override DailyCounts<TKey> Plus(DailyCounts<TKey> other, string name) =>
        Equals(AdditiveIdentity) ? other
        : other.Equals(AdditiveIdentity) ? this
        : string.Equals(Basis, other.Basis, StringComparison.Ordinal)
            ? this with { Exposure = Exposure + other.Exposure, Counts = Counts + other.Counts, Excluded = Excluded.Merge(other.Excluded) }
            : throw new ArgumentException(
                $"Cannot add counts of {Quote.Of(other.Basis ?? "no basis")} to those of {Quote.Of(Basis ?? "no basis")}; expected one in a tally.", name);
}
