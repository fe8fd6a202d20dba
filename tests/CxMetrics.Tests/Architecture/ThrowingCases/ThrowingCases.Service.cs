namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Service =>
    [
        .. SentimentCases,
        .. ContactCostCases,
        .. ContactDriverCases,
        .. ContactLogCases,
        .. SelfServiceCases,
        .. BusinessCalendars,
        .. TicketDefinitions,
        .. TicketMeasuring,
        .. ServiceDefinitions,
        .. QueueCases,
        .. Handlings,
        .. Occupancies,
        .. FcrCases,
    ];
}
