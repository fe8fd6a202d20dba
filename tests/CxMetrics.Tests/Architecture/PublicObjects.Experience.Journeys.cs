using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Objects of journeys, conversion and paths.</content>
internal static partial class PublicObjects
{
    private static IEnumerable<object> JourneyObjects()
    {
        JourneyLog log = Journeys.Link(
            [
                new("j1", ContactChannel.Web, ContactDirection.Inbound, Monday) { CustomerId = "c1", TouchpointId = "t1", Sentiment = 0.5 },
                new("j2", ContactChannel.Phone, ContactDirection.Inbound, Monday.AddDays(1)) { CustomerId = "c1", TouchpointId = "t2", Sentiment = -0.5 },
                new("j3", ContactChannel.Email, ContactDirection.Outbound, Monday.AddDays(2)) { CustomerId = "c2" },
                new("j4", ContactChannel.Web, ContactDirection.Inbound, Monday.AddDays(3)),
            ],
            [new("t1", "website") { Stage = "awareness", Department = "marketing" }, new("t2", "help line", isService: true) { Stage = "support" }],
            Monday.AddDays(60),
            [new("a1", SurveyKind.Csat, SurveyScale.OneToFive, 2) { InteractionId = "j2", AnsweredAt = Monday.AddDays(2) }],
            [new("c1"), new("c3")]);
        ConversionDefinition way = ConversionDefinition.Through("awareness", "support");
        JourneyColumns columns = new(new[] { 1, 1 }, new[] { Monday.UtcTicks, Monday.UtcTicks }, default, new[] { 0, 1 }, ["awareness", "support"]);
        return [
            way, .. Conversion.Link(log, way), Conversion.Calculate(log, way), columns, Paths.Count(log), Paths.Count(columns, Monday),
            log, .. log.Everyone(), .. log.Units().SelectMany(journey => journey.Steps), Journeys.Calculate(log), log.Units().Tally(log.Definition),
        ];
    }
}
