using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    /// <summary>Customers who behave as BG/NBD says.</summary>
    public static PurchaseSummaries SomeCustomers { get; } = Tests.LifetimeValue.SyntheticCustomers.Weeks(500, 1);

    /// <summary>A fit that converged.</summary>
    public static ModelFit<BgNbdModel> Fitted { get; } = BgNbd.Fit(SomeCustomers);

    private static ThrowingCase[] LifetimeValue => [.. LifetimeUnits, .. LifetimeModels, .. LifetimeFits, .. CustomerValueCases, .. LifetimeDiscrete, .. LifetimeCustomers];

    private static ThrowingCase[] LifetimeUnits =>
    [
        new("M:CxMetrics.LifetimeValue.DiscountRate.#ctor(System.Double,CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => _ = new DiscountRate(-0.1, TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.DiscountRate.#ctor(System.Double,CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => _ = new DiscountRate(101, TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.DiscountRate.#ctor(System.Double,CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => _ = new DiscountRate(double.NaN, TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.DiscountRate.Continuous(System.Double,CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => DiscountRate.Continuous(5, TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.DiscountRate.Continuous(System.Double,CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => DiscountRate.Continuous(-1, TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.Horizon.Days(System.Double) | ArgumentOutOfRangeException", () => Horizon.Days(1e301)),
        new("M:CxMetrics.LifetimeValue.Horizon.Months(System.Double) | ArgumentOutOfRangeException", () => Horizon.Months(1e301)),
        new("M:CxMetrics.LifetimeValue.Horizon.Weeks(System.Double) | ArgumentOutOfRangeException", () => Horizon.Weeks(1e301)),
        new("M:CxMetrics.LifetimeValue.Horizon.Years(System.Double) | ArgumentOutOfRangeException", () => Horizon.Years(1e301)),
        new("M:CxMetrics.LifetimeValue.Horizon.#ctor(System.Nullable{System.Double},CxMetrics.LifetimeValue.TimeUnit) | ArgumentOutOfRangeException", () => _ = new Horizon(-1, TimeUnit.Day)),
        new("P:CxMetrics.LifetimeValue.ParameterEstimate.StandardError | ArgumentOutOfRangeException", () => _ = new ParameterEstimate("r", 1, double.NaN)),
        new("P:CxMetrics.LifetimeValue.ParameterEstimate.Value | ArgumentOutOfRangeException", () => _ = new ParameterEstimate("r", double.PositiveInfinity, null)),
        new("P:CxMetrics.LifetimeValue.Horizon.Length | ArgumentOutOfRangeException", () => _ = Horizon.Days(1) with { Length = 1e301 }),
        new("M:CxMetrics.LifetimeValue.DiscountRate.Per(CxMetrics.LifetimeValue.TimeUnit) | OverflowException", () => new DiscountRate(100, TimeUnit.Day).Per(TimeUnit.Year)),
        new("M:CxMetrics.LifetimeValue.DiscountRate.PerYear(System.Double) | ArgumentOutOfRangeException", () => DiscountRate.PerYear(-0.1)),
        new("P:CxMetrics.LifetimeValue.DiscountRate.Rate | ArgumentOutOfRangeException", () => _ = DiscountRate.PerYear(0.1) with { Rate = 101 }),
    ];
}
