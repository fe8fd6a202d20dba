using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Units;

public class HorizonTests
{
    [Theory]
    [InlineData(1, TimeUnit.Year, TimeUnit.Day, 365.25)]
    [InlineData(1, TimeUnit.Month, TimeUnit.Day, 30.4375)]
    [InlineData(39, TimeUnit.Week, TimeUnit.Day, 273)]
    [InlineData(14, TimeUnit.Day, TimeUnit.Week, 2)]
    [InlineData(0.1, TimeUnit.Week, TimeUnit.Week, 0.1)]
    [InlineData(12, TimeUnit.Month, TimeUnit.Year, 1)]
    public void In_AnotherUnit_ConvertsByDays(double length, TimeUnit unit, TimeUnit other, double expected) =>
        new Horizon(length, unit).In(other).Should().Be(expected);

    [Fact]
    public void Infinite_InAnyUnit_HasNoEnd()
    {
        Horizon.Infinite.IsInfinite.Should().BeTrue();
        Horizon.Infinite.Length.Should().BeNull();
        Horizon.Infinite.In(TimeUnit.Day).Should().Be(double.PositiveInfinity);
        Horizon.Infinite.ToString().Should().Be("for ever");
    }

    /// <summary>The longest horizon is finite in every unit; a longer one is refused and never taken for "for ever".</summary>
    [Fact]
    public void In_LongestHorizon_IsFinite()
    {
        Horizon.Years(1e300).In(TimeUnit.Day).Should().Be(3.6525e302);
        FluentActions.Invoking(() => Horizon.Years(1e301)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Horizon.Days(1) with { Length = double.MaxValue }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_Horizon_IsNoTime()
    {
        default(Horizon).Length.Should().Be(0);
        default(Horizon).Should().Be(Horizon.Days(0));
    }

    [Theory]
    [InlineData(1, TimeUnit.Year, "1 year", """{"length":1,"unit":"Year"}""")]
    [InlineData(39.5, TimeUnit.Week, "39.5 weeks", """{"length":39.5,"unit":"Week"}""")]
    public void Json_RoundTrip_IsEqual(double length, TimeUnit unit, string text, string json)
    {
        Horizon horizon = new(length, unit);
        horizon.ToString().Should().Be(text);
        JsonSerializer.Serialize(horizon, CxMetricsJson.TypeInfo<Horizon>()).Should().Be(json);
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<Horizon>()).Should().Be(horizon);
    }

    [Fact]
    public void Json_Infinite_ComesBack()
    {
        const string Json = """{"length":null,"unit":"Year"}""";
        JsonSerializer.Serialize(Horizon.Infinite, CxMetricsJson.TypeInfo<Horizon>()).Should().Be(Json);
        JsonSerializer.Deserialize(Json, CxMetricsJson.TypeInfo<Horizon>()).Should().Be(Horizon.Infinite);
    }

    [Theory]
    [InlineData("""{"length":-1,"unit":"Year"}""")]
    [InlineData("""{"unit":"Year"}""")]
    [InlineData("""{"length":1,"unit":"Decade"}""")]
    [InlineData("""{"length":1,"unit":"Year","zzz":1}""")]
    [InlineData("""{"length":1,"unit":"Year","length":2}""")]
    public void Json_Impossible_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<Horizon>())).Should().Throw<JsonException>();
}
