using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>A caller's context that declares breakdowns, and neither their keys nor their tallies.</summary>
[JsonSerializable(typeof(Breakdown<string, ScoreTally>))]
[JsonSerializable(typeof(Breakdown<string, Breakdown<Period, ScoreTally>>))]
[JsonSerializable(typeof(Breakdown<TeamAndChannel, ScoreTally>))]
public sealed partial class CallerBreakdownContext : JsonSerializerContext;

/// <summary>A compound key of a caller.</summary>
public readonly record struct TeamAndChannel(string Team, ContactChannel Channel);

/// <summary>A caller's context that knows the caller's key alone, under names of the caller's choice.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(Breakdown<TeamAndChannel, ScoreTally>))]
public sealed partial class CallerKeyContext : JsonSerializerContext;
