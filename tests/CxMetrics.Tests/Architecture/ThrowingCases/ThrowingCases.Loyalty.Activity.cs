namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string ActivityArguments =
        "System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.Period,CxMetrics.ActivityDefinition,CxMetrics.Moment,CxMetrics.ChurnDefinition,CxMetrics.InvalidFacts";

    private static ThrowingCase[] ActivityChurn =>
    [
        new($"M:CxMetrics.Churn.Calculate({ActivityArguments}) | ArgumentException", () => Churn.Calculate([Visit, Visit], Period.Month(1970, 1), OneMonth, Visit.At)),
        new($"M:CxMetrics.Churn.Calculate({ActivityArguments}) | ArgumentOutOfRangeException", () => Churn.Calculate([Visit], Period.Month(1970, 1), OneMonth, Visit.At, invalid: (InvalidFacts)9)),
        new($"M:CxMetrics.Churn.Calculate({ActivityArguments}) | ArgumentOutOfRangeException", () => Churn.Calculate([Unset], Period.Month(1970, 1), WestOfGreenwich, Visit.At)),
        new(
            "M:CxMetrics.ActivityDefinition.Units(System.Collections.Generic.IEnumerable{CxMetrics.CustomerHistory{CxMetrics.CustomerActivity}},CxMetrics.Period) | ArgumentOutOfRangeException",
            () => WestOfGreenwich.Units(Retention.Link([Unset], Visit.At), Period.Month(1970, 1))),
        new($"M:CxMetrics.Retention.Calculate({ActivityArguments}) | ArgumentException", () => Retention.Calculate([Visit, Visit], Period.Month(1970, 1), OneMonth, Visit.At)),
    ];

    private static ActivityDefinition OneMonth => new(30, TimeZoneInfo.Utc);

    private static ActivityDefinition WestOfGreenwich => new(30, TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-5), "west", "west"));

    private static CustomerActivity Unset => new("c", default(DateTimeOffset));
}
