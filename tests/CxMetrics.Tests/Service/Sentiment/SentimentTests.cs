namespace CxMetrics.Tests.Service;

public sealed class SentimentTests
{
    [Theory]
    [InlineData(-1.0, SentimentBand.Negative)]
    [InlineData(-0.2501, SentimentBand.Negative)]
    [InlineData(-0.25, SentimentBand.Neutral)]
    [InlineData(0.0, SentimentBand.Neutral)]
    [InlineData(0.25, SentimentBand.Neutral)]
    [InlineData(0.2501, SentimentBand.Positive)]
    [InlineData(1.0, SentimentBand.Positive)]
    public void BandOf_Score_IsStrictAtTheLimits(double score, SentimentBand band) =>
        SentimentDefinition.Standard.BandOf(score).Should().Be(band);

    [Fact]
    public void BandOf_LimitsThatMeet_LeavesOnePointNeutral()
    {
        SentimentDefinition sign = new("sign", 0, 0);

        sign.BandOf(0).Should().Be(SentimentBand.Neutral);
        sign.BandOf(double.Epsilon).Should().Be(SentimentBand.Positive);
        sign.BandOf(-double.Epsilon).Should().Be(SentimentBand.Negative);
    }

    [Fact]
    public void Calculate_FourScores_AreTheMeanAndTheNetShare()
    {
        SentimentResult result = Sentiment.Calculate([Scored("a", 0.5), Scored("b", -0.5), Scored("c", 0.3), Scored("d", 0.1), Scored("e", null)]);

        result.Mean.Should().BeApproximately(0.1, 1e-15, "the sum is 0.4, rounded once");
        result.NetShare.Should().Be(0.25);
        (result.PositiveShare, result.NeutralShare, result.NegativeShare).Should().Be((0.5, 0.25, 0.25));
        result.Coverage.Rate.Should().Be(0.8);
        result.MeanInterval(0.9).Contains(0.1).Should().BeTrue();
        result.MeanInterval95.Width.Should().BeApproximately(2 * 3.182446305284263 * Math.Sqrt(0.56 / 3) / 2, 1e-9, "t with 3 degrees of freedom");
        result.NetInterval(0.9).Width.Should().BeLessThan(result.NetInterval95.Width!.Value);
        result.ToString().Should().StartWith("sentiment: mean 0.100 from 4 of 5 contacts, 95% interval -0.6").And.EndWith("; net share 25.0%");
    }

    [Fact]
    public void Calculate_NothingScored_IsNotDefined()
    {
        SentimentResult result = Sentiment.Calculate([Scored("a", null)]);

        result.Mean.Should().BeNull();
        result.NetShare.Should().BeNull();
        result.PositiveShare.Should().BeNull();
        result.MeanInterval95.Lower.Should().BeNull();
        result.Coverage.Rate.Should().Be(0);
        result.ToString().Should().Be("sentiment is not defined: no scores in 1 contact");
        Sentiment.Calculate(SentimentTally.AdditiveIdentity).Coverage.Rate.Should().BeNull();
    }

    [Fact]
    public void Calculate_OneScore_HasNoIntervalOfTheMean() =>
        Sentiment.Calculate([Scored("a", 0.5)]).MeanInterval95.Upper.Should().BeNull();

    [Fact]
    public void Calculate_OutOfScope_IsExcludedByReason()
    {
        Interaction[] log =
        [
            Scored("a", 0.5),
            Scored("b", 0.5) with { Direction = ContactDirection.Outbound },
            Contact.Session("c") with { Sentiment = 0.5 },
            Contact.Abandoned("d") with { Sentiment = -1 },
            Scored("e", 0.5) with { QueueOutcome = QueueOutcome.FlowedOut },
        ];

        SentimentResult result = Sentiment.Calculate(log);

        result.Scored.Should().Be(1);
        result.Excluded.ToString().Should().Be("abandoned: 1, not handled by a person: 2, outbound: 1");
        Sentiment.Calculate(log, SentimentDefinition.AllContacts).Scored.Should().Be(5);
    }

    [Fact]
    public void Calculate_LegsOfOneContact_EachCount() => Sentiment.Calculate(
        [Scored("a", 0.5) with { ContactId = "k", AgentId = "x" }, Scored("b", -0.5) with { ContactId = "k", AgentId = "y" }]).Scored.Should().Be(2);

    [Fact]
    public void Calculate_IdTwice_ThrowsOrCounts()
    {
        Interaction[] log = [Scored("a", 0.5), Scored("a", -0.5)];

        FluentActions.Invoking(() => Sentiment.Calculate(log)).Should().ThrowExactly<ArgumentException>()
            .WithParameterName("interactions").WithMessage("The fact at index 1 has the id \"a\"*");
        SentimentResult counted = Sentiment.Calculate(log, invalid: InvalidFacts.Count);
        (counted.Positive, counted.Negative, counted.Excluded.Total).Should().Be((1, 0, 1));
        Sentiment.Contacts(log, SentimentBand.Negative).Should().BeEmpty("the drill-down passes over what the count left out");
    }

    [Fact]
    public void Calculate_TallyOfAnotherDefinition_Throws()
    {
        SentimentTally strict = new[] { Scored("a", 0.5) }.Tally(new SentimentDefinition("sentiment", 0.5, -0.5));

        Sentiment.Calculate(strict).Definition.PositiveAbove.Should().Be(0.5);
        FluentActions.Invoking(() => Sentiment.Calculate(strict, SentimentDefinition.Standard)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*\"sentiment (positive > 0.5, negative < -0.5, InboundHuman)\"; expected one under \"sentiment (positive > 0.25*");
        FluentActions.Invoking(() => strict + new[] { Scored("b", 0.5) }.Tally(SentimentDefinition.Standard))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*> 0.25*to one of*> 0.5*");
    }

    [Fact]
    public void Contacts_Null_NamesItsIndex()
    {
        Interaction[] log = [Scored("a", 0.5), null!];

        FluentActions.Invoking(() => Sentiment.Contacts(log, SentimentBand.Positive).ToList()).Should().ThrowExactly<ArgumentNullException>()
            .WithMessage("interactions[1] is null*").WithParameterName("interactions");
        FluentActions.Invoking(() => Sentiment.Unscored(log).ToList()).Should().ThrowExactly<ArgumentNullException>().WithMessage("interactions[1] is null*");
    }

    [Fact]
    public void Contacts_Lazily_ReadsNoMoreThanAskedFor()
    {
        int read = 0;
        IEnumerable<Interaction> log = Enumerable.Range(0, 10).Select(index =>
        {
            read++;
            return Scored($"i{index}", 1);
        });

        Sentiment.Contacts(log, SentimentBand.Positive).First().Id.Should().Be("i0");
        read.Should().Be(1);
    }

    [Fact]
    public void ToString_Tally_IsOneLine() =>
        new[] { Scored("a", 0.5), Scored("b", null) }.Tally(SentimentDefinition.Standard).ToString()
            .Should().Be("1 score, 1 positive, 0 negative, 1 unscored, 0 excluded");

    private static Interaction Scored(string id, double? score) => Contact.Human(id) with { Sentiment = score };
}
