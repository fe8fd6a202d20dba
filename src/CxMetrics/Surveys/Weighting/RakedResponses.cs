using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Responses whose weights were raked to the margins of a design, and how the fitting went.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RakedResponses
{
    /// <summary>Refuses to be read from JSON: read its SurveyResponses.</summary>
    public RakedResponses() => throw WrittenOnly.Refusal(nameof(RakedResponses), "its SurveyResponses");

    internal RakedResponses(IReadOnlyList<SurveyResponse> responses, int rounds, double largestChange)
    {
        Responses = new ValueList<SurveyResponse>(responses);
        Rounds = rounds;
        LargestChange = largestChange;
    }

    /// <summary>The answered responses of the kind with their raked weights, in their order; what is no valid answer is not among them.</summary>
    [JsonPropertyName("responses")]
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The rounds over all margins that it took; 0 without margins or without answers.</summary>
    [JsonPropertyName("rounds")]
    public int Rounds { get; }

    /// <summary>The largest relative change of a weight in the last round.</summary>
    [JsonPropertyName("largestChange")]
    public double LargestChange { get; }

    /// <summary>The fitting in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Responses.Count:N0} {(Responses.Count == 1 ? "response" : "responses")} raked in {Rounds:N0} {(Rounds == 1 ? "round" : "rounds")}, last change {LargestChange:0.##E+0}");
}
