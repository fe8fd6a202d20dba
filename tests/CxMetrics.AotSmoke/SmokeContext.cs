using System.Text.Json.Serialization;

namespace CxMetrics.AotSmoke;

/// <summary>A compound key of the caller's own.</summary>
internal readonly record struct AgentAndMonth(string Agent, int Month);

[JsonSerializable(typeof(AgentAndMonth))]
[JsonSerializable(typeof(Breakdown<Period, ScoreTally>))]
[JsonSerializable(typeof(Breakdown<AgentAndMonth, ScoreTally>))]
[JsonSerializable(typeof(Breakdown<int, MomentTally>))]
internal sealed partial class SmokeContext : JsonSerializerContext;
