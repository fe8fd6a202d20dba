using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What moved a score: how much of the change came from scores within the groups, and how much from who answered.</summary>
/// <typeparam name="TKey">The key of the groups.</typeparam>
/// <remarks>
/// Rate and mix depend on the level of the groups: what is mix between the touchpoints of a department is rate of the department. In the unit
/// of the score: points of an NPS or a CSAT, points of the scale for a CES, 0 to 1 for a rate. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ScoreChange<TKey>
    where TKey : notnull
{
    private readonly ScoreFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public ScoreChange() => throw WrittenOnly.Refusal("ScoreChange", "the Breakdown of its tallies");

    internal ScoreChange(ScoreFigure figure, ScoreChangeParts<TKey> parts, ChangeWeights weights)
    {
        _figure = figure;
        Weights = weights;
        (CountBefore, CountAfter) = (parts.Before.Total.Count, parts.After.Total.Count);
        (Before, After) = (parts.Before.Total.NearestScore, parts.After.Total.NearestScore);
        Change = parts.Change;
        (Rate, Mix, Interaction) = (parts.TotalRate, parts.TotalMix, parts.TotalInteraction);
        ScoreChangePart<TKey>[] all = [.. Enumerable.Range(0, parts.After.Sums.Length).Select(i => new ScoreChangePart<TKey>(figure, parts, i))];
        Groups = new ValueList<ScoreChangePart<TKey>>(all[..parts.After.Keyed]);
        NoKey = parts.After.Keyed < all.Length ? all[^1] : null;
    }

    /// <summary>What changed, such as "NPS" or "Weighted CSAT".</summary>
    [JsonPropertyName("metric")]
    public string Metric => _figure.Metric;

    /// <summary>The name of the definition; null where the tallies need none.</summary>
    [JsonPropertyName("definition")]
    public string? Definition => _figure.Definition?.Name;

    /// <summary>At which shares and scores the change is split.</summary>
    [JsonPropertyName("weights")]
    public ChangeWeights Weights { get; }

    /// <summary>The facts that counted before.</summary>
    [JsonPropertyName("countBefore")]
    public long CountBefore { get; }

    /// <summary>The facts that counted after.</summary>
    [JsonPropertyName("countAfter")]
    public long CountAfter { get; }

    /// <summary>The score before; null where nothing had a weight.</summary>
    [JsonPropertyName("before")]
    public double? Before { get; }

    /// <summary>The score after; null where nothing had a weight.</summary>
    [JsonPropertyName("after")]
    public double? After { get; }

    /// <summary>After minus before; null where a side has no score, and so are all effects.</summary>
    [JsonPropertyName("change")]
    public double? Change { get; }

    /// <summary>What the scores within the groups did.</summary>
    [JsonPropertyName("rate")]
    public double? Rate { get; }

    /// <summary>What the shares of the groups did.</summary>
    [JsonPropertyName("mix")]
    public double? Mix { get; }

    /// <summary>What both did together; null but for <see cref="ChangeWeights.Base"/>.</summary>
    [JsonPropertyName("interaction")]
    public double? Interaction { get; }

    /// <summary>The groups of both sides, in the order of a breakdown.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<ScoreChangePart<TKey>> Groups { get; }

    /// <summary>The facts without a key, which are a part like any other; null where there are none.</summary>
    [JsonPropertyName("noKey")]
    public ScoreChangePart<TKey>? NoKey { get; }

    /// <summary>The contributions as they may be printed: they add up to the change as it is rounded.</summary>
    /// <param name="decimals">The decimals, 0 to 15.</param>
    /// <returns>The contribution of each of <see cref="Groups"/>, then that of <see cref="NoKey"/> where there is one; empty where there is no change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 15.</exception>
    /// <remarks>By the method of largest remainders: each is off by less than one unit.</remarks>
    public IReadOnlyList<double> RoundedContributions(int decimals)
    {
        Guard.InRange(decimals, 0, 15);
        return new ValueList<double>(
            Change is { } change ? LargestRemainder.Round([.. All.Select(part => part.Contribution.GetValueOrDefault())], change, decimals) : []);
    }

    /// <summary>The change in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The change in one sentence: the effects that are printed add up to the change that is, and so do the groups.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (Change is not { } change || Before is not { } before || After is not { } after)
        {
            return $"no change of {Metric}: {(Before is null ? "before" : "after")}, nothing has a weight";
        }

        string scores = string.Create(
            culture, $"{Metric} from {_figure.Text(before, culture)} of {Plural.Of(CountBefore, _figure.Fact, culture)} to {_figure.Text(after, culture)} of {CountAfter:N0}");
        string groups = _figure.Named(change, [.. All.Select(part => (part.Name, part.Contribution.GetValueOrDefault()))], culture);
        return $"{scores}: {_figure.Effects(change, Rate, Mix, Interaction, culture)}, {Weights.ToString().ToLowerInvariant()} weights; {groups}";
    }

    private IEnumerable<ScoreChangePart<TKey>> All => NoKey is null ? Groups : Groups.Append(NoKey);
}
