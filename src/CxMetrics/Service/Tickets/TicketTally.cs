using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many tickets were solved, reopened and solved in one touch, and what everything took.</summary>
/// <remarks>
/// The evidence for every summary of tickets, by team, channel, priority, month of creation or anything. Every rate accounts for every
/// ticket. The definition is the one that the tickets were measured under, with its calendar. JSON: versioned state. Immutable and
/// thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TicketTally : DefinedTally<TicketTally, TicketDefinition>
{
    /// <summary>The tickets that are solved, of all.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("solved"), JsonRequired]
    public RateTally Solved { get; init => field = Guard.NotNull(value, nameof(Solved)); } = RateTally.AdditiveIdentity;

    /// <summary>The tickets that were reopened, of those that were ever solved.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("reopened"), JsonRequired]
    public RateTally Reopened { get; init => field = Guard.NotNull(value, nameof(Reopened)); } = RateTally.AdditiveIdentity;

    /// <summary>The tickets solved in one touch, of those that are solved.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("oneTouch"), JsonRequired]
    public RateTally OneTouch { get; init => field = Guard.NotNull(value, nameof(OneTouch)); } = RateTally.AdditiveIdentity;

    /// <summary>The tickets solved in two touches, of those that are solved.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("twoTouch"), JsonRequired]
    public RateTally TwoTouch { get; init => field = Guard.NotNull(value, nameof(TwoTouch)); } = RateTally.AdditiveIdentity;

    /// <summary>The tickets solved without any public reply of an agent, of those that are solved.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("solvedWithoutReply"), JsonRequired]
    public RateTally SolvedWithoutReply { get; init => field = Guard.NotNull(value, nameof(SolvedWithoutReply)); } = RateTally.AdditiveIdentity;

    /// <summary>The tickets solved though the customer wrote once at most, of those that are solved.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("withoutFurtherMessage"), JsonRequired]
    public RateTally WithoutFurtherMessage { get; init => field = Guard.NotNull(value, nameof(WithoutFurtherMessage)); } = RateTally.AdditiveIdentity;

    /// <summary>The messages of the customers of all tickets of which they are counted, creations included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("customerMessages"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long CustomerMessages { get; init => field = Guard.Count(value, nameof(CustomerMessages)); }

    /// <summary>The reopenings of all tickets of which they are known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("reopenings"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Reopenings { get; init => field = Guard.Count(value, nameof(Reopenings)); }

    /// <summary>What every kind of duration took; totals of open tickets are those so far.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its times is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not a defined value.</exception>
    [JsonPropertyName("times"), JsonRequired]
    public IReadOnlyDictionary<TicketDurationKind, TicketTimeTally> Times { get; init => field = ValueTables.Of(Guard.NotNull(value, nameof(Times)), nameof(Times)); } =
        ValueTable<TicketDurationKind, TicketTimeTally>.Empty;

    /// <summary>The tickets that are not solved: their durations are censored.</summary>
    [JsonIgnore]
    public long Open => Solved.Denominator - Solved.Numerator;

    private protected override long Counted => Solved.Denominator;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Plural.Of(Count, "ticket", CultureInfo.InvariantCulture)}, {Solved.Numerator:N0} solved, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Unaccounted(Reopened, "reopened")
        ?? Unaccounted(OneTouch, "oneTouch")
        ?? Unaccounted(TwoTouch, "twoTouch")
        ?? Unaccounted(SolvedWithoutReply, "solvedWithoutReply")
        ?? Unaccounted(WithoutFurtherMessage, "withoutFurtherMessage")
        ?? Exceeds(Reopened.Numerator, Reopenings, "reopened")
        ?? (Count > 0 && Enum.GetValues<TicketDurationKind>().Except(Times.Keys).Select(static kind => kind.ToString()).FirstOrDefault() is { } missing
            ? $"\"times\" has nothing for {missing}; expected every kind of duration, since tickets were counted." : null)
        ?? base.Contradiction;

    /// <summary>The durations of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined one.</exception>
    public TicketTimeTally this[TicketDurationKind kind] => Times.GetValueOrDefault(Guard.Defined(kind), TicketTimeTally.AdditiveIdentity);

    private protected override TicketTally Plus(TicketTally other) => this with
    {
        Solved = Solved + other.Solved,
        Reopened = Reopened + other.Reopened,
        OneTouch = OneTouch + other.OneTouch,
        TwoTouch = TwoTouch + other.TwoTouch,
        SolvedWithoutReply = SolvedWithoutReply + other.SolvedWithoutReply,
        WithoutFurtherMessage = WithoutFurtherMessage + other.WithoutFurtherMessage,
        CustomerMessages = ExactCount.Add(CustomerMessages, other.CustomerMessages, "messages of customers"),
        Reopenings = ExactCount.Add(Reopenings, other.Reopenings, "reopenings"),
        Times = ValueTables.Sum(Times, other.Times, static (left, right) => left + right),
    };

    private string? Unaccounted(RateTally rate, string name) =>
        rate.Denominator + rate.Excluded.Total == Count
            ? null
            : FormattableString.Invariant($"\"{name}\" accounts for {rate.Denominator} counted and {rate.Excluded.Total} excluded; expected {Plural.Of(Count, "ticket", CultureInfo.InvariantCulture)}.");
}
