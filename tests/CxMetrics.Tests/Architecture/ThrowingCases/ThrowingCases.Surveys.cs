namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Surveys =>
    [
        .. NpsCases,
        .. CsatCases,
        .. CesAndRatingCases,
        .. ResponseCases,
    ];
}
