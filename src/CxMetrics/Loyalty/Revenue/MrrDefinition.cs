using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How the movements between the ends of a period, and what is retained of recurring revenue, see a member who left and came back.</summary>
/// <remarks>
/// One fact is one member in a period: <c>history.Units(month).TallyBy(definition, unit => unit.Attributes.GetValueOrDefault("plan"))</c>. A value: immutable, with
/// structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MrrDefinition : MetricDefinition<MrrDefinition, MemberPeriod, MrrTally, MrrWaterfall>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="absences">How a member's absence within the period is seen; see <see cref="Absences"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="absences"/> is not a defined value.</exception>
    [JsonConstructor]
    public MrrDefinition(string name, MovementMethod absences = MovementMethod.Snapshot)
        : base(name) => Absences = Guard.Defined(absences);

    /// <summary>A member who left within the period and came back counts at the closing. The default.</summary>
    public static MrrDefinition Standard { get; } = new("MRR");

    /// <summary>A member who left within the period is lost, even after coming back.</summary>
    public static MrrDefinition Strict { get; } = new("strict MRR", MovementMethod.Event);

    /// <summary>
    /// How a member's absence within the period is seen: by snapshot it is not, so that a member who came back counts at the closing; by event it is a loss of
    /// the opening, and the closing a reactivation, also where the movements are between the ends of the period.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("absences"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public MovementMethod Absences { get; init => field = Guard.Defined(value, nameof(Absences)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.PeriodNotOver];

    private protected override IEnumerable<string> ReasonsOfReading => [];

    private protected override string Choices =>
        Absences == MovementMethod.Event ? "who left and came back is lost" : "who left and came back counts at the closing";

    /// <summary>None: a member is a fact in each period.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override string? IdOf(MemberPeriod fact) => null;

    /// <summary>None: revenue of two periods does not add.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override DateTimeOffset? MomentOf(MemberPeriod fact) => null;

    private protected override ICounter<MemberPeriod, MrrTally> NewCounter(InvalidFacts invalid) => new MrrCounter(this);

    private protected override MrrWaterfall ResultOf(MrrTally tally) => new(tally, MovementMethod.Snapshot);
}
