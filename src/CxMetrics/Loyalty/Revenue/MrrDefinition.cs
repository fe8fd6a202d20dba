using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What counts as kept where the movements and the retention of recurring revenue are counted.</summary>
/// <remarks>
/// One fact is one member in a period: <c>RecurringRevenue.Units(history, month).TallyBy(definition, unit => unit.Attributes["plan"])</c>. A value:
/// immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MrrDefinition : MetricDefinition<MrrDefinition, MrrUnit, MrrTally, MrrWaterfall>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="returns">What counts of a member who left within the period and came back.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="returns"/> is not a defined value.</exception>
    [JsonConstructor]
    public MrrDefinition(string name, ReturnRule returns = ReturnRule.AtClosing)
        : base(name) => Returns = Guard.Defined(returns);

    /// <summary>Who left within the period and came back counts at the closing. The default.</summary>
    public static MrrDefinition Standard { get; } = new("MRR");

    /// <summary>Who left within the period is lost, also where the member came back.</summary>
    public static MrrDefinition Strict { get; } = new("strict MRR", ReturnRule.Lost);

    /// <summary>What counts of a member who left within the period and came back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("returns"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReturnRule Returns { get; init => field = Guard.Defined(value, nameof(Returns)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.PeriodNotOver];

    private protected override IEnumerable<string> ReasonsOfReading => [];

    private protected override string Choices => Returns == ReturnRule.Lost ? "who left and came back is lost" : "who left and came back counts at the closing";

    /// <summary>None: a member is a fact in each period.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override string? IdOf(MrrUnit fact) => null;

    /// <summary>None: revenue of two periods does not add.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override DateTimeOffset? MomentOf(MrrUnit fact) => null;

    private protected override ICounter<MrrUnit, MrrTally> NewCounter(InvalidFacts invalid) => new MrrCounter(this);

    private protected override MrrWaterfall ResultOf(MrrTally tally) => new(tally, MovementMethod.Snapshot);
}
