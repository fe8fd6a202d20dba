using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>Monthly recurring revenue from the opening of a period to its closing, movement by movement.</summary>
/// <remarks>
/// <c>opening + new + reactivation + expansion - contraction - churn = closing</c>, to the last digit: <see cref="Unexplained"/> is 0. Each amount
/// has its count: customers at both ends, movements in between. Decimal, in major units of one currency. Written to JSON, never
/// read: keep the tally to add up later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record MrrWaterfall : TallyResult<MrrTally, MrrDefinition>
{
    private readonly MrrMovements _movements = MrrMovements.AdditiveIdentity;

    /// <inheritdoc/>
    public MrrWaterfall()
    {
    }

    internal MrrWaterfall(MrrTally tally, MovementMethod method)
        : base(tally)
    {
        Method = method;
        _movements = tally.Movements(method);
    }

    /// <summary>The period; null where no member was added.</summary>
    [JsonPropertyName("period")]
    public Period? Period => Tally.Period;

    /// <summary>How the movements are seen.</summary>
    [JsonPropertyName("method")]
    public MovementMethod Method { get; }

    /// <summary>The currency; null where none is stated.</summary>
    [JsonPropertyName("currency")]
    public string? Currency => Tally.Currency;

    /// <summary>The revenue before the first day.</summary>
    [JsonPropertyName("opening")]
    public MoneySum Opening => Tally.Opening;

    /// <summary>From customers who are above 0 for the first time in the log.</summary>
    [JsonPropertyName("new")]
    public MoneySum New => _movements.New;

    /// <summary>From customers who had left.</summary>
    [JsonPropertyName("reactivation")]
    public MoneySum Reactivation => _movements.Reactivation;

    /// <summary>From customers who pay more.</summary>
    [JsonPropertyName("expansion")]
    public MoneySum Expansion => _movements.Expansion;

    /// <summary>Lost on customers who pay less; at least 0.</summary>
    [JsonPropertyName("contraction")]
    public MoneySum Contraction => _movements.Contraction;

    /// <summary>Lost on customers who left; at least 0.</summary>
    [JsonPropertyName("churn")]
    public MoneySum Churn => _movements.Churn;

    /// <summary>The revenue after the last day.</summary>
    [JsonPropertyName("closing")]
    public MoneySum Closing => Tally.Closing;

    /// <summary>The closing less the opening.</summary>
    [JsonPropertyName("net")]
    public decimal Net => Closing.Total - Opening.Total;

    /// <summary>The closing less what opening and movements come to, in the exact sums: 0, which proves that the waterfall reconciles.</summary>
    [JsonPropertyName("unexplained")]
    public decimal Unexplained =>
        (Closing.Exact + Contraction.Exact + Churn.Exact - (Opening.Exact + New.Exact + Reactivation.Exact + Expansion.Exact)).ToDecimal();

    /// <summary>New, reactivation and expansion over contraction and churn; null where nothing was lost.</summary>
    [JsonPropertyName("quickRatio")]
    public double? QuickRatio =>
        MrrRatio.Of(New.Exact + Reactivation.Exact + Expansion.Exact, Contraction.Exact + Churn.Exact);

    /// <summary>The average revenue per account at the closing (ARPA); null without customers.</summary>
    [JsonPropertyName("arpa")]
    public decimal? Arpa => Closing.Count == 0 ? null : Closing.Total / Closing.Count;

    /// <summary>Whether the log has nothing from before the period, so that long-standing customers look new and the opening is 0.</summary>
    [JsonPropertyName("startsWithLog")]
    public bool StartsWithLog => Tally.StartsWithLog;

    /// <summary>Whether the log covers the whole period; else the closing is that of the moment of the log, or not known where the period starts later.</summary>
    [JsonPropertyName("isComplete")]
    public bool IsComplete => Tally.IsComplete;

    private protected override string Sentence(IFormatProvider culture)
    {
        if (Tally.IsUnknown)
        {
            return $"{Definition.Name} {Period} is not defined: {ExclusionReasons.PeriodNotOver}";
        }

        string currency = MoneySum.Unit(Currency);
        return string.Create(
            culture,
            $"{Definition.Name} {Period} by {(Method == MovementMethod.Event ? "event" : "snapshot")}: {Opening.Total:N2} + {New.Total:N2} new + {Reactivation.Total:N2} reactivation + {Expansion.Total:N2} expansion - {Contraction.Total:N2} contraction - {Churn.Total:N2} churn = {Closing.Total:N2}{currency}{Tally.Caveats}");
    }
}
