using System.Text.Json;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

/// <summary>As of is part of a tally: what was open or immature at one moment may not be at another.</summary>
public sealed class AsOfTests
{
    private static readonly Interaction[] Log = [Contact.Human("h", 0, 1), Contact.Session("s", 2, 3)];

    [Fact]
    public void Add_TicketsAsOfTwoMoments_AreRefused() => Refuses(asOf => Tickets.Measure([Ticket()], [Reply(5)], At(asOf)).ToTally());

    [Fact]
    public void Add_ServiceLevelsAsOfTwoMoments_AreRefused() => Refuses(asOf =>
        Tickets.Measure([Ticket()], [Reply(5)], At(asOf)).Tickets
            .Tally(new SlaPolicy("p", [new SlaTarget(TicketDurationKind.Response, TimeSpan.FromHours(1))]).For(TicketDurationKind.Response)));

    [Fact]
    public void Add_FcrAsOfTwoMoments_IsRefused()
    {
        Interaction[] log = [Log[0] with { Topic = "t" }];

        Refuses(asOf => Fcr.Link(log, Contact.At(asOf)).Tally());
        Refuses(asOf => Fcr.Link(log, Contact.At(asOf)).Units().Tally(FcrDefinition.Standard));
        Refuses(asOf => Fcr.Tally(FcrTestColumns.Of(log), Contact.At(asOf)));
    }

    [Fact]
    public void Add_SelfServiceAsOfTwoMoments_IsRefused() => Refuses(asOf => SelfService.Link(Log, Contact.At(asOf)).Sessions.Tally(SelfServiceDefinition.Standard));

    [Fact]
    public void Add_RepeatPurchasesAsOfTwoMoments_AreRefused()
    {
        Purchase[] purchases = [new("c", Contact.At(0), 10) { Id = "p" }];

        Refuses(asOf => Retention.Link(purchases, Contact.At(asOf)).Tally(RepeatPurchaseDefinition.Standard));
    }

    [Fact]
    public void Add_ThroughputAsOfTwoMoments_IsRefused()
    {
        Refuses(asOf => Tickets.Throughput(Tickets.Measure([Ticket()], At(asOf)).Tickets, Periods.Months(TimeZoneInfo.Utc)).Total);
        MeasuredTicket[] tickets = [Tickets.Measure([Ticket()], At(60)).Tickets[0], Tickets.Measure([Ticket(id: "k2")], At(61)).Tickets[0]];

        FluentActions.Invoking(() => Tickets.Throughput(tickets, Periods.Months(TimeZoneInfo.Utc))).Should().Throw<ArgumentException>().WithMessage("*index 1*known as of 2026-03-02T09:01*");
    }

    /// <summary>A month that is over stays as it is; of one that is not, each day knows another part.</summary>
    [Theory]
    [InlineData(10, 20, true)]
    [InlineData(20, 31, true)]
    [InlineData(20, 20, false)]
    [InlineData(31, 35, false)]
    public void Add_RevenueKnownToTwoDays_IsRefusedUnlessThePeriodIsOver(int first, int second, bool isRefused)
    {
        MrrTally Known(int days, string customer) => SubscriptionHistory
            .Link([new SubscriptionChange(new DateOnly(2026, 2, 1), customer, "s", 10)], new DateOnly(2026, 2, 28).AddDays(days))
            .Units(Period.Month(2026, 3)).Tally(MrrDefinition.Standard);
        Action add = () => _ = Known(first, "a") + Known(second, "b");

        if (isRefused)
        {
            add.Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add revenue known to 2026-* to revenue known to 2026-03-*; expected one day in a period that is not over.*");
        }
        else
        {
            add.Should().NotThrow();
        }
    }

    [Fact]
    public void Tally_TicketsAsOfTwoMoments_IsRefusedAtTheFact()
    {
        MeasuredTicket[] tickets = [Tickets.Measure([Ticket()], At(60)).Tickets[0], Tickets.Measure([Ticket(id: "k2")], At(61)).Tickets[0]];

        FluentActions.Invoking(() => tickets.Tally(TicketDefinition.Standard)).Should().Throw<ArgumentException>().WithMessage("*known as of 2026-03-02T09:01*");
    }

    private static void Refuses<TTally>(Func<double, TTally> tally)
        where TTally : ITally<TTally>
    {
        TTally early = tally(48);
        string json = JsonSerializer.Serialize(early);

        FluentActions.Invoking(() => early + tally(49)).Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add a tally as of 2026-*; expected one moment in a tally.*");
        (early + tally(48)).Count.Should().Be(2 * early.Count);
        (TTally.AdditiveIdentity + early).Should().Be(early);
        json.Should().Contain("\"asOf\":\"2026-");
        JsonSerializer.Deserialize<TTally>(json).Should().Be(early);
    }
}
