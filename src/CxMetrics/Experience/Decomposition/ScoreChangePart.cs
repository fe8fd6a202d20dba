using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What one group has to do with the change of a score.</summary>
/// <typeparam name="TKey">The key of the groups.</typeparam>
/// <remarks>In the unit of the score: points of an NPS or a CSAT, points of the scale for a CES, 0 to 1 for a rate. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ScoreChangePart<TKey> : StatedResult
    where TKey : notnull
{
    private readonly ScoreFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public ScoreChangePart() => throw WrittenOnly.Refusal("ScoreChangePart", "the Breakdown of its tallies");

    internal ScoreChangePart(ScoreFigure figure, ScoreGroups<TKey> before, ScoreGroups<TKey> after, int index)
    {
        _figure = figure;
        (Key, Name) = (after.KeyOf(index), after.NameOf(index));
        (CountBefore, CountAfter) = (before.Sums[index].Count, after.Sums[index].Count);
        (ScoreBefore, ScoreAfter) = (before.Sums[index].NearestScore, after.Sums[index].NearestScore);
    }

    /// <summary>The key; the default of its type for the facts without one.</summary>
    [JsonPropertyName("key")]
    public TKey? Key { get; }

    /// <summary>The facts that counted before; 0 for a group that is new.</summary>
    [JsonPropertyName("countBefore")]
    public long CountBefore { get; }

    /// <summary>The facts that counted after; 0 for a group that is gone.</summary>
    [JsonPropertyName("countAfter")]
    public long CountAfter { get; }

    /// <summary>The share before, 0 to 1; null where nobody had any weight.</summary>
    [JsonPropertyName("shareBefore")]
    public double? ShareBefore { get; internal init; }

    /// <summary>The share after, 0 to 1; null where nobody had any weight.</summary>
    [JsonPropertyName("shareAfter")]
    public double? ShareAfter { get; internal init; }

    /// <summary>The score before; null where the group had no weight.</summary>
    [JsonPropertyName("scoreBefore")]
    public double? ScoreBefore { get; }

    /// <summary>The score after; null where the group had no weight.</summary>
    [JsonPropertyName("scoreAfter")]
    public double? ScoreAfter { get; }

    /// <summary>What its score did at its share; 0 for a group on one side only. Null where there is no change to split.</summary>
    [JsonPropertyName("rate")]
    public double? Rate { get; internal init; }

    /// <summary>What its share did, seen from the score of all: growth of a group above it lifts, growth of one below it lowers. Null where there is no change to split.</summary>
    [JsonPropertyName("mix")]
    public double? Mix { get; internal init; }

    /// <summary>What both did together; null but for <see cref="ChangeWeights.Base"/>.</summary>
    [JsonPropertyName("interaction")]
    public double? Interaction { get; internal init; }

    /// <summary>Rate, mix and interaction: those of all groups add up to the change. Null where there is no change to split.</summary>
    [JsonPropertyName("contribution")]
    public double? Contribution { get; internal init; }

    internal string Name { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        if (Contribution is not { } contribution)
        {
            return $"{Name}: no change of {_figure.Metric}, since a side has no weight";
        }

        string scores = $"{Score(ScoreBefore, culture)} of {Share(ShareBefore, culture)} to {Score(ScoreAfter, culture)} of {Share(ShareAfter, culture)}";
        return $"{Name}: {_figure.Metric} from {scores}, contributes {_figure.Effects(contribution, Rate, Mix, Interaction, culture)}";
    }

    private string Score(double? score, IFormatProvider culture) => score is { } value ? _figure.Text(value, culture) : "none";

    private static string Share(double? share, IFormatProvider culture) => (100 * share.GetValueOrDefault()).ToString("0.0", culture) + "%";
}
