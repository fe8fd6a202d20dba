using CxMetrics.Statistics;
using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class ChurnComparisonTests
{
    private static readonly Period February = Period.Month(2026, 2);

    /// <summary>Four at the opening: one leaves, one comes back in time; one joins and leaves, one joins, and one comes back from earlier.</summary>
    private static readonly SubscriptionHistory History = SubscriptionHistory.Link(
    [
        Change("stays", 1, 1, 1), Change("stays too", 1, 1, 1), Change("leaves", 1, 1, 1), Change("leaves", 2, 10, 0),
        Change("pauses", 1, 1, 1), Change("pauses", 2, 10, 0), Change("pauses", 2, 13, 1), Change("tries", 2, 5, 1), Change("tries", 2, 20, 0),
        Change("joins", 2, 5, 1), Change("returns", 1, 1, 1), Change("returns", 1, 5, 0), Change("returns", 2, 5, 1),
    ], Day(12, 31));

    [Fact]
    public void Sensitivity_Presets_GiveEachRateAndWhyItDiffers() =>
        Churn.Sensitivity(History, February).Variants.Select(variant => variant.ToString()).Should().Equal(
            "churn: 25.0% (0.0 points). The definition that the others are compared with.",
            "churn by the average base: 22.2% (-2.8 points). Divides by the mean of opening and close, so that growth lowers it though nobody else leaves: 1 lost of a mean of 4.5 instead of 1 of 4 lost.",
            "daily churn: 45.2% (+20.2 points). Divides the losses of each day by those there at its start and adds the days up, so that joiners who leave and members who come back count: 3 losses on 28 days instead of 1 of 4 lost.",
            "churn of opening and new: 33.3% (+8.3 points). Counts who joined in the period as if they had been there from the start, though they had less time to leave: 2 of 6 lost instead of 1 of 4 lost.",
            "leavers over the opening: 75.0% (+50.0 points). Counts all who left, joiners of the period and those who came back included, yet divides by the opening alone: 3 left by 4 at the opening instead of 1 of 4 lost.");

    [Fact]
    public void Sensitivity_Spread_IsFromLowestToHighest() =>
        Churn.Sensitivity(History, February).ToString().Should().Be(
            "Churn in 2026-02 is 22.2% (churn by the average base) to 75.0% (leavers over the opening), 52.8 points apart by definition alone.");

    [Fact]
    public void Sensitivity_OtherGraceOrName_SaysSo()
    {
        ChurnDefinition[] definitions =
            [ChurnDefinition.Leavers, ChurnDefinition.Leavers with { GraceDays = 3 }, ChurnDefinition.Leavers with { Name = "other" }, ChurnDefinition.Standard with { GraceDays = 3 }];

        Churn.Sensitivity(History, February, definitions).Variants.Skip(1).Select(variant => variant.Explanation).Should().Equal(
            "The same rate; a loss counts after 3 days without a return: 2 left by 4 at the opening instead of 3 left by 4 at the opening.",
            "The same choices as the first under another name.",
            "Counts only who was there at the opening and not at the close; a loss counts after 3 days without a return: 1 of 4 lost instead of 3 left by 4 at the opening.");
        Churn.Sensitivity(SubscriptionHistory.Link([], Day(12, 31)), February).ToString().Should().Be("Churn in 2026-02 is not defined: nothing counted.");
    }

    [Fact]
    public void Compare_TwoPeriods_IsTheDifferenceOfProportions()
    {
        RateComparison comparison = Churn.Compare(Churn.FromCounts(200, 10), Churn.FromCounts(250, 30));

        comparison.Difference.Should().BeApproximately(7, 1e-12);
        comparison.Interval.Should().Be(Proportions.Newcombe(new Proportion(30, 250), new Proportion(10, 200), 0.95).Scale(100));
        comparison.Test.Statistic.Should().Be(Proportions.NMinusOne(new Proportion(30, 250), new Proportion(10, 200)).Statistic);
        comparison.Test.Difference.Should().BeApproximately(7, 1e-12);
        comparison.PValue.Should().Be(comparison.Test.PValue);
        comparison.IsSignificant.Should().BeTrue();
        comparison.ToString().Should().Be("Churn changed by +7.0 points, from 5.0% to 12.0%, 95% interval 1.7 to 12.1, p = 0.0096");
        Churn.Compare(Churn.FromCounts(0, 0), Churn.FromCounts(10, 1)).ToString().Should().Be("Churn is not defined on both sides");
    }

    [Fact]
    public void Compare_TwoFormulasOrNoShare_IsRefused()
    {
        ChurnResult average = Churn.Calculate(History, February, ChurnDefinition.AverageBase);

        FluentActions.Invoking(() => Churn.Compare(average, average)).Should().Throw<ArgumentException>().WithParameterName("after")
            .WithMessage("after is \"churn by the average base (lost by the mean of opening and close, no grace)\"*expected one formula, and one that is a share of members.*");
        FluentActions.Invoking(() => Churn.Compare(Churn.Calculate(History, February), Churn.Calculate(History, February, ChurnDefinition.OpeningPlusNew)))
            .Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Interval_RateThatIsNoShare_IsNotDefined()
    {
        Churn.Calculate(History, February).Interval95.Should().Be(Proportions.Wilson(new Proportion(1, 4), 0.95));
        Churn.Calculate(History, February, ChurnDefinition.OpeningPlusNew).Interval(0.9).Should().Be(Proportions.Wilson(new Proportion(2, 6), 0.9));
        ChurnDefinition[] others = [ChurnDefinition.AverageBase, ChurnDefinition.Daily, ChurnDefinition.Leavers];
        others.Select(definition => Churn.Calculate(History, February, definition).Interval95.Lower).Should().AllBeEquivalentTo((double?)null);
        Churn.Calculate(History, February, ChurnDefinition.Daily).ToString().Should().Be("daily churn: 45.2%, 3 losses on 28 days; 1 new, 1 returned, 5 at the end");
    }
}
