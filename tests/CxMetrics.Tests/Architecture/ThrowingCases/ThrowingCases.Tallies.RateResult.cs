namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] RateResults =>
    [
        new("M:CxMetrics.RateResult.#ctor(System.String,CxMetrics.RateTally) | ArgumentNullException", () => _ = new RateResult(null!, OneMore)),
        new("M:CxMetrics.RateResult.#ctor(System.String,CxMetrics.RateTally) | ArgumentNullException", () => _ = new RateResult("rate", null!)),
        new("M:CxMetrics.RateResult.#ctor(System.String,CxMetrics.RateTally) | ArgumentException", () => _ = new RateResult(" ", OneMore)),
        new(
            "M:CxMetrics.RateResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => new RateResult("rate", OneMore).Interval(1)),
        new(
            "M:CxMetrics.RateResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => new RateResult("rate", OneMore).Interval(0.95, (ProportionInterval)99)),
    ];
}
