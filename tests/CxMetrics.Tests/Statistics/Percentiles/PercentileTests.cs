using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Statistics;

public class PercentileTests
{
    private static readonly Gen<double[]> Values =
        Gen.Choose(-1000, 1000).Select(value => value / 8.0).NonEmptyListOf().Select(values => values.ToArray());

    private static readonly Gen<double> Probability = Gen.Choose(0, 1000).Select(value => value / 1000.0);

    public static TheoryData<PercentileType> Types => [.. Enum.GetValues<PercentileType>()];

    [Fact]
    public void PercentileType_Default_IsType7() => default(PercentileType).Should().Be(PercentileType.Type7);

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_NoValues_IsNullWithItsRule(PercentileType type)
    {
        Percentile percentile = Percentile.Of([], 0.9, type);

        percentile.Should().BeEquivalentTo(new { Value = (double?)null, Probability = 0.9, Count = 0L, Type = type });
        Percentile.Of([], [0.1, 0.9], type).Should().OnlyContain(each => each.Value == null).And.HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_OneValue_IsThatValue(PercentileType type) =>
        Percentile.Of([7.5], [0, 0.3, 0.5, 1], type).Should().OnlyContain(each => each.Value == 7.5 && each.Count == 1);

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_ZeroAndOne_AreTheEnds(PercentileType type) => Holds((values, _) =>
        Percentile.Of(values, 0, type).Value == values.Min() && Percentile.Of(values, 1, type).Value == values.Max());

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_HigherProbability_IsNoLower(PercentileType type) => Holds((values, probability) =>
        Percentile.Of(values, probability, type).Value <= Percentile.Of(values, (1 + probability) / 2, type).Value);

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_ValuesInAnotherOrder_IsTheSame(PercentileType type) => Holds((values, probability) =>
        Percentile.Of(values, probability, type) == Percentile.Of([.. Enumerable.Reverse(values)], probability, type));

    [Theory]
    [InlineData(PercentileType.Type7)]
    [InlineData(PercentileType.Type6)]
    [InlineData(PercentileType.Type8)]
    public void Of_SymmetricRuleMirrored_ChangesTheSignOnly(PercentileType type) => Holds((values, probability) =>
        Math.Abs((Percentile.Of(values, probability, type).Value + Percentile.Of([.. values.Select(value => -value)], 1 - probability, type).Value)!.Value)
            < 1e-10);

    [Fact]
    public void Of_Type1_IsTheFirstValueThatCoversTheShare() => Holds((values, probability) =>
    {
        double expected = values.Order().First(value => values.Count(other => other <= value) >= (probability * values.Length) - 1e-9);
        return Percentile.Of(values, probability, PercentileType.Type1).Value == expected
            && Percentile.Of(values, probability, PercentileType.NearestRank).Value == expected;
    });

    [Fact]
    public void Of_Values_AreLeftAsTheyAre()
    {
        double[] values = [3, 1, 2];

        Percentile.Of(values, 0.5).Value.Should().Be(2);
        values.Should().Equal(3, 1, 2);
    }

    /// <summary>0.07 * 100 is 7.000000000000001 as a double, and 0.29 * 100 is 28.999999999999996.</summary>
    [Theory]
    [InlineData(0.07, 7)]
    [InlineData(0.29, 29)]
    [InlineData(0.57, 57)]
    public void Of_RankWholeButForRounding_IsThatRank(double probability, double rank)
    {
        double[] values = [.. Enumerable.Range(1, 100).Select(value => (double)value)];

        Percentile.Of(values, probability, PercentileType.Type1).Value.Should().Be(rank);
        Percentile.Of(values, probability, PercentileType.NearestRank).Value.Should().Be(rank);
        Percentile.Of(values, probability, PercentileType.Type2).Value.Should().Be(rank + 0.5);
        Percentile.Of([0, .. values], probability).Value.Should().Be(rank, "type 7 counts the gaps between 101 values");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Of_EqualNeighbours_GiveExactlyThatValue(PercentileType type)
    {
        foreach (double value in new[] { 0.1, -1e308, 1e308, double.Epsilon })
        {
            Percentile.Of([value, value, value], [0.1, 0.37, 0.5, 0.81], type).Should().OnlyContain(each => each.Value == value);
        }
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.25, -8.5e307)]
    [InlineData(0.75, 8.5e307)]
    [InlineData(0, -1.7e308)]
    [InlineData(1, 1.7e308)]
    public void Of_LargestValuesOfOppositeSigns_DoNotOverflow(double probability, double expected) =>
        Percentile.Of([1.7e308, -1.7e308], probability).Value.Should().BeApproximately(expected, 1e293);

    [Fact]
    public void Of_Probabilities_KeepTheirOrder() =>
        Percentile.Of([1, 2, 3, 4, 5], [1, 0, 0.5]).Select(each => each.Value).Should().Equal(5, 1, 3);

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Of_ValueNotFinite_IsRefusedWithItsPlace(double value, string text) =>
        FluentActions.Invoking(() => Percentile.Of([1, 2, value], 0.5))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"values[2] is {text}; expected a finite number.*");

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Of_ProbabilityOffItsRange_IsRefused(double probability)
    {
        FluentActions.Invoking(() => Percentile.Of([1], probability)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percentile.Of([1], [0.5, probability]))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("probabilities[1] is *; expected 0 to 1.*");
    }

    [Theory]
    [InlineData(0.5, PercentileType.Type7, "50th percentile 6.5 of 2 values (type 7)")]
    [InlineData(0.01, PercentileType.Type1, "1st percentile 3 of 2 values (type 1)")]
    [InlineData(0.92, PercentileType.Type2, "92nd percentile 10 of 2 values (type 2)")]
    [InlineData(0.03, PercentileType.Type6, "3rd percentile 3 of 2 values (type 6)")]
    [InlineData(0.11, PercentileType.NearestRank, "11th percentile 3 of 2 values (nearest rank)")]
    [InlineData(0.999, PercentileType.Type8, "99.9th percentile 10 of 2 values (type 8)")]
    [InlineData(0.07, PercentileType.Type1, "7th percentile 3 of 2 values (type 1)")]
    public void ToString_Percentile_IsOneSentence(double probability, PercentileType type, string expected) =>
        Percentile.Of([3, 10], probability, type).ToString().Should().Be(expected);

    [Fact]
    public void ToString_EmptyAndSingle_AreSaid()
    {
        Percentile.Of([], 0.5).ToString().Should().Be("50th percentile undefined of 0 values (type 7)");
        Percentile.Of([2.5], 0.5).ToString().Should().Be("50th percentile 2.5 of 1 value (type 7)");
        Percentile.Of([2.5], 0.5).ToString(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } })
            .Should().StartWith("50th percentile 2,5 ");
    }

    private static void Holds(Func<double[], double, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(Values.ToArbitrary(), Probability.ToArbitrary(), law));
}
