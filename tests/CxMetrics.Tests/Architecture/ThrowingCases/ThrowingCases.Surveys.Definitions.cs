namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SurveyDefinitions =>
    [
        new(
            "P:CxMetrics.NpsDefinition.Scale | ArgumentException",
            () => _ = NpsDefinition.Standard with { Scale = default }),
        new(
            "P:CxMetrics.CsatDefinition.Scale | ArgumentException",
            () => _ = CsatDefinition.TopTwoOfFive with { Scale = default }),
        new(
            "P:CxMetrics.CesDefinition.Scale | ArgumentException",
            () => _ = CesDefinition.Ces2 with { Scale = default }),
    ];
}
