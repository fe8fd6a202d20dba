using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Customers at risk, the closed loop and linkage in the reference log. Counts, ids and moments are exact; limits within 1e-9.</summary>
public class ActingTests
{
    private static readonly JsonElement Expected = JourneyReference.Expected;

    // Negative by sentiment alone: a log that knows of no answers.
    private static readonly JourneyLog WithoutAnswers =
        Journeys.Link(JourneyReference.Interactions, JourneyReference.Touchpoints, JourneyReference.AsOf, null, JourneyReference.Customers);

    public static TheoryData<int> Risks => [.. Enumerable.Range(0, Expected.GetProperty("switching_risk").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Risks))]
    public void SwitchingRisk_ReferenceLog_ListsTheCustomers(int index)
    {
        JsonElement expected = Expected.GetProperty("switching_risk")[index];
        RiskList risk = SwitchingRisk.AsOf(
            expected.GetProperty("negative").GetString() is "sentiment only" ? WithoutAnswers : JourneyReference.Log,
            RiskDefinition.Standard with { Negatives = expected.GetProperty("k").GetInt32(), Window = TimeSpan.FromDays(expected.GetProperty("window_days").GetInt32()) });

        risk.AtRisk.Should().HaveCount(expected.GetProperty("now").GetInt32());
        risk.Left.Should().HaveCount(expected.GetProperty("left").GetInt32());
        risk.Ever.Should().HaveCount(expected.GetProperty("ever").GetInt32());
        if (expected.TryGetProperty("now_customers", out JsonElement customers))
        {
            risk.AtRisk.Select(customer => customer.CustomerId).Should().Equal(customers.EnumerateArray().Select(id => id.GetString()));
        }

        if (expected.TryGetProperty("now_list", out JsonElement now))
        {
            risk.AtRisk.Select(customer => $"{customer.CustomerId} {customer.Contacts.Count} {string.Join(' ', customer.Contacts.Select(contact => contact.Id))}")
                .Should().Equal(now.EnumerateArray().Select(item => $"{item[0]} {item[1]} {string.Join(' ', item[2].EnumerateArray())}"));
            risk.Ever.Select(customer => (customer.CustomerId, customer.At))
                .Should().Equal(expected.GetProperty("ever_list").EnumerateArray().Select(item => (item[0].GetString()!, item[1].GetDateTimeOffset())));
        }

        JsonElement linkage = expected.GetProperty("linkage_left");
        ServiceAndExperienceTests.ShouldBe(risk.Leaving.After, linkage.GetProperty("at_risk"));
        ServiceAndExperienceTests.ShouldBe(risk.Leaving.Before, linkage.GetProperty("others"));
        risk.Leaving.Difference.ShouldBeNear(100 * linkage.Double("difference"), 1e-12, 0, "difference");
        ServiceAndExperienceTests.ShouldBe(risk.Leaving.Interval, linkage.GetProperty("newcombe95"), 100);
    }

    [Fact]
    public void ClosedLoop_ReferenceLog_ListsTheCases()
    {
        JsonElement expected = Expected.GetProperty("close_the_loop");
        LoopResult loop = ClosedLoop.AsOf(
            JourneyReference.Log, TimeSpan.FromHours(expected.GetProperty("limit_hours").GetInt32()));
        (string Name, IReadOnlyList<LoopCase> Cases)[] lists =
            [("in_time", loop.InTime), ("late", loop.Late), ("overdue", loop.Overdue), ("pending", loop.Pending)];

        lists.Sum(list => list.Cases.Count).Should().Be(expected.GetProperty("cases").GetInt32());
        foreach ((string name, IReadOnlyList<LoopCase> cases) in lists)
        {
            cases.Should().HaveCount(expected.GetProperty("status").GetProperty(name).GetInt32(), name);
            cases.Count(item => item.Contact is null).Should().Be(expected.GetProperty("by_kind").GetProperty("answer").GetProperty(name).GetInt32(), name);
            cases.Count(item => item.Contact is not null).Should().Be(expected.GetProperty("by_kind").GetProperty("interaction").GetProperty(name).GetInt32(), name);
        }

        JourneyTests.ShouldBe(loop.Rate, expected.GetProperty("rate"));
        loop.FollowedUpBefore.Should().Be(expected.GetProperty("before_opening").GetInt64());
        DurationShould.Be(loop.Times, expected.GetProperty("seconds_of_followed"));
        loop.Overdue.Select(item => item.Id).Should().BeEquivalentTo(expected.GetProperty("overdue_ids").EnumerateArray().Select(id => id.GetString()));
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("followed")]
    public void Linkage_ReferenceLog_HasRetentionByClass(string name)
    {
        JsonElement expected = Expected.GetProperty("linkage").GetProperty(name);
        LinkageResult<RateTally> linkage = name is "latest" ? Linkage.RetentionByLatestAnswer(JourneyReference.Log) : Linkage.Retention(JourneyReference.Log);

        ShouldBe(linkage.Promoters, linkage.PromotersInterval95, expected.GetProperty("promoter"));
        ShouldBe(linkage.Passives, linkage.PassivesInterval95, expected.GetProperty("passive"));
        ShouldBe(linkage.Detractors, linkage.DetractorsInterval95, expected.GetProperty("detractor"));
        JsonElement difference = expected.GetProperty("promoter_minus_detractor");
        linkage.Difference.ShouldBeNear(difference.Double("difference"), 1e-12, 1e-15, "difference");
        ServiceAndExperienceTests.ShouldBe(linkage.DifferenceInterval95, difference.GetProperty("newcombe95"), 1);
        linkage.Excluded[ExclusionReasons.Immature].Should().Be(expected.TryGetProperty("immature", out JsonElement immature) ? immature.GetInt64() : 0);
        linkage.Excluded[ExclusionReasons.LeftBeforeAnswer].Should().Be(expected.TryGetProperty("left_before_answer", out JsonElement left) ? left.GetInt64() : 0);
        (linkage.Promoters.Count + linkage.Passives.Count + linkage.Detractors.Count + linkage.Excluded.Total).Should().Be(JourneyReference.Log.Everyone().Count());
    }

    private static void ShouldBe(RateTally tally, ConfidenceInterval interval, JsonElement expected)
    {
        ServiceAndExperienceTests.ShouldBe(new Proportion(tally.Numerator, tally.Denominator), expected);
        ServiceAndExperienceTests.ShouldBe(interval, expected.GetProperty("wilson95"), 1);
    }
}
