using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Responses weighted by account, ready for <c>CalculateWeighted</c> with <see cref="SurveyDesign.Clustered"/>.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record AccountWeightedResponses
{
    /// <summary>The reason of answers that name no account.</summary>
    public const string NoAccount = "no account";

    /// <summary>The reason of answers whose account has no revenue on any of them.</summary>
    public const string NoRevenue = "no revenue";

    /// <summary>Refuses to be read from JSON: read its SurveyResponses.</summary>
    public AccountWeightedResponses() => throw WrittenOnly.Refusal(nameof(AccountWeightedResponses), "its SurveyResponses");

    internal AccountWeightedResponses(
        IReadOnlyList<SurveyResponse> responses, AccountWeighting weighting, long accounts, ReasonCounts leftOut)
    {
        Responses = new ValueList<SurveyResponse>(responses);
        Weighting = weighting;
        Accounts = accounts;
        LeftOut = leftOut;
    }

    /// <summary>
    /// The responses in their order: answers with <see cref="SurveyResponse.Weight"/> set by the rule and
    /// <see cref="SurveyResponse.Cluster"/> to the account; everything that is no valid answer as it came, if of the kind with that cluster too.
    /// </summary>
    [JsonPropertyName("responses")]
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The rule.</summary>
    [JsonPropertyName("weighting")]
    public AccountWeighting Weighting { get; }

    /// <summary>The accounts with answers that count.</summary>
    [JsonPropertyName("accounts")]
    public long Accounts { get; }

    /// <summary>The answers that are not among the responses, by reason.</summary>
    [JsonPropertyName("leftOut")]
    public ReasonCounts LeftOut { get; }

    /// <summary>The roll-up in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Responses.Count:N0} {(Responses.Count == 1 ? "response" : "responses")} weighted by {Weighting}, {Accounts:N0} {(Accounts == 1 ? "account" : "accounts")}, {LeftOut.Total:N0} left out{(LeftOut.Count > 0 ? $" ({LeftOut})" : "")}");
}
