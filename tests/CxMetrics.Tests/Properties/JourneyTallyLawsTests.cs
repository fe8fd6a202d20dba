using CxMetrics.Experience;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are journeys of random logs.</summary>
public sealed class JourneyTallyLawsTests() : MetricLaws<JourneyDefinition, Journey, JourneyTally, JourneyResult>(
    JourneyDefinition.Standard,
    JourneyLogs.Log.Select(log => log.Units().ToArray()).Where(units => units.Length > 0).SelectMany(units => Gen.Elements(units)));
