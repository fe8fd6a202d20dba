using System.Text.Json;
using CxMetrics;
using CxMetrics.Serialization;

namespace QuickStart.Metrics;

/// <summary>Customer effort score.</summary>
internal sealed class CesMetric(CesDefinition definition, double confidence) : Metric(confidence)
{
    public override SurveyKind Kind => SurveyKind.Ces;

    public override SurveyScale Scale => definition.Scale;

    public override string Definition => Describe(definition);

    public override int MinimumResponses => definition.MinimumResponses;

    public static string Describe(CesDefinition definition) =>
        $"{definition.Name}: easy {definition.Easy}, hard {definition.Hard}; the score is the mean, "
        + (definition.Direction == EffortDirection.HigherIsEasier ? "higher is easier" : "lower is easier");

    public override Figure Calculate(ScoreTally tally)
    {
        CesResult result = Ces.Calculate(tally, definition);
        return new Figure(
            result.Mean,
            result.Interval(Confidence),
            result.Responses,
            result.Unanswered,
            result.HasTooFewResponses,
            "0.00;-0.00;0.00",
            [
                new("Easy", Invariant.Count(result.Easy)),
                new("Hard", Invariant.Count(result.Hard)),
                new("Easy %", Invariant.Number(100 * result.EasyShare, "0.0")),
            ],
            JsonSerializer.SerializeToNode(result, CxMetricsJson.TypeInfo<CesResult>())!);
    }

    public override Change Compare(ScoreTally before, ScoreTally after) =>
        Change.Plain(Ces.Calculate(after, definition).Mean - Ces.Calculate(before, definition).Mean);
}
