using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Between which values a score would lie, had everybody answered who was asked.</summary>
/// <remarks>
/// No assumption at all: the worst and the best that those who did not answer could have said. In the unit of the score. Manski (1995),
/// Identification Problems in the Social Sciences. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct NonresponseBounds : IJsonOnDeserializing
{
    internal NonresponseBounds(long asked, long answered, double? worst, double? best)
    {
        Asked = asked;
        Answered = answered;
        Worst = worst;
        Best = best;
    }

    /// <summary>Those who were asked.</summary>
    [JsonPropertyName("asked")]
    public long Asked { get; }

    /// <summary>Those who answered.</summary>
    [JsonPropertyName("answered")]
    public long Answered { get; }

    /// <summary>The score if all others had given the worst answer; null where nobody was asked.</summary>
    [JsonPropertyName("worst")]
    public double? Worst { get; }

    /// <summary>The score if all others had given the best answer; null where nobody was asked.</summary>
    [JsonPropertyName("best")]
    public double? Best { get; }

    /// <summary>The bounds in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The bounds in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Worst is { } worst && Best is { } best
            ? string.Create(culture, $"{worst:0.0;-0.0;0.0} to {best:0.0;-0.0;0.0} had all {Asked:N0} answered; {Answered:N0} did")
            : "not defined: nobody was asked";
    }

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(NonresponseBounds), "its ScoreTally");
}
