using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which customers form a cohort, and what it takes to be retained at an age.</summary>
/// <remarks>
/// One fact is one customer, linked by <c>Retention.Link</c>; one link serves every definition: <c>CohortDefinition.Standard with { Rule =
/// CohortRule.Unbounded }</c>. Brackets of days are ages of several days: lengths 1, 3, 4 are day 0, days 1 to 3, days 4 to 7, and from there on
/// every 4 days. A value: immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CohortDefinition : MetricDefinition<CohortDefinition, CustomerHistory<CustomerActivity>, CohortTally, CohortMatrix>
{
    private static readonly ValueList<int> One = new([1]);

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="periods">The periods that cohorts start in, and whose zone says which day it is.</param>
    /// <param name="rule">When a customer counts as retained.</param>
    /// <param name="ages">What the age of a customer is counted in.</param>
    /// <param name="start">What puts a customer into a cohort.</param>
    /// <param name="startKind">The kind of activity that starts; any when null.</param>
    /// <param name="returnKind">The kind of activity that retains, at the start or later; any when null.</param>
    /// <param name="ageLengths">How many periods or days each age lasts, each at least 1; the last goes on forever; 1 when null.</param>
    /// <param name="lastAge">The last age of the matrix, at least 0; as far as the log goes when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="ageLengths"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined, an age is shorter than 1, or <paramref name="lastAge"/> is negative.</exception>
    [JsonConstructor]
    public CohortDefinition(
        string name,
        Periods periods,
        CohortRule rule = CohortRule.Bounded,
        CohortAge ages = CohortAge.Periods,
        CohortStart start = CohortStart.FirstActivity,
        string? startKind = null,
        string? returnKind = null,
        IReadOnlyList<int>? ageLengths = null,
        int? lastAge = null)
        : base(name)
    {
        Periods = Guard.NotNull(periods);
        Rule = Guard.Defined(rule);
        Ages = Guard.Defined(ages);
        Start = Guard.Defined(start);
        StartKind = Guard.OptionalText(startKind);
        ReturnKind = Guard.OptionalText(returnKind);
        AgeLengths = ageLengths is null ? One : Lengths(ageLengths, nameof(ageLengths));
        LastAge = Guard.OptionalAtLeast(lastAge, 0);
    }

    /// <summary>By calendar month of UTC, from the first activity of any kind: bounded.</summary>
    public static CohortDefinition Standard { get; } = new("monthly retention", CxMetrics.Periods.Months(TimeZoneInfo.Utc));

    /// <summary>The periods that cohorts start in, and whose zone says which day it is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("periods"), JsonRequired]
    public Periods Periods { get; init => field = Guard.NotNull(value, nameof(Periods)); }

    /// <summary>When a customer counts as retained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("rule"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CohortRule Rule { get; init => field = Guard.Defined(value, nameof(Rule)); }

    /// <summary>What the age of a customer is counted in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("ages"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CohortAge Ages { get; init => field = Guard.Defined(value, nameof(Ages)); }

    /// <summary>What puts a customer into a cohort.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("start"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public CohortStart Start { get; init => field = Guard.Defined(value, nameof(Start)); }

    /// <summary>The kind of activity that starts; any when null. Not used by <see cref="CohortStart.CustomerSince"/>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("startKind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StartKind { get; init => field = Guard.OptionalText(value, nameof(StartKind)); }

    /// <summary>The kind of activity that retains, at the moment of the start or later; any when null. With another kind, age 0 need not be 100 %.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("returnKind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReturnKind { get; init => field = Guard.OptionalText(value, nameof(ReturnKind)); }

    /// <summary>How many periods or days each age lasts, from age 0 on; the last length goes on forever.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An age is shorter than 1.</exception>
    [JsonPropertyName("ageLengths")]
    public IReadOnlyList<int> AgeLengths { get; init => field = Lengths(value, nameof(AgeLengths)); }

    /// <summary>
    /// The last age of the matrix; null for as far as the log goes. Under <see cref="CohortRule.Unbounded"/> all customers are followed up to it and no
    /// further, so that the ages of different cohorts compare.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("lastAge"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LastAge { get; init => field = Guard.OptionalAtLeast(value, 0, nameof(LastAge)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        .. Start == CohortStart.FirstActivity ? [ExclusionReasons.NeverStarted] : (string[])[ExclusionReasons.SinceUnknown, ExclusionReasons.NotYetCustomer],
        ExclusionReasons.AfterAsOf, ExclusionReasons.NoCustomer, ExclusionReasons.NotAMoment,
    ];

    private protected override string Choices
    {
        get
        {
            string from = Start == CohortStart.CustomerSince ? "since becoming a customer" : $"since the first {StartKind ?? "activity"}";
            string lengths = AgeLengths is [1] ? "" : $" of {string.Join(", ", AgeLengths.Select(length => length.ToString(CultureInfo.InvariantCulture)))}";
            string last = LastAge is { } age ? string.Create(CultureInfo.InvariantCulture, $" up to age {age}") : "";
            return $"{Periods}, {from}, {Rule} by {ReturnKind ?? "any activity"} in {Ages}{lengths}{last}";
        }
    }

    /// <inheritdoc/>
    public override string? IdOf(CustomerHistory<CustomerActivity> fact) => Guard.NotNull(fact).CustomerId;

    /// <summary>The moment that puts the customer into a cohort; null for a customer in none.</summary>
    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(CustomerHistory<CustomerActivity> fact) => StartOf(Guard.NotNull(fact));

    private protected override DateTimeOffset? AsOfOf(CustomerHistory<CustomerActivity> fact) => fact.AsOf;

    private protected override ICounter<CustomerHistory<CustomerActivity>, CohortTally> NewCounter(InvalidFacts invalid) => new CohortCounter(this, invalid);

    private protected override CohortMatrix ResultOf(CohortTally tally) => new(tally);

    internal DateTimeOffset? StartOf(CustomerHistory<CustomerActivity> customer) =>
        Start == CohortStart.CustomerSince ? customer.Since : customer.Facts.FirstOrDefault(activity => IsKind(activity, StartKind))?.At;

    /// <summary>Whether customers may return at any later time, so that no age is ever over.</summary>
    internal bool IsOpen => Rule == CohortRule.Unbounded && LastAge is null;

    internal bool Retains(CustomerActivity activity) => IsKind(activity, ReturnKind);

    private static bool IsKind(CustomerActivity activity, string? kind) => kind is null || string.Equals(activity.Kind, kind, StringComparison.Ordinal);

    private static ValueList<int> Lengths(IReadOnlyList<int> lengths, string name) =>
        Guard.NotNull(lengths, name).Count > 0
            ? new ValueList<int>(lengths.Select(length => Guard.AtLeast(length, 1, name)))
            : throw new ArgumentException($"{name} is empty; expected at least one length.", name);
}
