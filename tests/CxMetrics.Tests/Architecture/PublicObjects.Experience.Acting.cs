using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Objects of service and experience side by side, of acting and of linkage.</content>
internal static partial class PublicObjects
{
    private static IEnumerable<object> ActingObjects()
    {
        JourneyLog log = Journeys.Link(
            [
                new("k1", ContactChannel.Phone, ContactDirection.Inbound, Monday) { CustomerId = "c1", TouchpointId = "t", Sentiment = -0.5, InitiatedBy = ContactInitiator.Customer },
                new("k2", ContactChannel.Phone, ContactDirection.Outbound, Monday.AddDays(1))
                {
                    CustomerId = "c1", TouchpointId = "t", Sentiment = -0.5, InitiatedBy = ContactInitiator.Company, FollowedUpAt = Monday.AddDays(2),
                },
            ],
            [new("t", "help line", isService: true)],
            Monday.AddDays(60),
            [
                new("b1", SurveyKind.Csat, SurveyScale.OneToFive, 2) { InteractionId = "k2", AnsweredAt = Monday.AddDays(2) },
                new("b2", SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { CustomerId = "c2", AnsweredAt = Monday.AddDays(2) },
            ],
            [new("c1"), new("c2")]);
        return
        [
            ServiceAndExperience.Compare(log), ServiceAndExperience.CompareWholeLog(log), Proactive.Calculate(log), SwitchingRisk.AsOf(log), ClosedLoop.AsOf(log),
            Linkage.RetentionByLatestAnswer(log), Linkage.ValueByLatestAnswer(log, static _ => 100),
        ];
    }
}
