using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>What a caller would declare: the library's types in a context of the caller's own.</summary>
[JsonSerializable(typeof(Touchpoint))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(SurveyResponse))]
[JsonSerializable(typeof(ScoreTally))]
[JsonSerializable(typeof(RateTally))]
[JsonSerializable(typeof(MomentTally))]
[JsonSerializable(typeof(Breakdown<string, ScoreTally>))]
[JsonSerializable(typeof(NpsDefinition))]
[JsonSerializable(typeof(CsatDefinition))]
[JsonSerializable(typeof(CesDefinition))]
[JsonSerializable(typeof(NpsResult))]
[JsonSerializable(typeof(NpsComparison))]
[JsonSerializable(typeof(CsatResult))]
[JsonSerializable(typeof(CesResult))]
[JsonSerializable(typeof(RatingResult))]
public sealed partial class CallerJsonContext : JsonSerializerContext;
