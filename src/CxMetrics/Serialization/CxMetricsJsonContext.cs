using System.Text.Json.Serialization;

namespace CxMetrics.Serialization;

[JsonSerializable(typeof(Touchpoint))]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(SurveyResponse))]
[JsonSerializable(typeof(ScoreTally))]
[JsonSerializable(typeof(RateTally))]
[JsonSerializable(typeof(MomentTally))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(Breakdown<string, ScoreTally>))]
[JsonSerializable(typeof(Breakdown<string, RateTally>))]
[JsonSerializable(typeof(Breakdown<string, MomentTally>))]
[JsonSerializable(typeof(Breakdown<Period, ScoreTally>))]
[JsonSerializable(typeof(Breakdown<Period, RateTally>))]
[JsonSerializable(typeof(Breakdown<Period, MomentTally>))]
[JsonSerializable(typeof(NpsDefinition))]
[JsonSerializable(typeof(CsatDefinition))]
[JsonSerializable(typeof(CesDefinition))]
[JsonSerializable(typeof(NpsResult))]
[JsonSerializable(typeof(NpsComparison))]
[JsonSerializable(typeof(CsatResult))]
[JsonSerializable(typeof(CesResult))]
[JsonSerializable(typeof(RatingResult))]
internal sealed partial class CxMetricsJsonContext : JsonSerializerContext;
