using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const decimal Large = decimal.MaxValue;
    private const string ClvMember = "M:CxMetrics.LifetimeValue.Clv.";
    private const string ClvTimed = "System.Decimal,CxMetrics.LifetimeValue.ClvTiming)";
    private const string ClvConstant = $"{ClvMember}Discounted(System.Decimal,System.Decimal,{ClvTimed}";
    private const string ClvListed = $"{ClvMember}Discounted(System.Decimal,System.Collections.Generic.IReadOnlyList{{System.Double}},{ClvTimed}";
    private const string ClvCurve = $"{ClvMember}Discounted(System.Decimal,CxMetrics.Survival.SurvivalCurve,System.Int32,{ClvTimed}";
    private const string SimpleValue = $"{ClvMember}Simple(System.Decimal,System.Decimal,System.Decimal)";
    private const string PaybackOfCurve = $"{ClvMember}PaybackPeriods(System.Decimal,System.Decimal,System.Collections.Generic.IReadOnlyList{{System.Double}})";

    private const string HistoricOfLog =
        $"{ClvMember}Historic(System.Collections.Generic.IEnumerable{{CxMetrics.Purchase}},CxMetrics.Moment,CxMetrics.LifetimeValue.HistoricValueDefinition,CxMetrics.InvalidFacts)";

    private const string PredictValues =
        $"{ClvMember}Predict(CxMetrics.LifetimeValue.IPurchaseModel,CxMetrics.LifetimeValue.GammaGammaModel,CxMetrics.LifetimeValue.PurchaseSummaries,CxMetrics.LifetimeValue.ClvDefinition,System.Nullable{{System.Int32}})";

    private static ThrowingCase[] CustomerValueCases =>
    [
        new($"{SimpleValue} | ArgumentOutOfRangeException", () => Clv.Simple(1, 1.1m)),
        new($"{SimpleValue} | ArgumentOutOfRangeException", () => Clv.Simple(1, 0.1m, -1)),
        new($"{SimpleValue} | OverflowException", () => Clv.Simple(Large, 0.1m)),
        new($"{ClvConstant} | OverflowException", () => Clv.Discounted(Large, 0.9m, 0, ClvTiming.FirstNow)),
        new($"{ClvListed} | ArgumentOutOfRangeException", () => Clv.Discounted(1, [1, 1.1], 0, ClvTiming.FirstNow)),
        new($"{ClvListed} | ArgumentOutOfRangeException", () => Clv.Discounted(1, [1], -1, ClvTiming.FirstNow)),
        new($"{ClvListed} | ArgumentOutOfRangeException", () => Clv.Discounted(1, [1], 0, (ClvTiming)9)),
        new($"{ClvListed} | OverflowException", () => Clv.Discounted(Large, [1, 1], 0, ClvTiming.FirstNow)),
        new($"{ClvCurve} | ArgumentOutOfRangeException", () => Clv.Discounted(1, Stay, 0, 0, ClvTiming.FirstNow)),
        new($"{ClvCurve} | ArgumentOutOfRangeException", () => Clv.Discounted(1, Stay, 1, -1, ClvTiming.FirstNow)),
        new($"{ClvCurve} | ArgumentOutOfRangeException", () => Clv.Discounted(1, Stay, 1, 0, (ClvTiming)9)),
        new($"{ClvCurve} | OverflowException", () => Clv.Discounted(Large, Stay, 2, 0, ClvTiming.FirstNow)),
        new($"{ClvMember}Payback(System.Decimal,System.Decimal) | OverflowException", () => Clv.Payback(Large, 0.1m)),
        new($"{ClvMember}PaybackPeriods(System.Decimal,System.Decimal,System.Decimal) | OverflowException", () => Clv.PaybackPeriods(Large, 1)),
        new($"{PaybackOfCurve} | ArgumentOutOfRangeException", () => Clv.PaybackPeriods(-1, 1, [1])),
        new($"{PaybackOfCurve} | ArgumentOutOfRangeException", () => Clv.PaybackPeriods(1, 1, [1, 1.1])),
        new($"{HistoricOfLog} | ArgumentException", () => Clv.Historic([Order with { Id = "p" }, Order with { Id = "p" }], Order.At)),
        new(
            $"{HistoricOfLog} | ArgumentException",
            () => Clv.Historic([Order with { OrderId = null }, Order with { OrderId = null, Currency = "EUR" }], Order.At, HistoricValueDefinition.Revenue)),
        new(
            $"{HistoricOfLog} | OverflowException",
            () => Clv.Historic([Order with { OrderId = null }, Order with { OrderId = null }], Order.At, HistoricValueDefinition.Revenue)),
        new($"{PredictValues} | ArgumentException", () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Day, 1, 20))),
        new($"{PredictValues} | ArgumentException", () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 1))),
        new($"{PredictValues} | ArgumentException", () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 0, 20))),
        new(
            $"{PredictValues} | ArgumentException",
            () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 1, 20), ClvDefinition.Lifetime with { DiscountRate = DiscountRate.None })),
        new($"{PredictValues} | ArgumentOutOfRangeException", () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 1, 20), null, 0)),
        new("M:CxMetrics.LifetimeValue.CustomerValues.Top(System.Int32) | ArgumentOutOfRangeException", () => Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 1, 20)).Top(-1)),
        new("M:CxMetrics.LifetimeValue.ClvDefinition.#ctor(System.String,CxMetrics.LifetimeValue.Horizon,CxMetrics.LifetimeValue.DiscountRate,System.Double) | ArgumentOutOfRangeException", () => _ = new ClvDefinition("n", default, default, 1.1)),
        new("P:CxMetrics.LifetimeValue.ClvDefinition.MarginShare | ArgumentOutOfRangeException", () => _ = ClvDefinition.Lifetime with { MarginShare = -0.1 }),
        new("M:CxMetrics.LifetimeValue.HistoricValueDefinition.#ctor(System.String,System.Nullable{System.Decimal}) | ArgumentOutOfRangeException", () => _ = new HistoricValueDefinition("n", 1.1m)),
        new("P:CxMetrics.LifetimeValue.HistoricValueDefinition.MarginShare | ArgumentOutOfRangeException", () => _ = HistoricValueDefinition.Margins with { MarginShare = -0.1m }),
        new("P:CxMetrics.LifetimeValue.CustomerValues.Item(System.Int32) | ArgumentOutOfRangeException", () => _ = Clv.Predict(Buyers, Spends, Summaries(TimeUnit.Week, 1, 20))[1]),
    ];

    private static BgNbdModel Buyers => new(1, 1, 1, 1, TimeUnit.Week);

    private static GammaGammaModel Spends => new(6, 4, 15);

    private static SurvivalCurve Stay => KaplanMeier.Estimate(SurvivalTally.FromColumns([1, 5], [false, false]));

    private static PurchaseSummaries Summaries(TimeUnit unit, double recency, params double[] spend) => PurchaseSummaries.FromColumns([1], [recency], [2], unit, spend);
}
