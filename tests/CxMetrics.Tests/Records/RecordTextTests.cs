using System.Globalization;

namespace CxMetrics.Tests.Records;

public class RecordTextTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 29, 1, 30, 0, TimeSpan.FromHours(1));

    public static TheoryData<object, string> Texts => new()
    {
        { new Touchpoint("t1", "Counter"), "Touchpoint t1: Counter" },
        { new Customer("c1") { MonthlyRevenue = 1.5m }, "Customer c1" },
        {
            new Interaction("i1", ContactChannel.Phone, ContactDirection.Inbound, Moment),
            "Interaction i1: Inbound phone at 2026-03-29T01:30:00.0000000+01:00"
        },
        { new SurveyResponse("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 9, 1.5), "Survey response r1: Nps 9 on 0 to 10" },
        { new SurveyResponse("r2", SurveyKind.Ces, SurveyScale.OneToSeven), "Survey response r2: Ces unanswered on 1 to 7" },
        { new AgentStaffing("g1", TimeSpan.FromMinutes(390)), "Staffing of g1: 6 h 30 min available" },
        { new SurveyResponse("r3", SurveyKind.Other, new SurveyScale(-5, 5), -3), "Survey response r3: Other -3 on -5 to 5" },
        { new Ticket("k1", Moment, TicketActor.Bot), "Ticket k1: created by Bot at 2026-03-29T01:30:00.0000000+01:00" },
        {
            new TicketEvent("k1", Moment, TicketEventKind.InternalNote, TicketActor.Agent, -3),
            "Event of ticket k1: InternalNote by Agent at 2026-03-29T01:30:00.0000000+01:00"
        },
        { new SubscriptionChange(new DateOnly(2026, 3, 29), "c1", "s1", -1.50m), "Subscription s1 of c1: -1.50 a month from 2026-03-29" },
        { new CustomerActivity("c1", Moment) { Kind = "visit" }, "Activity of c1: visit at 2026-03-29T01:30:00.0000000+01:00" },
        { new Purchase("c1", Moment, -1.50m) { Currency = "EUR" }, "Purchase of c1: -1.50 EUR at 2026-03-29T01:30:00.0000000+01:00" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_AnyCulture_IsTheSame(object record, string expected)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "minus ";
            odd.NumberFormat.NumberDecimalSeparator = ";";
            Thread.CurrentThread.CurrentCulture = odd;

            record.ToString().Should().Be(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
