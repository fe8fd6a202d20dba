using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What a look on each day of a history would have found.</summary>
/// <typeparam name="TKey">The key, such as a topic.</typeparam>
/// <remarks>
/// Looks are not adjusted for one another: of 24 topics of which none rises, a hundred daily looks at .05 raise a false one in nine of ten
/// replays, at .001 in one of seventeen. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record EmergingReplay<TKey> : StatedResult
    where TKey : notnull
{
    /// <summary>Refuses to be read from JSON: read its DailyCounts.</summary>
    public EmergingReplay() => throw WrittenOnly.Refusal("EmergingReplay", "its DailyCounts");

    internal EmergingReplay(EmergingDefinition definition, IEnumerable<EmergingLook<TKey>> days)
    {
        Definition = definition;
        ILookup<bool, EmergingLook<TKey>> judged = days.ToLookup(look => look.NotJudged is null);
        Looks = new ValueList<EmergingLook<TKey>>(judged[true]);
        NotJudged = new ValueList<DateOnly>(judged[false].Select(look => look.Day));
        FirstRising = First(look => look.Rising);
        FirstRisingGuarded = First(look => look.RisingGuarded);
    }

    /// <summary>Which days are compared with which.</summary>
    [JsonPropertyName("definition")]
    public EmergingDefinition Definition { get; }

    /// <summary>The number of looks.</summary>
    [JsonPropertyName("looks")]
    public int LookCount => Looks.Count;

    /// <summary>The looks in the order of their days.</summary>
    [JsonIgnore]
    public IReadOnlyList<EmergingLook<TKey>> Looks { get; }

    /// <summary>The days without a full history, which are not judged.</summary>
    [JsonPropertyName("notJudged")]
    public IReadOnlyList<DateOnly> NotJudged { get; }

    /// <summary>Each key that ever rose, as it was in the first look that says so, in the order of time.</summary>
    [JsonPropertyName("firstRising")]
    public IReadOnlyList<EmergingTopic<TKey>> FirstRising { get; }

    /// <summary>Each key that ever rose by the guarded p-value, as it was in the first look that says so, in the order of time.</summary>
    [JsonPropertyName("firstRisingGuarded")]
    public IReadOnlyList<EmergingTopic<TKey>> FirstRisingGuarded { get; }

    /// <summary>The looks whose days vary beyond chance, so that their false discovery rate does not hold.</summary>
    [JsonPropertyName("overdispersedLooks")]
    public int OverdispersedLooks => Looks.Count(look => look.IsOverdispersed);

    private protected override string Sentence(IFormatProvider culture)
    {
        string rose = string.Join(", ", FirstRising.Select(topic => string.Create(culture, $"{topic.Key} from {topic.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")));
        string warning = OverdispersedLooks > 0 ? string.Create(culture, $"; in {OverdispersedLooks:N0} of them days vary more than by chance") : "";
        return string.Create(
            culture,
            $"{Plural.Of(LookCount, "look", culture)}, {Plural.Of(NotJudged.Count, "day", culture)} not judged{warning}; rising at a false discovery rate of {Definition.FalseDiscoveryRate:0.####} in each look, not adjusted for their number: {(rose.Length > 0 ? rose : "none")}");
    }

    private ValueList<EmergingTopic<TKey>> First(Func<EmergingLook<TKey>, IReadOnlyList<EmergingTopic<TKey>>> rising) =>
        new(Looks.SelectMany(rising).DistinctBy(topic => topic.Key));
}
