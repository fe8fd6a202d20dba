namespace CxMetrics.Tests.Tallies;

public sealed class RateTallyTests
{
    private static readonly ReasonCounts Late = ReasonCounts.None.With("late", 2);

    public static TheoryData<Type, string, Action> Refusals() => new()
    {
        { typeof(ArgumentOutOfRangeException), "numerator", () => _ = new RateTally(-1, 0) },
        { typeof(ArgumentOutOfRangeException), "denominator", () => _ = new RateTally(0, -1) },
        { typeof(ArgumentOutOfRangeException), "numerator", () => _ = new RateTally(2, 1) },
        { typeof(ArgumentNullException), "tally", () => new RateTally.Builder().Add((RateTally)null!) },
        { typeof(ArgumentNullException), "reason", () => new RateTally.Builder().Exclude(null!) },
        { typeof(ArgumentException), "reason", () => new RateTally.Builder().Exclude(" ", 0) },
        { typeof(ArgumentOutOfRangeException), "count", () => new RateTally.Builder().Exclude("late", -1) },
        { typeof(ArgumentNullException), "left", () => _ = (RateTally)null! + RateTally.AdditiveIdentity },
        { typeof(ArgumentNullException), "right", () => _ = RateTally.AdditiveIdentity + null! },
        { typeof(ArgumentNullException), "reason", () => ReasonCounts.None.With(null!, 1) },
        { typeof(ArgumentException), "reason", () => ReasonCounts.None.With("", 1) },
        { typeof(ArgumentOutOfRangeException), "count", () => ReasonCounts.None.With("late", -1) },
        { typeof(ArgumentNullException), "reason", () => _ = ReasonCounts.None[null!] },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Call_ArgumentThatCannotBe_IsRefusedByName(Type exception, string parameter, Action call) =>
        call.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Should().BeOfType(exception);

    [Fact]
    public void Add_AnotherDefinition_ThrowsAndNamesBoth()
    {
        RateTally<ContactRateDefinition> conversion = Array.Empty<Interaction>().Tally(ContactRateDefinition.Conversion);
        RateTally<ContactRateDefinition> renamed = Array.Empty<Interaction>().Tally(ContactRateDefinition.Conversion with { Name = "Conversion rate" });
        RateTally<ContactRateDefinition> ofHumans = Array.Empty<Interaction>().Tally(ContactRateDefinition.Conversion with { Scope = ContactScope.Human });

        foreach ((RateTally<ContactRateDefinition> left, RateTally<ContactRateDefinition> right) in new[] { (conversion, renamed), (ofHumans, conversion), (renamed, ofHumans) })
        {
            FluentActions.Invoking(() => left + right).Should().ThrowExactly<ArgumentException>().WithParameterName("right")
                .WithMessage($"Cannot add a tally of \"{right.Definition}\" to one of \"{left.Definition}\"; expected one definition in a tally.*");
        }
    }

    [Fact]
    public void Rate_CountsOrNone_IsTheShareOrNull()
    {
        new RateTally(3, 4).Rate.Should().Be(0.75);
        new RateTally(0, 4).Rate.Should().Be(0);
        new RateTally(0, 0).Rate.Should().BeNull();
        new RateTally(3, 4).Count.Should().Be(4);
        new RateTally(3, 4, Late).ToString().Should().Be("3 of 4, 2 excluded");
    }

    [Fact]
    public void Builder_FactsAndTallies_AddsThemUp()
    {
        RateTally.Builder builder = new();
        builder.Add(hit: true);
        builder.Add(hit: false);
        builder.Exclude("late");
        builder.Exclude("early", 0);
        RateTally before = builder.ToTally();

        builder.Add(new RateTally(5, 6, Late));
        builder.Exclude("late");

        before.Should().Be(new RateTally(1, 2, ReasonCounts.None.With("late", 1)));
        builder.ToTally().Should().Be(new RateTally(6, 8, ReasonCounts.None.With("late", 4)));
    }

    [Fact]
    public void Equals_OneMemberAway_IsNot()
    {
        RateTally[] others =
        [
            new(1, 2), new(0, 2), new(1, 3), new(1, 2, Late), new(1, 2, ReasonCounts.None.With("soon", 2)),
        ];

        others.Should().OnlyHaveUniqueItems();
        new RateTally(1, 2, Late).Should().Be(new RateTally(1, 2, ReasonCounts.None.With("late", 1).With("late", 1)));
    }

    [Fact]
    public void ReasonCounts_AnyOrder_EnumeratesByReasonAndIsEqual()
    {
        ReasonCounts counts = ReasonCounts.None.With("b", 1).With("B", 2).With("a", 3).With("c", 0);
        ReasonCounts turned = ReasonCounts.None.With("a", 3).With("B", 1).With("b", 1).With("B", 1);

        counts.Select(pair => pair.Key).Should().Equal("B", "a", "b");
        counts.Count.Should().Be(3);
        counts.Total.Should().Be(6);
        counts["B"].Should().Be(2);
        counts["c"].Should().Be(0);
        counts.Equals(turned).Should().BeTrue();
        counts.GetHashCode().Should().Be(turned.GetHashCode());
        counts.ToString().Should().Be("B: 2, a: 3, b: 1");
        ReasonCounts.None.With("c", 0).Should().BeSameAs(ReasonCounts.None);
    }
}
