namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string ActivityArguments =
        "System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.Period,CxMetrics.ActivityDefinition,CxMetrics.Moment,CxMetrics.ChurnDefinition,CxMetrics.InvalidFacts";

    private static ThrowingCase[] ActivityChurn =>
    [
        new($"M:CxMetrics.Churn.Calculate({ActivityArguments}) | ArgumentException", () => Churn.Calculate([Visit, Visit], Period.Month(1970, 1), OneMonth, Visit.At)),
        new($"M:CxMetrics.Retention.Calculate({ActivityArguments}) | ArgumentException", () => Retention.Calculate([Visit, Visit], Period.Month(1970, 1), OneMonth, Visit.At)),
    ];

    private static ActivityDefinition OneMonth => new(30, TimeZoneInfo.Utc);
}
