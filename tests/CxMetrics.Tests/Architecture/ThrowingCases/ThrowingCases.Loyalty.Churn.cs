namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string LinkOfChanges =
        "M:CxMetrics.SubscriptionHistory.Link(System.Collections.Generic.IEnumerable{CxMetrics.SubscriptionChange},System.DateOnly,System.Func{CxMetrics.SubscriptionChange,System.String},CxMetrics.InvalidFacts)";

    private const string ChurnSensitivityOfHistory =
        "M:CxMetrics.Churn.Sensitivity(CxMetrics.SubscriptionHistory,CxMetrics.Period,System.Collections.Generic.IEnumerable{CxMetrics.ChurnDefinition})";

    private static ThrowingCase[] ChurnCases =>
    [
        new("P:CxMetrics.SubscriptionChange.Currency | ArgumentException", () => _ = OneEuro with { Currency = "euro" }),
        new(LinkOfChanges + " | ArgumentException", () => SubscriptionHistory.Link([OneEuro with { Mrr = -1 }], OneEuro.On)),
        new(LinkOfChanges + " | ArgumentException", () => SubscriptionHistory.Link([OneEuro, OneEuro], OneEuro.On)),
        new(LinkOfChanges + " | ArgumentException", () => SubscriptionHistory.Link([OneEuro, OneEuro with { Currency = "USD", Sequence = 1 }], OneEuro.On)),
        new(LinkOfChanges + " | ArgumentException", () => SubscriptionHistory.Link([OneEuro, OneEuro with { Sequence = 1 }], OneEuro.On, change => $"{change.Sequence}")),
        new("M:CxMetrics.Churn.FromCounts(System.Int64,System.Int64) | ArgumentOutOfRangeException", () => Churn.FromCounts(1, 2)),
        new("M:CxMetrics.Retention.FromCounts(System.Int64,System.Int64,System.Int64) | ArgumentOutOfRangeException", () => Retention.FromCounts(1, 2, 1)),
        new("M:CxMetrics.Retention.FromCounts(System.Int64,System.Int64,System.Int64) | ArgumentOutOfRangeException", () => Retention.FromCounts(1, 0, 2)),
        new(ChurnSensitivityOfHistory + " | ArgumentException", () => Churn.Sensitivity(SubscriptionHistory.Link([], OneEuro.On), Period.Month(2026, 1), [])),
        new(
            "M:CxMetrics.Churn.Compare(CxMetrics.ChurnResult,CxMetrics.ChurnResult,System.Double) | ArgumentException",
            () => Churn.Compare(Churn.FromCounts(2, 1), ChurnDefinition.AverageBase.Calculate(ChurnTally.AdditiveIdentity))),
        new("M:CxMetrics.ChurnResult.Convert(System.Double,System.Double,System.Double) | ArgumentOutOfRangeException", () => Churn.FromCounts(2, 1).Convert(0)),
        new("M:CxMetrics.ChurnResult.Convert(System.Double,System.Double,System.Double) | ArgumentOutOfRangeException", () => Churn.FromCounts(2, 1).Convert(1, double.NaN)),
        new("M:CxMetrics.Churn.Months(System.DateOnly,System.DateOnly) | ArgumentException", () => Churn.Months(OneEuro.On, OneEuro.On)),
    ];

    private static SubscriptionChange OneEuro => new(new DateOnly(2026, 3, 2), "c", "s", 1) { Currency = "EUR" };
}
