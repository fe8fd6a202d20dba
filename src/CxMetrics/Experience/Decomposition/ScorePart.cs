using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What one group has to do with a score.</summary>
/// <typeparam name="TKey">The key of the groups.</typeparam>
/// <remarks>In the unit of the score: points of an NPS or a CSAT, points of the scale for a CES, 0 to 1 for a rate. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ScorePart<TKey> : StatedResult
    where TKey : notnull
{
    private readonly ScoreFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public ScorePart() => throw WrittenOnly.Refusal("ScorePart", "the Breakdown of its tallies");

    internal ScorePart(
        ScoreFigure figure, ScoreGroups<TKey> groups, int index, ScoreSum others, (double Share, double Contribution, double AboveAverage)? figures)
    {
        _figure = figure;
        ScoreSum sum = groups.Sums[index];
        (Key, Name) = (groups.KeyOf(index), groups.NameOf(index));
        Count = sum.Count;
        Weight = sum.Weight.Value;
        Score = sum.NearestScore;
        if (figures is { } parts)
        {
            (Share, Contribution) = (parts.Share, parts.Contribution);
            AboveAverage = sum.HasWeight ? parts.AboveAverage : null;
            ScoreWithout = others.NearestScore;

            // The score less that of the others, written so that nothing cancels.
            LeaveOneOut = others.HasWeight ? parts.AboveAverage * (1 + (sum.Weight.High / others.Weight.High)) : null;
        }
    }

    /// <summary>The key; the default of its type for the facts without one.</summary>
    [JsonPropertyName("key")]
    public TKey? Key { get; }

    /// <summary>The facts that counted: the answers, or the denominator of a rate.</summary>
    [JsonPropertyName("count")]
    public long Count { get; }

    /// <summary>The sum of their weights: the count where there are none.</summary>
    [JsonPropertyName("weight")]
    public double Weight { get; }

    /// <summary>The weight over that of all, 0 to 1; null where there is none.</summary>
    [JsonPropertyName("share")]
    public double? Share { get; }

    /// <summary>The score of the group by itself; null where it has no weight.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; }

    /// <summary>Share times score: those of all groups add up to the score of all. 0 for a group without weight; null where nobody has any.</summary>
    [JsonPropertyName("contribution")]
    public double? Contribution { get; }

    /// <summary>The score of all others; null where nobody is left.</summary>
    [JsonPropertyName("scoreWithout")]
    public double? ScoreWithout { get; }

    /// <summary>The score of all minus that of all others: what the group does to the score; null where nobody is left.</summary>
    [JsonPropertyName("leaveOneOut")]
    public double? LeaveOneOut { get; }

    /// <summary>Share times the distance from the score of all: those of all groups add up to 0. Null where the group has no weight.</summary>
    [JsonPropertyName("aboveAverage")]
    public double? AboveAverage { get; }

    internal string Name { get; }

    private protected override string Sentence(IFormatProvider culture) =>
        Score is { } score && Contribution is { } contribution
            ? string.Create(
                culture,
                $"{Name}: {_figure.Metric} {_figure.Text(score, culture)} from {Plural.Of(Count, _figure.Fact, culture)}, {100 * Share:0.0}% of all, contributes {_figure.Text(contribution, culture)}; without it {(ScoreWithout is { } without ? _figure.Text(without, culture) : "nobody is left")}")
            : $"{Name}: no {_figure.Metric}, since nothing has a weight";
}
