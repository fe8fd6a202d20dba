using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Fitting;

public class ParameterEstimateTests
{
    [Theory]
    [InlineData("""{"name":"r","value":1,"standardError":1e400}""")]
    [InlineData("""{"name":"r","value":1e400,"standardError":1}""")]
    [InlineData("""{"name":"r","value":1,"standardError":-1}""")]
    public void Deserialize_NoFiniteNumber_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ParameterEstimate>(json, new JsonSerializerOptions().AddCxMetrics())).Should().Throw<JsonException>();

    [Fact]
    public void Interval_OfNoPositiveEstimate_IsNotDefined() =>
        new ParameterEstimate("r", 0, 0.1).Interval().Should().Be(ConfidenceInterval.Undefined(0.95, "Wald of the logarithm"));

    [Fact]
    public void Interval_BeyondAllNumbers_HasNoUpperLimit() => new ParameterEstimate("r", 1, 1e300).Interval().Upper.Should().BeNull();

    [Fact]
    public void FitProgress_IsWrittenNotRead() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<FitProgress>("""{"LogLikelihood":1e400}""")).Should().Throw<JsonException>().WithMessage("FitProgress is written*");
}
