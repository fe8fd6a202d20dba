using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

public class StatisticsJsonTests
{
    [Fact]
    public void Proportion_ToJson_IsCamelCase()
    {
        JsonSerializer.Serialize(new Proportion(1, 4)).Should().StartWith("""{"successes":1,"trials":4,"failures":3,"share":0.25,"standardError":0.2""");
        JsonSerializer.Serialize(default(Proportion))
            .Should().Be("""{"successes":0,"trials":0,"failures":0,"share":null,"standardError":null}""");
    }

    [Fact]
    public void Trinomial_ToJson_IsCamelCase()
    {
        JsonSerializer.Serialize(new Trinomial(1, 0, 1)).Should().StartWith(
            """{"positive":1,"neutral":0,"negative":1,"total":2,"net":0,"variance":1,"sampleVariance":2,"standardError":0.7""");
        JsonSerializer.Serialize(default(Trinomial)).Should().Be(
            """{"positive":0,"neutral":0,"negative":0,"total":0,"net":null,"variance":null,"sampleVariance":null,"standardError":null}""");
    }

    [Fact]
    public void SampleMoments_ToJson_IsCamelCase() =>
        JsonSerializer.Serialize(new SampleMoments(3, 2, 4)).Should().Be("""{"mean":3,"standardDeviation":2,"count":4,"standardError":1}""");

    [Fact]
    public void DirichletPosterior_ToJson_IsCamelCase() =>
        JsonSerializer.Serialize(new DirichletPosterior(new Trinomial(0, 1, 0), DirichletPrior.Uniform)).Should()
            .StartWith("""{"counts":{"positive":0,""").And.Contain("""},"prior":"Uniform","mean":0,"variance":0.1""");

    [Fact]
    public void SampleVariance_FewerThanTwo_IsNull()
    {
        default(Trinomial).SampleVariance.Should().BeNull();
        new Trinomial(1, 0, 0).SampleVariance.Should().BeNull();
        new Trinomial(2, 0, 0).SampleVariance.Should().Be(0);
        new Trinomial(3, 0, 1).SampleVariance.Should().Be(1);
    }
}
