using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

/// <summary>Faults that users reported of other tools, and what is right.</summary>
public class ConversionCaseTests
{
    /// <summary>A01: who has not had the full window yet is absent, and did not drop.</summary>
    [Fact]
    public void Calculate_OpeningWithoutItsFullWindow_IsImmature()
    {
        JourneyLog log = Walk.Log(
            [Walk.Step("a", Day(0), "1"), Walk.Step("b", Day(19), "1"), Walk.Step("a", Day(9), "2"), Walk.Step("a", Day(42), "3")],
            Walk.Start.AddDays(58));
        ConversionDefinition way = Walk.Way(Day(31), ConversionRule.InOrder, "a", "b");

        ConversionResult result = Conversion.Calculate(log, way);
        ConversionResult all = Conversion.Calculate(log, way with { Maturity = Maturity.All });

        result.Overall.Should().BeEquivalentTo(new { Numerator = 1L, Denominator = 2L, Rate = 0.5 });
        result.Excluded[ExclusionReasons.Immature].Should().Be(1);
        all.Overall.Should().BeEquivalentTo(new { Numerator = 1L, Denominator = 3L });
    }

    /// <summary>A01: a window that ends at the moment of the log is over.</summary>
    [Theory]
    [InlineData(60, 1)]
    [InlineData(59.9, 0)]
    public void Calculate_WindowThatEndsAtTheMoment_IsOver(double minutes, int entered) =>
        Conversion.Calculate(Walk.Log([Walk.Step("a", 0)], Walk.Start.AddMinutes(minutes), "b"), Walk.Way(60, ConversionRule.InOrder, "a", "b"))
            .Entered.Should().Be(entered);

    /// <summary>A02: times come from one attempt, never mixed.</summary>
    [Fact]
    public void Calculate_RestartInsideTheWindow_TakesTheTimesOfOneAttempt()
    {
        ConversionResult result = Conversion.Calculate(
            Walk.Log(Steps("a0 b1 c2 a3 b4 d5")), Walk.Way(10, ConversionRule.InOrder, "a", "b", "c", "d"));

        result.Reached.Should().Equal(1, 1, 1, 1);
        Walk.Minutes(result.PartTimes).Should().Equal(1, 1, 3);
        result.WholeTime.Mean.Should().Be(TimeSpan.FromMinutes(5));
    }

    /// <summary>A03: of equal attempts the earliest in any rule that several reach.</summary>
    [Theory]
    [InlineData(ConversionRule.InOrder, 0, 40)]
    [InlineData(ConversionRule.Direct, 25, 15)]
    public void Link_SeveralOpenings_TakesTheFurthestAndOfEqualsTheEarliest(ConversionRule rule, int opening, int whole)
    {
        ConversionDefinition way = Walk.Way(60, rule, "install", "start", "login", "end");
        ConversionAttempt attempt = Conversion.Link(
            Walk.Log(Steps("install0 start5 login10 install15 start20 install25 start30 login35 end40")), way).Single();

        attempt.Level.Should().Be(4);
        attempt.Opening!.Start.Should().Be(Walk.Start.AddMinutes(opening));
        (attempt.Steps[^1].Start - attempt.Steps[0].Start).Should().Be(TimeSpan.FromMinutes(whole));
    }

    /// <summary>A04: a step that was jumped over is not taken.</summary>
    [Theory]
    [InlineData(ConversionRule.Direct, 1)]
    [InlineData(ConversionRule.InOrder, 2)]
    [InlineData(ConversionRule.AnyOrder, 3)]
    public void Link_StepsOutOfOrder_CountByTheRule(ConversionRule rule, int level) =>
        Conversion.Link(Walk.Log(Steps("a1 c2 b3")), Walk.Way(10, rule, "a", "b", "c")).Single().Level.Should().Be(level);

    /// <summary>A05: the unit belongs to the definition.</summary>
    [Theory]
    [InlineData(ConversionRule.InOrder, 1, 1, 26)]
    [InlineData(ConversionRule.EachOpening, 1, 2, 1)]
    public void Calculate_TwoOpeningsAndOneConversion_CountByTheUnit(ConversionRule rule, int converted, int entered, int hours)
    {
        ConversionResult result = Conversion.Calculate(Walk.Log(Steps("a480 a1980 b2040")), Walk.Way(Day(7), rule, "a", "b"));

        result.Overall.Should().BeEquivalentTo(new { Numerator = (long)converted, Denominator = (long)entered });
        result.WholeTime.Mean.Should().Be(TimeSpan.FromHours(hours));
    }

    /// <summary>A06: 0 of 0 is null, and 0 of 1 is 0.</summary>
    [Fact]
    public void Calculate_NobodyArrived_HasNoShare()
    {
        IEnumerable<Interaction> steps = Enumerable.Range(0, 10)
            .SelectMany(i => new[] { Walk.Step("a", 0, $"{i}"), Walk.Step(i < 8 ? "b" : "x", 1, $"{i}") });

        ConversionResult result = Conversion.Calculate(Walk.Log(steps, null, "c", "d"), Walk.Way(10, ConversionRule.InOrder, "a", "b", "c", "d"));

        result.Reached.Should().Equal(10, 8, 0, 0);
        result.FromPrevious.Select(rate => rate.Rate).Should().Equal(0.8, 0, null);
        result.Overall.Rate.Should().Be(0);
        result.Excluded.Should().BeEmpty();
    }

    /// <summary>A11: the group is that of the opening step.</summary>
    [Fact]
    public void TallyBy_PropertyOfTheSecondStepOnly_GroupsByTheOpening()
    {
        IEnumerable<Interaction> steps = Enumerable.Range(0, 4).Select(i => Walk.Step("a", 0, $"{i}"))
            .Concat(Enumerable.Range(0, 2).Select(i => Walk.Step("b", 1, $"{i}") with { Topic = "web" }));
        ConversionDefinition way = Walk.Way(10, ConversionRule.InOrder, "a", "b");

        Breakdown<string, ConversionTally> groups = Conversion.Link(Walk.Log(steps), way).TallyBy(way, attempt => attempt.Opening?.Interaction.Topic);

        Conversion.Calculate(groups.NoKey).Overall.Should().BeEquivalentTo(new { Numerator = 2L, Denominator = 4L });
        groups.Groups.Should().BeEmpty();
        way.Calculate(ConversionTally.AdditiveIdentity).Overall.Rate.Should().BeNull();
    }

    /// <summary>A12: three steps at one moment.</summary>
    [Theory]
    [InlineData(ConversionRule.InOrder, 3)]
    [InlineData(ConversionRule.Direct, 3)]
    [InlineData(ConversionRule.StrictlyLater, 1)]
    public void Link_StepsAtOneMoment_CountByTheRule(ConversionRule rule, int level)
    {
        ConversionDefinition way = Walk.Way(10, rule, "a", "b", "c");
        bool isByOrder = rule == ConversionRule.Direct;
        JourneyLog log = Walk.Log([Walk.Step("c", 0, number: isByOrder ? 4 : 1), Walk.Step("a", 0, number: 2), Walk.Step("b", 0, number: isByOrder ? 3 : 0)]);

        Conversion.Link(log, way).Single().Level.Should().Be(level);
        Conversion.Calculate(log, way).PartTimes.Select(times => times.Mean ?? TimeSpan.Zero).Should().OnlyContain(time => time == TimeSpan.Zero);
    }

    /// <summary>A step does not follow itself.</summary>
    [Fact]
    public void Link_OneStepAtAStageNamedTwice_ReachesIt() =>
        Conversion.Link(Walk.Log(Steps("a0")), Walk.Way(10, ConversionRule.InOrder, "a", "a")).Single().Level.Should().Be(1);

    /// <summary>Ways with repeats under the rules that count each opening or any order.</summary>
    [Theory]
    [InlineData("a0 a1 a2", ConversionRule.EachOpening, "2 2 1")]
    [InlineData("a0 a1 b2 b3", ConversionRule.EachOpening, "2 2")]
    [InlineData("a0 b20", ConversionRule.EachOpening, "1")]
    [InlineData("a0 a15 b20", ConversionRule.EachOpening, "1 2")]
    [InlineData("b0 a5 b20", ConversionRule.AnyOrder, "2")]
    [InlineData("b0 a0 b0", ConversionRule.EachOpening, "2")]
    [InlineData("b0 a0", ConversionRule.EachOpening, "1")]
    [InlineData("b0 a0", ConversionRule.InOrder, "2")]
    [InlineData("b0 a0 a0", ConversionRule.InOrder, "2")]
    [InlineData("a0 a0", ConversionRule.InOrder, "2")]
    [InlineData("a0 a0", ConversionRule.StrictlyLater, "1")]
    [InlineData("x0", ConversionRule.EachOpening, "0")]
    public void Link_OtherRules_ReachWhatTheySay(string steps, ConversionRule rule, string levels)
    {
        ConversionDefinition way = Walk.Way(10, rule, "a", steps.Contains('b', StringComparison.Ordinal) ? "b" : "a");
        JourneyLog log = Walk.Log(Steps(steps), null, "a");

        string.Join(' ', Conversion.Link(log, way).Select(attempt => attempt.Level)).Should().Be(levels);
    }

    [Fact]
    public void Calculate_StageOfNoTouchpoint_IsRefused()
    {
        Action act = () => Conversion.Calculate(Walk.Log(Steps("a0")), ConversionDefinition.Through("a", "purchse"));

        act.Should().Throw<ArgumentException>().WithMessage("*\"purchse\"*");
    }

    private static double Day(double days) => 24 * 60 * days;

    private static IEnumerable<Interaction> Steps(string walk) => walk.Split(' ')
        .Select((step, index) => Walk.Step(step.TrimEnd([.. "0123456789"]), double.Parse(step.TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]), System.Globalization.CultureInfo.InvariantCulture), number: index));
}
