using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

public class NpsAssumptionTests
{
    [Theory]
    [InlineData(0.5, 0.5, 1)]
    [InlineData(0.5, 0, 0.25)]
    [InlineData(0, 0.5, 0.25)]
    [InlineData(0.4, 0.2, 0.56)]
    [InlineData(0.7, 0.3, 0.84)]
    [InlineData(0.1, 0.9, 0.36)]
    public void FromShares_Shares_HaveTheirVariance(double promoters, double detractors, double variance) =>
        ((double?)NpsAssumption.FromShares(promoters, detractors).Variance).ShouldBeNear(variance, 1e-15, 0, "p + d - (p - d)^2");

    [Fact]
    public void FromShares_NearlyAllAlike_KeepsItsDigits() =>
        ((double?)NpsAssumption.FromShares(1 - 1e-9, 1e-9).Variance).ShouldBeNear(4e-9, 1e-6, 0, "4 p d");

    [Fact]
    public void FromPilot_Result_HasItsVariance()
    {
        NpsResult pilot = Nps.FromCounts(40, 40, 20);

        ((double?)NpsAssumption.FromPilot(pilot).Variance).ShouldBeNear(0.56, 1e-15, 0, "40 %, 20 %");
        NpsAssumption.FromPilot(Nps.FromCounts(5, 0, 5)).Should().Be(NpsAssumption.Widest);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    [InlineData(0.6, 0.5)]
    public void FromShares_AllAlikeOrTooMany_IsRefused(double promoters, double detractors) =>
        FluentActions.Invoking(() => NpsAssumption.FromShares(promoters, detractors)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void FromPilot_TellsNothing_IsRefusedWithItsCounts()
    {
        FluentActions.Invoking(() => NpsAssumption.FromPilot(Nps.FromCounts(7, 0, 0)))
            .Should().Throw<ArgumentException>().WithMessage("pilot has 7 promoters, 0 passives and 0 detractors; expected answers that differ.*");
        FluentActions.Invoking(() => NpsAssumption.FromPilot(Nps.FromCounts(0, 0, 0))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_Variance_IsShort() => NpsAssumption.Typical.ToString().Should().Be("variance 0.67");

    [Fact]
    public void Equals_SameVariance_IsEqual()
    {
        NpsAssumption.FromVariance(0.67).Should().Be(NpsAssumption.Typical);
        NpsAssumption.FromVariance(1).Should().Be(NpsAssumption.Widest).And.NotBe(NpsAssumption.Typical);
    }
}
