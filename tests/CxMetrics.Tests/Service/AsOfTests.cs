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

        Refuses(asOf => PurchaseHistory.Link(purchases, Contact.At(asOf)).Tally(RepeatPurchaseDefinition.Standard));
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
