using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics;
using CxMetrics.Serialization;

namespace QuickStart.Metrics;

/// <summary>Net Promoter Score.</summary>
internal sealed class NpsMetric(NpsDefinition definition, double confidence) : Metric(confidence)
{
    public override SurveyKind Kind => SurveyKind.Nps;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(NpsDefinition definition) =>
        $"{definition.Name}: promoters {definition.Promoters}, detractors {definition.Detractors}";

    public override Figure Calculate(ScoreTally tally)
    {
        NpsResult result = Nps.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            "0.0;-0.0;0.0",
            [
                new("Promoters", Invariant.Count(result.Promoters)),
                new("Passives", Invariant.Count(result.Passives)),
                new("Detractors", Invariant.Count(result.Detractors)),
            ],
            JsonSerializer.SerializeToNode(result, CxMetricsJson.TypeInfo<NpsResult>())!);
    }

    public override Change Compare(ScoreTally before, ScoreTally after)
    {
        NpsComparison comparison = Nps.Compare(Nps.Calculate(before, definition), Nps.Calculate(after, definition), Confidence);
        JsonObject json = JsonSerializer.SerializeToNode(comparison, CxMetricsJson.TypeInfo<NpsComparison>())!.AsObject();

        // Both sides are in the report already, as results of their own.
        json.Remove("before");
        json.Remove("after");
        return new Change(comparison.Difference, comparison.Interval, comparison.PValue, json);
    }
}
