using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What became of promoters, passives and detractors: how many were retained, or what they are worth.</summary>
/// <typeparam name="TTally">The evidence of a class: a <see cref="RateTally"/> of retained customers, or a <see cref="MomentTally"/> of values.</typeparam>
/// <remarks>
/// Rates are 0 to 1, values in the unit given. The evidence of logs that were split by customer adds up. Written to JSON, never read: read the
/// tallies. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LinkageResult<TTally> : StatedResult
    where TTally : class, ITally<TTally>
{
    private readonly Func<TTally, double?> _figure;

    /// <summary>Refuses to be read from JSON: read its tallies.</summary>
    public LinkageResult() => throw WrittenOnly.Refusal(nameof(LinkageResult<TTally>), "its tallies");

    internal LinkageResult(
        string name, TimeSpan? followUp, IReadOnlyList<TTally> classes, ReasonCounts excluded, Func<TTally, double?> figure,
        Func<TTally, ConfidenceInterval> interval, Func<TTally, TTally, (ConfidenceInterval Interval, SignificanceTest Test)> compare)
    {
        _figure = figure;
        (Name, FollowUp, Excluded) = (name, followUp, excluded);
        (Promoters, Passives, Detractors) = (classes[0], classes[1], classes[2]);
        (PromotersInterval95, PassivesInterval95, DetractorsInterval95) = (interval(Promoters), interval(Passives), interval(Detractors));
        (DifferenceInterval95, Test) = compare(Promoters, Detractors);
    }

    /// <summary>What is linked, such as "retention".</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>How long after the first answer each customer was followed; null where the latest answer decides.</summary>
    [JsonPropertyName("followUp")]
    public TimeSpan? FollowUp { get; }

    /// <summary>The promoters.</summary>
    [JsonPropertyName("promoters")]
    public TTally Promoters { get; }

    /// <summary>The passives.</summary>
    [JsonPropertyName("passives")]
    public TTally Passives { get; }

    /// <summary>The detractors.</summary>
    [JsonPropertyName("detractors")]
    public TTally Detractors { get; }

    /// <summary>The 95 % interval of the promoters' rate (Wilson) or mean (Student t).</summary>
    [JsonPropertyName("promotersInterval95")]
    public ConfidenceInterval PromotersInterval95 { get; }

    /// <summary>The 95 % interval of the passives' rate or mean.</summary>
    [JsonPropertyName("passivesInterval95")]
    public ConfidenceInterval PassivesInterval95 { get; }

    /// <summary>The 95 % interval of the detractors' rate or mean.</summary>
    [JsonPropertyName("detractorsInterval95")]
    public ConfidenceInterval DetractorsInterval95 { get; }

    /// <summary>Promoters minus detractors; null where a class is empty.</summary>
    [JsonPropertyName("difference")]
    public double? Difference => _figure(Promoters) - _figure(Detractors);

    /// <summary>The 95 % interval of the difference: Newcombe's for rates, Welch's for means.</summary>
    [JsonPropertyName("differenceInterval95")]
    public ConfidenceInterval DifferenceInterval95 { get; }

    /// <summary>The test of the difference: N-1 for rates, Welch's t for means.</summary>
    [JsonPropertyName("test")]
    public SignificanceTest Test { get; }

    /// <summary>The customers in no class, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        string decided = FollowUp is { } time ? $"{time.InWords(culture)} after the first answer" : "by the latest answer, which may come after the decision to leave";
        return Difference is { } difference
            ? string.Create(
                culture,
                $"{Name} {decided}: promoters {_figure(Promoters):0.000} of {Promoters.Count:N0}, detractors {_figure(Detractors):0.000} of {Detractors.Count:N0}, difference {difference:+0.000;-0.000;0.000}, {DifferenceInterval95.ToString(null, culture)}")
            : $"{Name} {decided} is not defined for both promoters and detractors{Excluded.InBrackets(culture)}";
    }
}
