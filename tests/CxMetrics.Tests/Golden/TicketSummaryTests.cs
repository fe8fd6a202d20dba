using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Counts and rates are exact. Means and percentiles are whole ticks here, and seconds rounded to double there: within 1e-7 s. Tallied
/// quantiles are within the 1 % that their tally states, of the value of nearest rank.
/// </summary>
public class TicketSummaryTests
{
    private static readonly TicketResult Result = Tickets.Calculate(TicketLog.Measurements.ToTally());

    public static TheoryData<string, TicketDurationKind, TicketClock> Metrics => new()
    {
        { "frt_calendar_s", TicketDurationKind.Response, TicketClock.Calendar },
        { "frt_business_s", TicketDurationKind.Response, TicketClock.Business },
        { "first_resolution_calendar_s", TicketDurationKind.FirstResolution, TicketClock.Calendar },
        { "first_resolution_business_s", TicketDurationKind.FirstResolution, TicketClock.Business },
        { "full_resolution_calendar_s", TicketDurationKind.FullResolution, TicketClock.Calendar },
        { "full_resolution_business_s", TicketDurationKind.FullResolution, TicketClock.Business },
        { "requester_wait_calendar_s", TicketDurationKind.RequesterWait, TicketClock.Calendar },
        { "frt_including_bot_calendar_s", TicketDurationKind.Response, TicketClock.Calendar },
    };

    [Fact]
    public void Metrics_OfTheFile_AreAllTested() =>
        TicketLog.Summary.GetProperty("metrics").EnumerateObject().Select(metric => metric.Name)
            .Should().BeEquivalentTo(Metrics.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Summarize_EveryMetric_HasTheExpectedFigures(string metric, TicketDurationKind kind, TicketClock clock)
    {
        ArgumentNullException.ThrowIfNull(metric);
        JsonElement expected = TicketLog.Summary.GetProperty("metrics").GetProperty(metric);
        TicketReport measurements = Measurements(metric);

        DurationSummary summary = measurements.Summarize(kind, clock);

        summary.Count.Should().Be(expected.GetProperty("n").GetInt64());
        summary.Missing.Should().Be(expected.GetProperty("excluded").GetInt64());
        ShouldBe(summary.Mean, expected, "mean");
        ShouldBe(summary.Median, expected, "median_type7");
        ShouldBe(summary.P90, expected, "p90_type7");
        ShouldBe(summary.P95, expected, "p95_type7");
        ShouldBe(summary.Percentile(0.9, PercentileType.NearestRank), expected, "p90_nearest_rank");
        ShouldBe(summary.Maximum, expected, "max");
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Tally_EveryMetric_HasTheExpectedFigures(string metric, TicketDurationKind kind, TicketClock clock)
    {
        ArgumentNullException.ThrowIfNull(metric);
        JsonElement expected = TicketLog.Summary.GetProperty("metrics").GetProperty(metric);
        TicketTimeTally times = Measurements(metric).ToTally()[kind];

        DurationTally tally = clock == TicketClock.Calendar ? times.Calendar : times.Business;

        tally.Count.Should().Be(expected.GetProperty("n").GetInt64());
        times.Excluded.Total.Should().Be(expected.GetProperty("excluded").GetInt64());
        ShouldBe(tally.Mean, expected, "mean");
        ShouldBe(tally.Maximum, expected, "max");
        double rank = expected.Double("p90_nearest_rank");
        tally.Quantile(0.9)!.Value.TotalSeconds.Should().BeApproximately(rank, 0.02 * rank);
    }

    [Fact]
    public void Calculate_RatesAndCounts_AreTheExpectedOnes()
    {
        Result.Tickets.Should().Be(TicketLog.Summary.GetProperty("tickets").GetInt64());
        Result.OneTouchRate.Numerator.Should().Be(TicketLog.Summary.GetProperty("one_touch").GetInt64());
        Result.OneTouchRate.Rate.Should().Be(TicketLog.Summary.Double("one_touch_rate_over_solved"));
        Result.ResolutionRate.Rate.Should().Be(TicketLog.Summary.Double("resolution_rate_all"));
        Result.ReopenRate.Denominator.Should().Be(TicketLog.Summary.GetProperty("ever_solved").GetInt64());
        Result.ReopenRate.Rate.Should().Be(TicketLog.Summary.Double("reopen_rate_over_ever_solved"));
        Result.Reopenings.Should().Be(TicketLog.Summary.GetProperty("reopens_total").GetInt64());
        Result.Open.Should().Be(TicketLog.Summary.GetProperty("backlog_open").GetInt64());
    }

    [Fact]
    public void Calculate_ReplyWaits_AreTheExpectedOnes()
    {
        DurationSummary waits = TicketLog.Measurements.Summarize(TicketDurationKind.ReplyWait);

        waits.Count.Should().Be(TicketLog.Summary.GetProperty("reply_waits").GetInt64());
        ShouldBe(waits.Mean, TicketLog.Summary, "average_reply_wait_s");
        Result.ReplyWait.Calendar.Mean.Should().Be(waits.Mean);
    }

    [Fact]
    public void Calculate_ResponseStates_AreTheExpectedOnes()
    {
        JsonElement expected = TicketLog.Summary.GetProperty("frt_status");

        Result.Response.Calendar.Count.Should().Be(expected.GetProperty("ok").GetInt64());
        (Result.Response.Excluded["not yet"] + Result.Response.Excluded["solved without a reply"])
            .Should().Be(expected.GetProperty("no_reply").GetInt64());
        Result.Response.Excluded["created by an agent"].Should().Be(expected.GetProperty("agent_created").GetInt64());
        Result.Response.Excluded["before the creation of the ticket"].Should().Be(expected.GetProperty("negative").GetInt64());
    }

    [Fact]
    public void Tally_FirstResponseTarget_HasTheExpectedRate()
    {
        JsonElement expected = TicketLog.Summary.GetProperty("sla_frt");
        SlaTarget target = new(
            TicketDurationKind.Response,
            TimeSpan.FromSeconds(TicketLog.Summary.GetProperty("sla_frt_target_business_s").GetInt64()),
            TicketClock.Business);

        RateTally<SlaDefinition> apart = Tally(new SlaPolicy("apart", [target], SolvedWithoutReplyRule.ClassOfItsOwn));
        RateTally<SlaDefinition> breached = Tally(new SlaPolicy("breached", [target]));

        apart.Rate.Should().Be(TicketLog.Summary.Double("sla_met_over_met_plus_breached"));
        apart.Numerator.Should().Be(expected.GetProperty("met").GetInt64());
        apart.Denominator.Should().Be(expected.GetProperty("met").GetInt64() + expected.GetProperty("breached").GetInt64());
        apart.Excluded["solved without a reply"].Should().Be(expected.GetProperty("solved_without_reply").GetInt64());
        apart.Excluded["not applicable"].Should().Be(expected.GetProperty("not_applicable").GetInt64());
        apart.Excluded["before the creation of the ticket"].Should().Be(expected.GetProperty("invalid").GetInt64());
        breached.Numerator.Should().Be(apart.Numerator);
        breached.Denominator.Should().Be(apart.Denominator + apart.Excluded["solved without a reply"]);
    }

    [Fact]
    public void BacklogOverTime_EndOfDayInUtc_IsTheExpectedOne()
    {
        TicketBacklog backlog = Tickets.BacklogOverTime(TicketLog.Measurements.Tickets, Periods.Days(TimeZoneInfo.Utc));

        backlog.Points.Select(point => (point.Period.ToString(), point.Open)).Should().Equal(
            TicketLog.Summary.GetProperty("backlog_end_of_day_utc").EnumerateArray().Select(row => (row[0].GetString()!, row[1].GetInt64())));
        backlog.Open.Should().Be(TicketLog.Summary.GetProperty("backlog_open").GetInt64());
        backlog.Excluded.Should().BeEmpty();
    }

    [Fact]
    public void TallyBy_AnyDimension_AddsUpToTheExpectedWhole()
    {
        TicketTally whole = TicketLog.Measurements.ToTally();
        Periods months = Periods.Months(TicketLog.Calendar.Zone);
        IReadOnlyList<MeasuredTicket> tickets = TicketLog.Measurements.Tickets;

        tickets.TallyBy(TicketLog.Definition, ticket => ticket.Ticket.TeamId).Total.Should().Be(whole);
        tickets.TallyBy(TicketLog.Definition, ticket => ticket.Ticket.Priority).Total.Should().Be(whole);
        tickets.TallyBy(TicketLog.Definition, ticket => ticket.Ticket.Channel).Total.Should().Be(whole);
        tickets.TallyBy(TicketLog.Definition, ticket => months.Of(ticket.Ticket.CreatedAt)).Total.Should().Be(whole);
    }

    [Fact]
    public void Throughput_OfTheWholeTime_IsTheResolutionRate()
    {
        TicketThroughputTally total = Tickets.Throughput(TicketLog.Measurements.Tickets, Periods.Months(TimeZoneInfo.Utc)).Total;

        total.Ratio.Should().Be(TicketLog.Summary.Double("resolution_rate_all"));
    }

    private static TicketReport Measurements(string metric) =>
        metric.Contains("bot", StringComparison.Ordinal)
            ? Tickets.Measure(TicketLog.Tickets, TicketLog.Events, TicketLog.AsOf, TicketDefinition.WithBots, InvalidFacts.Count)
            : TicketLog.Measurements;

    private static RateTally<SlaDefinition> Tally(SlaPolicy policy) => TicketLog.Measurements.Tickets.Tally(policy.For(TicketDurationKind.Response));

    private static void ShouldBe(TimeSpan? actual, JsonElement expected, string name) =>
        actual!.Value.TotalSeconds.Should().BeApproximately(expected.Double(name), 1.5e-7, name);
}
