using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What churn is divided by, and how long a member may be away before the loss counts.</summary>
/// <remarks>
/// One fact is a member in a period. A member counts who is active at the opening of the period or becomes so in it; a period that is not over
/// by the moment of the log is left out, since its close is not known. A value: immutable, with structural equality, printed by every
/// result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ChurnDefinition : MetricDefinition<ChurnDefinition, MemberPeriod, ChurnTally, ChurnResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="formula">What is divided by what.</param>
    /// <param name="graceDays">For how many days a member who is no longer active still counts as active, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is not a defined value, or <paramref name="graceDays"/> is negative.</exception>
    [JsonConstructor]
    public ChurnDefinition(string name, ChurnFormula formula = ChurnFormula.OpeningBase, int graceDays = 0)
        : base(name)
    {
        Formula = Guard.Defined(formula);
        GraceDays = Guard.AtLeast(graceDays, 0);
    }

    /// <summary>Of the members active at the opening, those not active at the close. The default.</summary>
    public static ChurnDefinition Standard { get; } = new("churn");

    /// <summary>Lost members by the mean of opening and close.</summary>
    public static ChurnDefinition AverageBase { get; } = new("churn by the average base", ChurnFormula.AverageBase);

    /// <summary>The sum of daily churn.</summary>
    public static ChurnDefinition Daily { get; } = new("daily churn", ChurnFormula.Daily);

    /// <summary>Of the members active at the opening and the new ones, those not active at the close.</summary>
    public static ChurnDefinition OpeningPlusNew { get; } = new("churn of opening and new", ChurnFormula.OpeningPlusNew);

    /// <summary>All who left in the period, joiners of the period included, by the members active at the opening.</summary>
    public static ChurnDefinition Leavers { get; } = new("leavers over the opening", ChurnFormula.Leavers);

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<ChurnDefinition> Presets { get; } =
        new List<ChurnDefinition> { Standard, AverageBase, Daily, OpeningPlusNew, Leavers }.AsReadOnly();

    /// <summary>What is divided by what.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("formula"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChurnFormula Formula { get; init => field = Guard.Defined(value, nameof(Formula)); }

    /// <summary>
    /// For how many days a member who is no longer active still counts as active. A loss counts on the day after, unless the member is back by then;
    /// what comes later is never looked at.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("graceDays"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int GraceDays { get; init => field = Guard.AtLeast(value, 0, nameof(GraceDays)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.NotActive, ExclusionReasons.PeriodNotOver];

    private protected override IEnumerable<string> ReasonsOfReading => [];

    private protected override string Choices =>
        string.Create(CultureInfo.InvariantCulture, $"{InWords}, {(GraceDays == 0 ? "no grace" : GraceDays == 1 ? "1 day of grace" : $"{GraceDays} days of grace")}");

    private string InWords => Formula switch
    {
        ChurnFormula.AverageBase => "lost by the mean of opening and close",
        ChurnFormula.Daily => "sum of the losses of each day by the members active at its start",
        ChurnFormula.OpeningPlusNew => "lost of opening and new",
        ChurnFormula.Leavers => "all who left by the opening",
        _ => "lost of the opening",
    };

    /// <summary>None: a member is a fact in each period.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override string? IdOf(MemberPeriod fact) => null;

    /// <summary>None: group by <see cref="MemberPeriod.Period"/>.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null.</returns>
    public override DateTimeOffset? MomentOf(MemberPeriod fact) => null;

    private protected override ICounter<MemberPeriod, ChurnTally> NewCounter(InvalidFacts invalid) => new ChurnCounter(this);

    private protected override ChurnResult ResultOf(ChurnTally tally) => new() { Tally = tally };
}
