using System.Text.Json;
using CxMetrics;
using CxMetrics.Serialization;

namespace QuickStart.Metrics;

/// <summary>Customer satisfaction.</summary>
internal sealed class CsatMetric(CsatDefinition definition, double confidence) : Metric(confidence)
{
    public override SurveyKind Kind => SurveyKind.Csat;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(CsatDefinition definition) =>
        $"{definition.Name}: satisfied {definition.Satisfied}, dissatisfied {definition.Dissatisfied}; the score is the percentage satisfied";

    public override Figure Calculate(ScoreTally tally)
    {
        CsatResult result = Csat.Calculate(tally, definition);
        return new Figure(
            result.Score,
            result.Interval(Confidence),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            "0.0;-0.0;0.0",
            [
                new("Satisfied", Invariant.Count(result.Satisfied)),
                new("Dissatisfied", Invariant.Count(result.Dissatisfied)),
                new("Mean", Invariant.Number(result.Mean, "0.00")),
            ],
            JsonSerializer.SerializeToNode(result, CxMetricsJson.TypeInfo<CsatResult>())!);
    }

    public override Change Compare(ScoreTally before, ScoreTally after) =>
        Change.Plain(Csat.Calculate(after, definition).Score - Csat.Calculate(before, definition).Score);
}
