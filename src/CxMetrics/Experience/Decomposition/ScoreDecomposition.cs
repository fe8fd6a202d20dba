using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Where a score comes from: what each group contributes to it, and what it would be without.</summary>
/// <typeparam name="TKey">The key of the groups.</typeparam>
/// <remarks>In the unit of the score: points of an NPS or a CSAT, points of the scale for a CES, 0 to 1 for a rate. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ScoreDecomposition<TKey> : StatedResult
    where TKey : notnull
{
    private readonly ScoreFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public ScoreDecomposition() => throw WrittenOnly.Refusal("ScoreDecomposition", "the Breakdown of its tallies");

    internal ScoreDecomposition(ScoreFigure figure, ScoreGroups<TKey> groups, ScoreSum? overlapped)
    {
        _figure = figure;
        IsOverlapping = overlapped is not null;
        ScoreSum all = overlapped ?? groups.Total;
        Count = all.Count;
        Weight = all.Weight.Value;
        Score = all.NearestScore;
        ScorePart<TKey>[] parts = Parts(groups, all);
        Groups = new ValueList<ScorePart<TKey>>(parts[..groups.Keyed]);
        NoKey = groups.Keyed < parts.Length ? parts[^1] : null;
    }

    /// <summary>What is decomposed, such as "NPS" or "Weighted CSAT".</summary>
    [JsonPropertyName("metric")]
    public string Metric => _figure.Metric;

    /// <summary>The name of the definition; null where the tallies need none.</summary>
    [JsonPropertyName("definition")]
    public string? Definition => _figure.Definition?.Name;

    /// <summary>The score of all; null where nothing has a weight.</summary>
    [JsonPropertyName("score")]
    public double? Score { get; }

    /// <summary>The facts that counted: the answers, or the denominator of a rate.</summary>
    [JsonPropertyName("count")]
    public long Count { get; }

    /// <summary>The sum of their weights: the count where there are none.</summary>
    [JsonPropertyName("weight")]
    public double Weight { get; }

    /// <summary>Whether a fact may be in several groups, such as an answer with several topics: then the parts need not add up.</summary>
    [JsonPropertyName("isOverlapping")]
    public bool IsOverlapping { get; }

    /// <summary>The groups in the order of the breakdown.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<ScorePart<TKey>> Groups { get; }

    /// <summary>The facts without a key, which are a part like any other; null where there are none.</summary>
    [JsonPropertyName("noKey")]
    public ScorePart<TKey>? NoKey { get; }

    /// <summary>The contributions as they may be printed: unless groups overlap, they add up to the score as it is rounded.</summary>
    /// <param name="decimals">The decimals, 0 to 15.</param>
    /// <returns>The contribution of each of <see cref="Groups"/>, then that of <see cref="NoKey"/> where there is one; empty where there is no score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 15.</exception>
    /// <remarks>By the method of largest remainders: each is off by less than one unit. Groups that overlap are rounded each by itself.</remarks>
    public IReadOnlyList<double> RoundedContributions(int decimals)
    {
        Guard.InRange(decimals, 0, 15);
        double[] parts = [.. All.Select(part => part.Contribution).OfType<double>()];
        return new ValueList<double>(
            Score is not { } score ? []
            : IsOverlapping ? parts.Select(part => LargestRemainder.Round([part], part, decimals)[0])
            : LargestRemainder.Round(parts, score, decimals));
    }

    private protected override string Sentence(IFormatProvider culture)
    {
        if (Score is not { } score)
        {
            return $"{Metric} is not defined: nothing has a weight";
        }

        string whole = $"{Metric} {_figure.Text(score, culture)} from {Plural.Of(Count, _figure.Fact, culture)}";
        return IsOverlapping
            ? $"{whole}; mentions, not a decomposition: {string.Join(", ", All.OrderByDescending(part => Math.Abs(part.LeaveOneOut.GetValueOrDefault())).Take(ScoreFigure.MostNamed).Select(part => Mention(part, culture)))}"
            : $"{whole}: {_figure.Named(score, [.. All.Select(part => (part.Name, part.Contribution.GetValueOrDefault()))], culture)}";
    }

    private IEnumerable<ScorePart<TKey>> All => NoKey is null ? Groups : Groups.Append(NoKey);

    private string Mention(ScorePart<TKey> part, IFormatProvider culture) =>
        $"{part.Name} in {part.Count.ToString("N0", culture)}" + (part.ScoreWithout is { } without ? $" (without {_figure.Text(without, culture)})" : "");

    private ScorePart<TKey>[] Parts(ScoreGroups<TKey> groups, ScoreSum all)
    {
        DoubleDouble score = all.Score.GetValueOrDefault();
        DoubleDouble inverse = all.HasWeight ? new DoubleDouble(1, 0) / all.Weight : default;
        double[] shares = RoundedParts.Of(groups.Sums, sum => sum.Weight * inverse).Parts;
        double[] contributions = RoundedParts.Of(groups.Sums, sum => sum.Points * inverse).Parts;
        double[] above = RoundedParts.Of(groups.Sums, sum => (sum.Points * inverse) - (sum.Weight * inverse * score)).Parts;
        return [.. groups.Sums.Select((sum, i) =>
            new ScorePart<TKey>(_figure, groups, i, all - sum, all.HasWeight ? (shares[i], contributions[i], above[i]) : null))];
    }
}
