using System.Globalization;
using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Tallies;

public class RateResultTests
{
    private static readonly RateResult Transfers = new("transfer rate", new RateTally(30, 400, ReasonCounts.None.With("unknown", 7)));

    [Fact]
    public void Rate_OfCounts_IsTheirRatio()
    {
        Transfers.Rate.Should().Be(0.075);
        Transfers.Numerator.Should().Be(30);
        Transfers.Denominator.Should().Be(400);
        Transfers.Excluded["unknown"].Should().Be(7);
    }

    [Fact]
    public void Rate_OfNothing_IsNotDefined()
    {
        RateResult nothing = new("transfer rate", RateTally.AdditiveIdentity);

        nothing.Rate.Should().BeNull();
        nothing.Interval95.Lower.Should().BeNull();
        nothing.ToString().Should().Be("transfer rate is not defined: nothing counted");
    }

    [Fact]
    public void Interval_WithoutAMethod_IsWilsons()
    {
        Transfers.Interval(0.9).Should().Be(Proportions.Wilson(new Proportion(30, 400), 0.9));
        Transfers.Interval(0.9, ProportionInterval.Jeffreys).Should().Be(Proportions.Jeffreys(new Proportion(30, 400), 0.9));
    }

    [Fact]
    public void ToString_InACulture_IsOneSentence()
    {
        Transfers.ToString().Should().Be("transfer rate: 7.5%, 30 of 400, 95% interval 5.3 to 10.5");
        Transfers.ToString(new NumberFormatInfo { NumberDecimalSeparator = "," }).Should().StartWith("transfer rate: 7,5%, 30 of 400");
    }

    [Fact]
    public void Json_OfAResult_CarriesItsEvidence()
    {
        var json = JsonSerializer.SerializeToElement(Transfers, CxMetricsJson.TypeInfo<RateResult>());

        json.GetProperty("name").GetString().Should().Be("transfer rate");
        json.GetProperty("rate").GetDouble().Should().Be(0.075);
        json.GetProperty("numerator").GetInt64().Should().Be(30);
        json.GetProperty("denominator").GetInt64().Should().Be(400);
        json.GetProperty("excluded").GetProperty("unknown").GetInt64().Should().Be(7);
        json.GetProperty("interval95").GetProperty("lower").GetDouble().Should().BeApproximately(0.0530, 5e-5);
    }
}
