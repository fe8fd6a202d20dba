using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Units;

/// <summary>Rates agree with what is computed by hand within 1e-15, a last digit.</summary>
public class DiscountRateTests
{
    [Fact]
    public void ContinuousPer_TenPercentAYearInWeeks_IsConvertedByDays() =>
        DiscountRate.PerYear(0.1).ContinuousPer(TimeUnit.Week).Should().BeApproximately(0.001826615356, 5e-13);

    [Theory]
    [InlineData(TimeUnit.Year, 0.1)]
    [InlineData(TimeUnit.Month, 0.007974140428903764)]
    public void Per_AnotherUnit_Compounds(TimeUnit unit, double expected) =>
        DiscountRate.PerYear(0.1).Per(unit).Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void Per_TwelveMonths_CompoundToTheYear() =>
        Math.Pow(1 + DiscountRate.PerYear(0.1).Per(TimeUnit.Month), 12).Should().BeApproximately(1.1, 1e-14);

    [Fact]
    public void Per_RateThatNoNumberHolds_IsRefused() =>
        FluentActions.Invoking(() => new DiscountRate(100, TimeUnit.Day).Per(TimeUnit.Year))
            .Should().Throw<OverflowException>().WithMessage("10000% a day is a rate a year that no number holds*");

    [Fact]
    public void Continuous_Rate_IsItselfPerUnit() =>
        DiscountRate.Continuous(0.0027, TimeUnit.Week).ContinuousPer(TimeUnit.Week).Should().BeApproximately(0.0027, 1e-17);

    [Fact]
    public void Default_Rate_DiscountsNothing()
    {
        default(DiscountRate).ContinuousPer(TimeUnit.Week).Should().Be(0);
        DiscountRate.None.Per(TimeUnit.Day).Should().Be(0);
    }

    [Fact]
    public void Json_RoundTrip_IsEqual()
    {
        DiscountRate rate = DiscountRate.PerYear(0.1);
        rate.ToString().Should().Be("10% a year");
        string json = JsonSerializer.Serialize(rate, CxMetricsJson.TypeInfo<DiscountRate>());
        json.Should().Be("""{"rate":0.1,"unit":"Year"}""");
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<DiscountRate>()).Should().Be(rate);
    }

    [Theory]
    [InlineData("""{"rate":-0.1,"unit":"Year"}""")]
    [InlineData("""{"rate":0.1}""")]
    public void Json_Impossible_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<DiscountRate>())).Should().Throw<JsonException>();
}
