using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Sentiment, drivers, cost and self-service of the reference log. Counts, cents and seconds are exact; a rate is one division of two whole
/// numbers there as here, and agrees to 1e-15; means of scores were added in another order there, and agree to 1e-12.
/// </summary>
public sealed class OperationsContactsTests
{
    private const double Division = 1e-15;
    private const double Summation = 1e-12;

    private static SelfServiceLinks Links { get; } = SelfService.Link(OperationsLog.Interactions, OperationsLog.End);

    public static TheoryData<int> Horizons => [1, 24, 72, 168];

    [Fact]
    public void SelfService_Completion_IsTheReference()
    {
        JsonElement expected = OperationsLog.Expected("self_service");

        SelfServiceResult result = SelfService.Calculate(Links);

        result.Sessions.Should().Be(expected.GetProperty("sessions").GetInt64());
        Matches(result.Completion, expected.GetProperty("completion_rate"));
    }

    [Theory]
    [MemberData(nameof(Horizons))]
    public void SelfService_AnyHorizonOfOneLink_IsTheReference(int hours)
    {
        JsonElement expected = OperationsLog.Expected("self_service")
            .GetProperty("containment_no_human_contact_same_customer").GetProperty($"{hours}h");
        SelfServiceDefinition mature = SelfServiceDefinition.Standard with { Horizon = TimeSpan.FromHours(hours) };

        SelfServiceResult all = SelfService.Calculate(Links, mature with { Maturity = Maturity.All });

        Matches(all.Containment, expected.GetProperty("contained"));
        Matches(all.ContainedAndCompleted, expected.GetProperty("contained_and_completed"));
        Matches(all.CameBack, expected.GetProperty("completed_but_contacted_again"));
        Matches(SelfService.Calculate(Links, mature).Containment, expected.GetProperty("contained_mature_only"));
    }

    [Fact]
    public void SelfService_ShareOfHandledInbound_IsTheReference() => Matches(
        ContactRateDefinition.SelfServiceShare.Calculate(OperationsLog.Interactions),
        OperationsLog.Expected("self_service").GetProperty("self_service_share"));

    [Fact]
    public void SelfService_EveryRow_IsAccountedFor()
    {
        (Links.Legs + Links.Attempts + Links.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
        Links.Attempts.Should().Be(7450 + 623, "what a person handled, and what was abandoned");
        Links.Excluded["outbound"].Should().Be(123);
    }

    [Fact]
    public void Cost_EveryScope_IsTheReference()
    {
        JsonElement expected = OperationsLog.Expected("cost");

        ContactCostResult all = ContactCost.Calculate(OperationsLog.Interactions);
        ContactCostResult inbound = ContactCost.Calculate(OperationsLog.Interactions, ContactCostDefinition.InboundAssisted);
        ContactCostResult assisted = ContactCost.Calculate(OperationsLog.Interactions, ContactCostDefinition.Assisted);
        ContactCostResult selfService = ContactCost.Calculate(OperationsLog.Interactions, ContactCostDefinition.SelfService);

        all.Total.Should().Be(expected.GetProperty("total_cents").GetInt64() / 100m);
        Near(all.PerContact, expected.Double("cost_per_interaction"));
        Near(inbound.PerResolvedContact, expected.Double("per_agent_resolved_contact"));
        Near(inbound.PerContact, expected.Double("assisted_cost_per_contact"));
        Near(selfService.PerResolvedContact, expected.Double("self_service_cost_per_completed"));
        assisted.Total.Should().Be(50187.69m, "it has the outbound contacts too");
        assisted.Contacts.Should().Be(7573);
        inbound.Resolved.Should().Be(5495);
    }

    [Fact]
    public void Cost_ByChannel_IsTheReference()
    {
        JsonElement expected = OperationsLog.Expected("cost").GetProperty("by_channel");

        Breakdown<ContactChannel, CostTally> channels =
            OperationsLog.Interactions.TallyBy(ContactCostDefinition.AllContacts, contact => contact.Channel);

        channels.Groups.Should().HaveCount(expected.EnumerateObject().Count());
        foreach (JsonProperty channel in expected.EnumerateObject())
        {
            ContactCostResult cost = ContactCost.Calculate(channels[new ContactChannel(channel.Name)]);
            cost.Contacts.Should().Be(channel.Value.GetProperty("n").GetInt64(), channel.Name);
            cost.Total.Should().Be(channel.Value.GetProperty("total_cents").GetInt64() / 100m, channel.Name);
            Near(cost.PerContact, channel.Value.Double("per_contact"));
        }
    }

    [Fact]
    public void Cost_PerResolvedIssue_IsThatOfAPlainCount()
    {
        Interaction[] contacts = [.. OperationsLog.Interactions.Where(contact =>
            contact.Direction == ContactDirection.Inbound && contact.HandledBy == ContactHandler.Human && contact.IssueId is not null)];
        ILookup<string?, Interaction> outcomes = OperationsLog.Interactions.Where(contact => contact.Resolution is not null)
            .ToLookup(contact => contact.IssueId, StringComparer.Ordinal);
        long resolved = contacts.Select(contact => contact.IssueId).Distinct(StringComparer.Ordinal).LongCount(issue => outcomes[issue].Any() &&
            outcomes[issue].OrderBy(contact => contact.Start).ThenBy(contact => contact.Id, StringComparer.Ordinal).Last().Resolution == ContactResolution.Resolved);

        ContactCostResult result = ContactCost.PerResolvedIssue(OperationsLog.Interactions, ContactCostDefinition.InboundAssisted);

        result.ResolvedIssues.Should().Be(resolved).And.BePositive();
        result.PerResolvedIssue.Should().Be(contacts.Sum(contact => contact.Cost!.Value) / resolved);
        (result.Contacts + result.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
    }

    [Fact]
    public void Cost_PublishedAverages_SaveTheirDifference()
    {
        using JsonDocument anchors = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "service", "published_anchors.json")));
        JsonElement cost = anchors.RootElement.EnumerateArray().Single(anchor => anchor.GetProperty("area").ValueEquals("cost")).GetProperty("expected");
        decimal assisted = cost.GetProperty("assisted").GetDecimal();
        decimal selfService = cost.GetProperty("self_service").GetDecimal();

        ContactCost.Saving(1_000, assisted, selfService).Should().Be(7_910m);
        OperationsLog.Interactions.Should().Contain(contact => contact.Cost == assisted, "the log was made with these averages")
            .And.Contain(contact => contact.Cost == selfService);
    }

    [Fact]
    public void Sentiment_Centre_IsTheReference()
    {
        JsonElement expected = OperationsLog.Expected("sentiment");

        SentimentResult result = Sentiment.Calculate(OperationsLog.Interactions);

        result.Mean.ShouldBeNear(expected.Double("center_mean"), Summation, 0, "mean");
        result.Scored.Should().Be(expected.GetProperty("scored").GetInt64());
        Matches(result.Coverage, expected.GetProperty("coverage"));
        result.Coverage.Denominator.Should().Be(7450, "what is out of the scope is not uncovered");
        (result.Coverage.Denominator + result.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
    }

    [Theory]
    [InlineData("by_agent", "mean_of_agent_means")]
    [InlineData("by_team", "mean_of_team_means")]
    public void Sentiment_ByAgentAndRolledUpToTeams_IsTheReference(string level, string meanOfMeans)
    {
        JsonElement expected = OperationsLog.Expected("sentiment");
        Dictionary<string, string> teamOf = OperationsLog.Interactions.Where(contact => contact.AgentId is not null)
            .Select(contact => (contact.AgentId, contact.TeamId)).Distinct().ToDictionary(pair => pair.AgentId!, pair => pair.TeamId!, StringComparer.Ordinal);
        Breakdown<string, SentimentTally> groups =
            OperationsLog.Interactions.TallyBy(SentimentDefinition.Standard, contact => contact.AgentId);
        groups = string.Equals(level, "by_agent", StringComparison.Ordinal) ? groups : groups.RollUp(agent => teamOf.GetValueOrDefault(agent));

        groups.Groups.Should().HaveCount(expected.GetProperty(level).EnumerateObject().Count());
        foreach ((string key, SentimentTally tally) in groups)
        {
            JsonElement figures = expected.GetProperty(level).GetProperty(key);
            SentimentResult result = Sentiment.Calculate(tally);
            result.Scored.Should().Be(figures.GetProperty("n").GetInt64(), key);
            result.Mean.ShouldBeNear(figures.Double("mean"), Summation, Summation, key);
            result.Positive.Should().Be(figures.GetProperty("positive").GetInt64(), key);
            result.Neutral.Should().Be(figures.GetProperty("neutral").GetInt64(), key);
            result.Negative.Should().Be(figures.GetProperty("negative").GetInt64(), key);
            result.NetShare.ShouldBeNear(figures.Double("net"), Division, 0, key);
        }

        double? mean = groups.Groups.Average(group => Sentiment.Calculate(group.Tally).Mean);
        mean.ShouldBeNear(expected.Double(meanOfMeans), Summation, 0, "it can be computed, though it is not the centre's mean");
        Sentiment.Calculate(groups.Total).Mean.ShouldBeNear(expected.Double("center_mean"), Summation, 0, "the total is");
    }

    [Fact]
    public void Sentiment_ContactsBehindAFigure_AreAsManyAsItCounts()
    {
        Interaction[] ofAgent = [.. OperationsLog.Interactions.Where(contact => string.Equals(contact.AgentId, "SO06", StringComparison.Ordinal))];
        SentimentResult result = Sentiment.Calculate(ofAgent);

        Sentiment.Contacts(ofAgent, SentimentBand.Negative).Should().HaveCount(47).And.HaveCount((int)result.Negative);
        Sentiment.Contacts(ofAgent, SentimentBand.Positive).Should().HaveCount((int)result.Positive).And.OnlyContain(contact => contact.Sentiment > 0.25);
        Sentiment.Contacts(ofAgent, SentimentBand.Neutral).Should().HaveCount((int)result.Neutral);
        Sentiment.Unscored(ofAgent).Should().HaveCount((int)(result.Coverage.Denominator - result.Scored));
    }

    [Fact]
    public void Drivers_Ranked_AreTheReference()
    {
        JsonElement expected = OperationsLog.Expected("contact_drivers");

        ContactDriverRanking ranking = ContactDrivers.Rank(OperationsLog.Interactions);

        ranking.Drivers.Should().HaveCount(expected.GetProperty("ranked").GetArrayLength());
        foreach ((ContactDriver driver, JsonElement row) in ranking.Drivers.Zip(expected.GetProperty("ranked").EnumerateArray()))
        {
            driver.Topic.Should().Be(row.GetProperty("reason").GetString());
            driver.Contacts.Should().Be(row.GetProperty("count").GetInt64());
            ((double?)driver.Share).ShouldBeNear(row.Double("share"), Division, 0, driver.Topic);
            ((double?)driver.CumulativeShare).ShouldBeNear(row.Double("cumulative"), Summation, 0, driver.Topic);
            driver.HandleTime.Should().Be(TimeSpan.FromSeconds(row.GetProperty("handle_s").GetInt64()));
            driver.Cost.Should().Be(row.GetProperty("cost_cents").GetInt64() / 100m);
        }

        ranking.ContactsPer100Customers.ShouldBeNear(expected.Double("contacts_per_100_customers"), Division, 0, "over the customers in the log");
        ranking.VitalFew.Should().Be(7, "six topics make 79.2 %");
        (ranking.Contacts + ranking.WithoutTopic + ranking.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
    }

    [Fact]
    public void Drivers_RolledUp_AreTheReference()
    {
        Dictionary<string, long> expected = Counts(OperationsLog.Expected("contact_drivers").GetProperty("top_level"));

        ContactDriverRanking ranking = ContactDrivers.Rank(
            ContactDrivers.RollUp(OperationsLog.Interactions.Tally(ContactDriverDefinition.Standard)));

        ranking.Drivers.ToDictionary(driver => driver.Topic, driver => driver.Contacts, StringComparer.Ordinal).Should().BeEquivalentTo(expected);
        ranking.Drivers[0].Topic.Should().Be("delivery");
    }

    [Fact]
    public void Drivers_ByMonth_AreTheReference()
    {
        JsonElement expected = OperationsLog.Expected("contact_drivers").GetProperty("by_month");
        Periods months = Periods.Months(TimeZoneInfo.Utc);

        Breakdown<Period, Breakdown<string, DriverTally>> byMonth =
            OperationsLog.Interactions.TallyBy(ContactDriverDefinition.Standard, contact => months.Of(contact.Start));

        foreach (JsonProperty month in expected.EnumerateObject())
        {
            Breakdown<string, DriverTally> topics = byMonth.Groups.Single(group => group.Key.ToString().StartsWith(month.Name, StringComparison.Ordinal)).Tally;
            topics.Groups.Where(group => group.Tally.Contacts > 0)
                .ToDictionary(group => group.Key, group => group.Tally.Contacts, StringComparer.Ordinal)
                .Should().BeEquivalentTo(Counts(month.Value), month.Name);
        }

        byMonth.Total.Should().Be(OperationsLog.Interactions.Tally(ContactDriverDefinition.Standard), "months add up to the whole");
    }

    private static Dictionary<string, long> Counts(JsonElement counts) =>
        counts.EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt64(), StringComparer.Ordinal);

    private static void Near(decimal? actual, double expected) => ((double?)actual).ShouldBeNear(expected, Division * 2, 0, "one division");

    private static void Matches(RateResult actual, JsonElement expected)
    {
        actual.Numerator.Should().Be(expected.GetProperty("numerator").GetInt64(), actual.Name);
        actual.Denominator.Should().Be(expected.GetProperty("denominator").GetInt64(), actual.Name);
        actual.Rate.ShouldBeNear(expected.Double("value"), Division, 0, actual.Name);
    }
}
