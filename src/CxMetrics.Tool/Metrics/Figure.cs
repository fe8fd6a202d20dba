using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>The value of a metric, as the reports show it.</summary>
/// <param name="Score">The score; null without responses.</param>
/// <param name="Interval">Its interval at the confidence asked for.</param>
/// <param name="Responses">The answers in it.</param>
/// <param name="Unanswered">The surveys without an answer.</param>
/// <param name="TooFew">Whether there are fewer responses than the definition's minimum.</param>
/// <param name="Format">How the score and its interval are written for people.</param>
/// <param name="Details">The counts and shares behind the score.</param>
/// <param name="Json">The library's result in the library's own JSON.</param>
internal sealed record Figure(
    double? Score,
    ConfidenceInterval Interval,
    long Responses,
    long Unanswered,
    bool TooFew,
    string Format,
    IReadOnlyList<KeyValuePair<string, string>> Details,
    JsonNode? Json)
{
    public string Sentence(Metric metric) =>
        Score is null
            ? $"{metric.Name} is not defined: {(Responses == 0 ? "no responses" : "no response has a weight")}."
            : $"{metric.Name} {Words.Number(Score, Format)}, {Words.Level(Interval.Confidence)} interval {Words.Interval(Interval, Format)}, "
              + $"from {Words.Count(Responses)} {(Responses == 1 ? "response" : "responses")}"
              + (TooFew ? $" (few: under {Words.Count(metric.MinimumResponses)})" : "")
              + $"; {string.Join(", ", Details.Select(detail => $"{detail.Key.ToLowerInvariant()} {detail.Value}"))}.";
}
