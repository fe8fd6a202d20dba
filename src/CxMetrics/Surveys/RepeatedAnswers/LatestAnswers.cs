using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The responses that remain when the latest answer of each customer or ticket counts, and what was dropped.</summary>
/// <remarks>What came in is what remains, what was superseded, what had no moment and what was invalid. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LatestAnswers
{
    private readonly string _what;

    /// <summary>Refuses to be read from JSON: read its SurveyResponses.</summary>
    public LatestAnswers() => throw WrittenOnly.Refusal(nameof(LatestAnswers), "its SurveyResponses");

    internal LatestAnswers(
        IReadOnlyList<SurveyResponse> responses, string what, Periods? periods, long superseded, long withoutKey, long withoutMoment, long invalid)
    {
        _what = what;
        Responses = new ValueList<SurveyResponse>(responses);
        Rule = periods is null ? $"latest answer per {what}" : $"latest answer per {what} and {NameOf(periods.Unit)}";
        Superseded = superseded;
        WithoutKey = withoutKey;
        WithoutMoment = withoutMoment;
        Invalid = invalid;
    }

    /// <summary>The rule by its name, such as "latest answer per customer and month".</summary>
    [JsonPropertyName("rule")]
    public string Rule { get; }

    /// <summary>The responses that remain, in their order.</summary>
    [JsonPropertyName("responses")]
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The answers that a later one of the same customer or ticket replaced.</summary>
    [JsonPropertyName("superseded")]
    public long Superseded { get; }

    /// <summary>The answers without a customer or ticket, which remain: whether they are repeated is unknown.</summary>
    [JsonPropertyName("withoutKey")]
    public long WithoutKey { get; }

    /// <summary>The answers of known customers or tickets without a moment, which were dropped: they cannot be ranked.</summary>
    [JsonPropertyName("withoutMoment")]
    public long WithoutMoment { get; }

    /// <summary>The answers off their scale and the responses with a repeated id, which were dropped.</summary>
    [JsonPropertyName("invalid")]
    public long Invalid { get; }

    /// <summary>The rule and its counts in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rule}: {Responses.Count:N0} {(Responses.Count == 1 ? "response remains" : "responses remain")}, {Superseded:N0} superseded, {WithoutMoment:N0} without a moment left out, {Invalid:N0} invalid left out, {WithoutKey:N0} without a {_what} kept");

    private static string NameOf(PeriodUnit unit) => unit switch
    {
        PeriodUnit.IsoWeek => "ISO week",
        PeriodUnit.Day => "day",
        PeriodUnit.Week => "week",
        PeriodUnit.Month => "month",
        PeriodUnit.Quarter => "quarter",
        _ => "year",
    };
}
