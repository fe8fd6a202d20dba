using CxMetrics.Experience;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are attempts of random logs.</summary>
public sealed class ConversionTallyLawsTests() : MetricLaws<ConversionDefinition, ConversionAttempt, ConversionTally, ConversionResult>(
    Way,
    JourneyLogs.Log.Select(log => Conversion.Link(log, Way)).Where(attempts => attempts.Count > 0).SelectMany(attempts => Gen.Elements<ConversionAttempt>(attempts)))
{
    private static readonly ConversionDefinition Way = ConversionDefinition.Through("a", "b", "c") with { Window = TimeSpan.FromHours(6) };
}
