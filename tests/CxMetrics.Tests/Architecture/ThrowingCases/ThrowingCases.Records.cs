namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Records =>
    [
        .. ValueTypes,
        .. CustomersAndTouchpoints,
        .. Staffings,
        .. Interactions,
        .. TicketsAndEvents,
        .. SurveyResponses,
    ];
}
