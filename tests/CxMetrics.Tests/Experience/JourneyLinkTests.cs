using CxMetrics.Experience;
using CxMetrics.Internal;

namespace CxMetrics.Tests.Experience;

/// <summary>Contacts of several legs, what is invalid, and answers: what the reference log has none of.</summary>
public class JourneyLinkTests
{
    private static readonly Touchpoint[] Touchpoints = [new("menu", "menu", isService: true) { Stage = "support", Department = "service" }];

    private static readonly DateTimeOffset AsOf = Walk.Start.AddMinutes(100);

    [Fact]
    public void Link_LegsOfOneContact_AreOneStep()
    {
        Interaction[] legs =
        [
            Leg("b", 10) with { CustomerId = "c", End = Walk.Start.AddMinutes(30), Sentiment = -0.5 },
            Leg("a", 5) with { TouchpointId = "menu", End = Walk.Start.AddMinutes(10), InitiatedBy = ContactInitiator.Customer },
            Leg("future", 200) with { Sentiment = 1 },
        ];

        JourneyLog log = Link(legs, [Answer("r1", "a", 1), Answer("r2", "b", 5), Answer("r3", "elsewhere", 5)]);
        JourneyStep step = log.Units().Single().Steps.Single();

        step.Interaction.Id.Should().Be("a");
        (step.Start, step.End).Should().Be((Walk.Start.AddMinutes(5), Walk.Start.AddMinutes(30)));
        step.IsService.Should().BeTrue();
        step.Sentiment.Should().Be(-0.5);
        step.Answers.Select(answer => answer.Id).Should().Equal("r1", "r2");
        log.StepOf(step.Answers[1])!.Interaction.Id.Should().Be("a");
        log.UnlinkedAnswers.Should().Be(1);
        log.Legs.Should().Be(2);
        (log.Excluded.Total, log.Excluded[ExclusionReasons.NotYetKnown]).Should().Be((1, 1));
        log.Units().Single().Answers.Should().HaveCount(2, "answers without a customer are of whom their contact was with");
    }

    [Fact]
    public void Link_LegThatEndsBeforeItStarts_IsLeftOutAndTheRestCounts()
    {
        Interaction[] legs = [Leg("a", 5) with { CustomerId = "c", End = Walk.Start }, Leg("b", 10) with { CustomerId = "c" }];

        JourneyLog log = Link(legs, invalid: InvalidFacts.Count);

        log.Units().Single().Steps.Single().Interaction.Id.Should().Be("b");
        log.Excluded[ExclusionReasons.EndBeforeStart].Should().Be(1);
        (log.Legs + log.Excluded.Total).Should().Be(2);
    }

    [Fact]
    public void Link_OutboundThatEndsBeforeItStarts_Throws()
    {
        Action act = () => Link([Walk.Step("menu", 5) with { Direction = ContactDirection.Outbound, End = Walk.Start }]);

        act.Should().Throw<ArgumentException>().WithMessage("*ends at*before it starts*").WithParameterName("interactions");
    }

    /// <summary>So many that several threads read them: whoever finds an invalid one, the first of the log is named.</summary>
    [Fact]
    public void Link_ManyInvalidContacts_NamesTheFirst()
    {
        Interaction[] contacts =
        [
            .. Enumerable.Range(0, 100_000).Select(i => Walk.Step("menu", i / 2000.0, $"c{i}", i)
                with { End = i % 1000 == 999 ? Walk.Start.AddDays(-1) : null, ContactId = i % 10 == 0 ? $"contact {i}" : null }),
        ];
        Action act = () => Link(contacts);

        act.Should().Throw<ArgumentException>().WithMessage($"*\"{contacts[999].Id}\"*");
        Link(contacts, invalid: InvalidFacts.Count).Excluded[ExclusionReasons.EndBeforeStart].Should().Be(100);
    }

    [Fact]
    public void Link_LegsOfTwoCustomers_AreCounted()
    {
        JourneyLog log = Link([Leg("a", 5) with { CustomerId = "c" }, Leg("b", 6) with { CustomerId = "d" }, Walk.Step("menu", 1, "e")], invalid: InvalidFacts.Count);

        log.Units().Select(journey => journey.CustomerId).Should().Equal("e");
        log.Excluded[ExclusionReasons.TwoCustomers].Should().Be(2);
    }

    [Fact]
    public void Link_InvalidAndAbsentAnswers_AreCountedByReason()
    {
        SurveyResponse good = Answer("r1", "x", 4);
        JourneyLog log = Link(
            [Walk.Step("menu", 1)],
            [
                good, good, Answer("r2", "x", 9), Answer("r3", "x", null), good with { Id = "r4", AnsweredAt = null }, good with { Id = "r5", AnsweredAt = AsOf.AddTicks(1) },
                new("r6", SurveyKind.Csat, SurveyScale.OneToSeven, 4) { AnsweredAt = AsOf }, good with { Id = "r7", AnsweredAt = AsOf },
            ],
            invalid: InvalidFacts.Count);

        log.Answers.Select(answer => answer.Id).Should().Equal("r1", "r7");
        log.AnswersExcluded.Should().BeEquivalentTo(new Dictionary<string, long>(StringComparer.Ordinal)
        {
            [ExclusionReasons.Duplicate] = 1,
            [ExclusionReasons.OffScale] = 1,
            [ExclusionReasons.Unanswered] = 1,
            [ExclusionReasons.AnsweredUnknown] = 1,
            [ExclusionReasons.NotYetKnown] = 1,
            [ExclusionReasons.OtherScale] = 1,
        });
    }

    [Fact]
    public void Link_RepeatedCustomersAndTouchpoints_AreCounted()
    {
        JourneyLog log = Journeys.Link(
            ContactLog.Read([], InvalidFacts.Count), [.. Touchpoints, .. Touchpoints], AsOf, customers: [new("c"), new("d"), new("c")]);

        log.ListsExcluded[ExclusionReasons.Duplicate].Should().Be(2);
        log.Customers.Should().HaveCount(2);
        log.Everyone().Select(journey => journey.CustomerId).Should().Equal("c", "d");
        Journeys.Calculate(log).MeanSteps.Should().BeNull();
        log.Everyone().Tally(log.Definition).Excluded[ExclusionReasons.NoContact].Should().Be(2);
    }

    [Theory]
    [InlineData(-0.25, null, false)]
    [InlineData(-0.2500001, null, true)]
    [InlineData(null, 2, true)]
    [InlineData(null, 3, false)]
    [InlineData(0.9, 1, true)]
    [InlineData(null, null, false)]
    public void IsNegative_SentimentOrAnswer_IsByTheLimits(double? sentiment, int? score, bool isNegative)
    {
        Interaction contact = Walk.Step("menu", 1) with { Sentiment = sentiment };

        Journey journey = Link([contact], [Answer("r", contact.Id, score)]).Units().Single();

        journey.Steps[0].IsNegative.Should().Be(isNegative);
        journey.NegativeSteps.Should().Be(isNegative ? 1 : 0);
    }

    [Fact]
    public void Link_CustomerWhoLeavesBeforeComing_IsRefusedOrCounted()
    {
        Customer[] customers = [new("c0") { Since = AsOf, Until = AsOf }, new("c1") { Since = AsOf, Until = AsOf.AddTicks(-1) }];
        ContactLog counts = ContactLog.Read([Walk.Step("menu", 2, "c1")], InvalidFacts.Count);

        Action strict = () => Journeys.Link([], [], AsOf, customers: customers);
        JourneyLog log = Journeys.Link(counts, [], AsOf, customers: customers);

        strict.Should().Throw<ArgumentException>().WithMessage("customers*1* leaves at *, before it comes at *").And.ParamName.Should().Be("customers");
        log.ListsExcluded.Total.Should().Be(1);
        log.ListsExcluded[ExclusionReasons.EndBeforeStart].Should().Be(1);
        log.Customers.Should().Equal(customers[0]);
        log.Units().Single().Customer.Should().BeNull();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", of a name that no key holds whole", false)]
    public void Take_CustomersOfOneHash_StayApart(string name, bool isWhole)
    {
        Interaction[] read = [Customer("first", "b", 3), Customer("later", "b", 5), Customer("second", "b", 3), Customer("other", "a", 4)];
        LoggedStep[] steps = [.. read.Select((contact, index) => Logged(contact, index)).OrderBy(step => step.Start)];
        int[] contacts = new int[5];
        JourneySpan[] spans = new JourneySpan[5];
        int[] lengths = new int[5];

        new JourneyKeeper(read, spans, contacts, lengths).Take(1, steps);

        steps.Should().OnlyContain(step => step.Customer.IsWhole == isWhole);
        contacts.Skip(1).Select(contact => read[contact].Id).Should().Equal("other", "first", "second", "later");
        spans.Skip(1).Select(span => span.Customer).Should().Equal(1, 2, 2, 2);
        lengths.Should().Equal(0, 1, 3, 0, 0);

        Interaction Customer(string id, string customer, double minutes) => Walk.Step("menu", minutes, customer + name) with { Id = id };

        LoggedStep Logged(Interaction contact, int index)
        {
            TextKey customer = isWhole ? TextKey.Of(contact.CustomerId!) : new TextKey(1, ulong.MaxValue);
            return new LoggedStep(customer, contact.Start.UtcTicks, contact.Start.UtcTicks, index, 0);
        }
    }

    [Fact]
    public void WithoutCustomer_ContactsOfNobody_AreThereInOrder()
    {
        JourneyLog log = Link([Nobody(3), Nobody(1), Walk.Step("menu", 2), Nobody(101)]);

        log.WithoutCustomer().Select(step => step.Start).Should().Equal(Walk.Start.AddMinutes(1), Walk.Start.AddMinutes(3));
        log.Excluded[ExclusionReasons.NoCustomer].Should().Be(2);
        log.StepCount.Should().Be(1);

        static Interaction Nobody(double minutes) => Walk.Step("menu", minutes, "nobody") with { CustomerId = null };
    }

    [Fact]
    public void Count_ColumnsWithEveryFault_AreCountedOrRefused()
    {
        long start = Walk.Start.UtcTicks;
        JourneyColumns columns = new(
            new[] { 1, -1, 1, 1, 1, 1 },
            new[] { start, start, AsOf.UtcTicks + 1, start, -5, start + 1 },
            new[] { JourneyColumns.NoEnd, start, AsOf.UtcTicks + 1, start - 1, 5, start + 2 },
            new[] { 0, 0, 0, 0, 0, 7 },
            ["a"]);
        Action refused = () => Paths.Count(columns, AsOf);

        PathTally tally = Paths.Count(columns, AsOf, invalid: InvalidFacts.Count);

        tally.Paths.Select(path => path.ToString()).Should().Equal("a > (unknown): 1 of 1 customer");
        tally.RowsExcluded.Should().BeEquivalentTo(new Dictionary<string, long>(StringComparer.Ordinal)
        {
            [ExclusionReasons.NoCustomer] = 1,
            [ExclusionReasons.NotYetKnown] = 1,
            [ExclusionReasons.EndBeforeStart] = 1,
            [ExclusionReasons.NotAMoment] = 1,
        });
        refused.Should().Throw<ArgumentException>().WithMessage("Row 3 lasts*");
    }

    [Fact]
    public void Calculate_ManyColumns_AreTheSameOnAnyNumberOfThreads()
    {
        Random random = new(17);
        const int Rows = 200_000;
        int[] customers = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(30_000))];
        long[] starts = [.. Enumerable.Range(0, Rows).Select(_ => Walk.Start.AddMinutes(random.Next(50_000)).UtcTicks)];
        int[] places = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(5))];
        JourneyColumns columns = new(customers, starts, default, places, ["a", "b", "c", "d"]);
        DateTimeOffset asOf = Walk.Start.AddMinutes(50_000);
        ConversionDefinition way = Walk.Way(10_000, ConversionRule.InOrder, "a", "b", "c");
        JourneyLog log = Journeys.Link(
            Enumerable.Range(0, Rows).Select(row => new Interaction(FormattableString.Invariant($"{row:000000}"), ContactChannel.Web, ContactDirection.Inbound, new DateTimeOffset(starts[row], TimeSpan.Zero))
            {
                CustomerId = FormattableString.Invariant($"{customers[row]}"),
                TouchpointId = FormattableString.Invariant($"{places[row]}"),
            }),
            Enumerable.Range(0, 4).Select(place => new Touchpoint(FormattableString.Invariant($"{place}"), "p") { Stage = columns.Labels[place] }),
            asOf);

        ConversionTally conversion = Conversion.Calculate(log, way).Tally;
        PathTally paths = Paths.Count(log);
        foreach (int threads in new[] { 1, 2, 7 })
        {
            Conversion.Calculate(columns, asOf, way, maxDegreeOfParallelism: threads).Tally.Should().Be(conversion, "{0} threads", threads);
            Paths.Count(columns, asOf, maxDegreeOfParallelism: threads).Should().Be(paths, "{0} threads", threads);
        }
    }

    private static JourneyLog Link(IEnumerable<Interaction> interactions, IEnumerable<SurveyResponse>? answers = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        Journeys.Link(interactions, Touchpoints, AsOf, answers, invalid: invalid);

    private static Interaction Leg(string id, double minutes) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, Walk.Start.AddMinutes(minutes)) { ContactId = "contact" };

    private static SurveyResponse Answer(string id, string interaction, int? score) =>
        new(id, SurveyKind.Csat, SurveyScale.OneToFive, score) { InteractionId = interaction, AnsweredAt = Walk.Start.AddMinutes(50) };
}
