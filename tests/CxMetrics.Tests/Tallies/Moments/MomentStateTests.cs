using System.Text.Json;
using CxMetrics.Tests.Architecture;

namespace CxMetrics.Tests.Tallies.Moments;

/// <summary>No state is read whose figures no numbers can have, so that none of them is NaN.</summary>
public class MomentStateTests
{
    [Theory]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[50],"sumOfSquares":[0],"range":[1,2]}""", "a mean outside the range")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[2e200],"sumOfSquares":[2],"range":[1e200,1e200]}""", "numbers out of bounds")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[3],"sumOfSquares":[4],"range":[1,2]}""", "squares too small for the sum")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[3],"sumOfSquares":[6],"range":[1,2]}""", "squares too large for the range")]
    [InlineData("""{"v":1,"count":1,"missing":0,"invalid":0,"sum":[1.5],"sumOfSquares":[2.25],"range":[1,2]}""", "one number that is two")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[3],"sumOfSquares":[5],"range":[2,1]}""", "limits that are crossed")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[3],"sumOfSquares":[-5],"range":[1,2]}""", "squares below 0")]
    [InlineData("""{"v":1,"count":0,"missing":0,"invalid":0,"sum":[1],"sumOfSquares":[],"range":[]}""", "a sum of nothing")]
    [InlineData("""{"v":1,"count":0,"missing":0,"invalid":0,"sum":[],"sumOfSquares":[1],"range":[]}""", "squares of nothing")]
    [InlineData("""{"v":1,"count":9223372036854775807,"missing":0,"invalid":0,"sum":[9223372036854775807],"sumOfSquares":[0],"range":[1,1]}""", "a count that a double rounds")]
    public void Deserialize_SumsThatNoNumbersHave_AreRefused(string state, string because) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MomentTally>(state)).Should().Throw<JsonException>(because);

    [Theory]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[1,2],"sumOfSquares":[1,4],"range":[1,2]}""")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[5,-2,0],"sumOfSquares":[5],"range":[1,2]}""")]
    [InlineData("""{"v":1,"count":2,"missing":0,"invalid":0,"sum":[],"sumOfSquares":[],"range":[-0,0]}""")]
    public void Deserialize_SumsInOtherParts_HaveOneNormalForm(string state)
    {
        MomentTally tally = JsonSerializer.Deserialize<MomentTally>(state)!;
        (tally + MomentTally.AdditiveIdentity).Should().Be(tally);
        (MomentTally.AdditiveIdentity + tally).Should().Be(tally);
        JsonSerializer.Deserialize<MomentTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
    }

    [Theory]
    [InlineData(1e140, -1e140)]
    [InlineData(double.Epsilon, 1e140)]
    [InlineData(1e-162, 1e-163)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(0.1, 0.1)]
    [InlineData(-0.0, 0.0)]
    public void Deserialize_NumbersAtTheirBounds_ComeBackAndHaveFigures(double one, double other)
    {
        MomentTally tally = MomentTally.FromValues([one, other, one]);
        JsonSerializer.Deserialize<MomentTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
        Figures.Undefined(tally).ShouldBeNone("a figure that cannot be computed is null");
    }

    [Fact]
    public void Deserialize_SentimentBeyondItsScale_IsRefused()
    {
        string state = JsonSerializer.Serialize(SentimentDefinition.Standard.NewBuilder().ToTally())
            .Replace(JsonSerializer.Serialize(MomentTally.AdditiveIdentity), JsonSerializer.Serialize(MomentTally.FromValues([1, 2])), StringComparison.Ordinal);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SentimentTally>(state))
            .Should().Throw<JsonException>().WithMessage("*expected scores from -1 to 1.*");
    }
}
