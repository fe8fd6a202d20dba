using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How much of the opening's recurring revenue is left at the closing of a period, without and with what its customers added.</summary>
/// <remarks>
/// Retention is of the customers of the opening alone, at their level (customer, subscription or account) in the history: who drops one of two
/// subscriptions contracts. Rates are shares of the opening's revenue; null where that is 0. Intervals take the customers of the opening for a
/// sample. Written to JSON, never read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RevenueRetention : TallyResult<MrrTally, MrrDefinition>
{
    /// <summary>The period; null where no member was added.</summary>
    [JsonPropertyName("period")]
    public Period? Period => Tally.Period;

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => Tally.Currency;

    /// <summary>The revenue before the first day, and the customers who have any.</summary>
    [JsonPropertyName("opening")]
    public MoneySum Opening => Tally.Opening;

    /// <summary>Gross revenue retention, <c>sum min(opening, closing) / sum opening</c>: 0 to 1.</summary>
    [JsonPropertyName("grossRetention")]
    public double? GrossRetention => MrrRatio.Of(Opening.Exact - Lost, Opening.Exact);

    /// <summary>The 95 % interval of the gross retention.</summary>
    [JsonPropertyName("grossInterval95")]
    public ConfidenceInterval GrossInterval95 => GrossInterval();

    /// <summary>Net revenue retention, <c>sum closing / sum opening</c>; above 1 where customers added more than was lost.</summary>
    [JsonPropertyName("netRetention")]
    public double? NetRetention => MrrRatio.Of(Opening.Exact - Lost + Tally.BySnapshot.Expansion.Exact, Opening.Exact);

    /// <summary>The 95 % interval of the net retention.</summary>
    [JsonPropertyName("netInterval95")]
    public ConfidenceInterval NetInterval95 => NetInterval();

    /// <summary>Revenue churn, what contraction and churn took of the opening: 1 less the gross retention.</summary>
    [JsonPropertyName("revenueChurn")]
    public double? RevenueChurn => MrrRatio.Of(Lost, Opening.Exact);

    /// <summary>The customers of the opening that are left at the closing.</summary>
    [JsonPropertyName("logoRetention")]
    public RateResult LogoRetention => new(Named("Logo retention"), new RateTally(Opening.Count - Tally.BySnapshot.Churn.Count, Opening.Count));

    /// <summary>The customers of the opening that are lost at the closing.</summary>
    [JsonPropertyName("logoChurn")]
    public RateResult LogoChurn => new(Named("Logo churn"), new RateTally(Tally.BySnapshot.Churn.Count, Opening.Count));

    /// <summary>The gross MRR churn rate, at event level: contraction and churn of the period over the opening.</summary>
    /// <remarks>It counts what joiners of the period lost too, so that it may exceed 1, and is no retention.</remarks>
    [JsonPropertyName("grossMrrChurnRate")]
    public double? GrossMrrChurnRate => MrrRatio.Of(LostByEvent, Opening.Exact);

    /// <summary>The net MRR churn rate, at event level: contraction and churn less expansion and reactivation, over the opening.</summary>
    /// <remarks>Negative where more was added than lost; it may exceed 1.</remarks>
    [JsonPropertyName("netMrrChurnRate")]
    public double? NetMrrChurnRate =>
        MrrRatio.Of(LostByEvent - Tally.ByEvent.Expansion.Exact - Tally.ByEvent.Reactivation.Exact, Opening.Exact);

    /// <summary>The net MRR churn rate without reactivation: contraction and churn less expansion, over the opening.</summary>
    [JsonPropertyName("netMrrChurnRateWithoutReactivation")]
    public double? NetMrrChurnRateWithoutReactivation => MrrRatio.Of(LostByEvent - Tally.ByEvent.Expansion.Exact, Opening.Exact);

    /// <summary>Whether the log has nothing from before the period, so that there is no opening.</summary>
    [JsonPropertyName("startsWithLog")]
    public bool StartsWithLog => Tally.StartsWithLog;

    /// <summary>Whether the log covers the whole period; else the closing is that of the moment of the log, or not known where the period starts later.</summary>
    [JsonPropertyName("isComplete")]
    public bool IsComplete => Tally.IsComplete;

    /// <summary>The months or quarters that <see cref="RecurringRevenue.TrailingYear"/> was asked for, each of its own opening; none otherwise.</summary>
    [JsonPropertyName("steps")]
    public IReadOnlyList<RevenueRetention> Steps { get; internal init; } = new ValueList<RevenueRetention>([]);

    /// <summary>The product of the gross retentions of the steps; null where there are none, or no revenue at the opening of one.</summary>
    [JsonPropertyName("grossOfSteps")]
    public double? GrossOfSteps => Product(step => step.GrossRetention);

    /// <summary>The product of the net retentions of the steps; null where there are none, or no revenue at the opening of one.</summary>
    [JsonPropertyName("netOfSteps")]
    public double? NetOfSteps => Product(step => step.NetRetention);

    /// <summary>The product of the shares of customers retained in each step; null where there are none, or nobody at the opening of one.</summary>
    [JsonPropertyName("logoOfSteps")]
    public double? LogoOfSteps => Product(step => step.LogoRetention.Rate);

    private string Named(string rate) => IsComplete ? rate : $"{rate}, not over yet";

    private ExactAmount Lost => Tally.BySnapshot.Contraction.Exact + Tally.BySnapshot.Churn.Exact;

    private ExactAmount LostByEvent => Tally.ByEvent.Contraction.Exact + Tally.ByEvent.Churn.Exact;

    /// <summary>An interval for the gross retention, customers being the units.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, cut to 0 to 1; undefined for fewer than two customers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The linearised ratio, as in Cochran (1977), Sampling Techniques, 6.3: <c>se^2 = n/(n-1) sum (kept - GRR opening)^2 / (sum opening)^2</c>, with
    /// Student t of <c>n - 1</c>. A few large customers make it wide, and less exact than its level says; where nobody lost anything it has no width.
    /// </remarks>
    public ConfidenceInterval GrossInterval(double confidence = 0.95) =>
        MrrRatio.Interval(
            GrossRetention, Tally.LossSquares, Tally.LossProducts, 1 - GrossRetention, Tally, confidence).Clamp(0, 1);

    /// <summary>An interval for the net retention, customers being the units.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, at least 0; undefined for fewer than two customers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>As <see cref="GrossInterval"/>, with <c>closing - NRR opening</c>.</remarks>
    public ConfidenceInterval NetInterval(double confidence = 0.95) =>
        MrrRatio.Interval(
            NetRetention, Tally.ChangeSquares, Tally.ChangeProducts, NetRetention - 1, Tally, confidence).Clamp(0, double.MaxValue);

    private protected override string Sentence(IFormatProvider culture)
    {
        string what = $"Revenue retention {(Period is { Unit: PeriodUnit.Year } year ? FormattableString.Invariant($"of twelve months to {year.LastDay:yyyy-MM}") : Period)}";
        return GrossRetention is { } gross && NetRetention is { } net
            ? string.Create(
                culture,
                $"{what}: gross {100 * gross:0.0}%, {GrossInterval95.Scale(100).ToString(null, culture)}; net {100 * net:0.0}%, {NetInterval95.Scale(100).ToString(null, culture)}; of {Opening.Total:N2}{MoneySum.Unit(Opening.Currency)} from {Plural.Of(Opening.Count, "customer", culture)}{Tally.Caveats}{OfSteps(culture)}")
            : $"{what} is not defined: {(Tally.IsUnknown ? ExclusionReasons.PeriodNotOver : $"no revenue at the opening{Tally.Caveats}")}{OfSteps(culture)}";
    }

    private string OfSteps(IFormatProvider culture) =>
        Steps.Count == 0 ? ""
        : $"; product of {Steps.Count} {(Steps.Count == 4 ? "quarters" : "months")}" + (GrossOfSteps is { } gross && NetOfSteps is { } net
            ? string.Create(culture, $": gross {100 * gross:0.0}%, net {100 * net:0.0}%")
            : $" is not defined: {(Steps.Any(step => step.Tally.IsUnknown) ? ExclusionReasons.PeriodNotOver : "no revenue at an opening")}");

    private double? Product(Func<RevenueRetention, double?> rate) =>
        Steps.Count == 0 ? null : Steps.Aggregate((double?)1, (product, step) => product * rate(step));
}
