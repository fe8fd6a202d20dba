namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] RateTallies =>
    [
        new("M:CxMetrics.RateTally.Builder.Exclude(System.String,System.Int64) | OverflowException", () => ExcludeTwice(Most)),
        new("M:CxMetrics.RateTally.Builder.Add(CxMetrics.RateTally) | OverflowException", () => Rates(MostRates).Add(OneMore)),
        new(
            "M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | OverflowException",
            () => ReasonCounts.None.With("late", Most).With("late", 1)),
        new(
            "M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | OverflowException",
            () => ReasonCounts.None.With("late", Most).With("early", 1)),
    ];

    private static RateTally<ContactRateDefinition> Net => new() { Definition = ContactRateDefinition.Conversion, Numerator = 1, Denominator = 2 };

    private static RateTally<ContactRateDefinition> Gross => new() { Definition = ContactRateDefinition.Flagged, Numerator = 1, Denominator = 2 };

    private static RateTally<ContactRateDefinition> MostRated => new() { Definition = ContactRateDefinition.Conversion, Denominator = Most };

    private static RateTally<ContactRateDefinition> OneMoreRated => new() { Definition = ContactRateDefinition.Conversion, Denominator = 1 };

    private static RateTally MostRates => new(0, Most);

    private static RateTally OneMore => new(0, 1);

    /// <summary>A builder that has one fact without a definition and, before it, what the tallies hold.</summary>
    private static RateTally.Builder Rates(params IEnumerable<RateTally> tallies)
    {
        RateTally.Builder builder = new();
        foreach (RateTally tally in tallies)
        {
            builder.Add(tally);
        }

        builder.Add(hit: false);
        return builder;
    }

    private static void ExcludeTwice(long count)
    {
        RateTally.Builder builder = new();
        builder.Exclude("late", count);
        builder.Exclude("late", count);
    }
}
