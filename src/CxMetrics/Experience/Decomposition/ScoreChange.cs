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
public sealed record ScoreChange<TKey> : StatedResult
    where TKey : notnull
{
    private readonly ScoreFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public ScoreChange() => throw WrittenOnly.Refusal("ScoreChange", "the Breakdown of its tallies");

    internal ScoreChange(ScoreFigure figure, ScoreGroups<TKey> before, ScoreGroups<TKey> after, ChangeWeights weights)
    {
        _figure = figure;
        Weights = weights;
        (CountBefore, CountAfter) = (before.Total.Count, after.Total.Count);
        (Before, After) = (before.Total.NearestScore, after.Total.NearestScore);
        Change = (after.Total.Score - before.Total.Score)?.Value + 0.0;
        (double[]? sharesBefore, double[]? sharesAfter) = (before.Shares(), after.Shares());
        Effect[]? effects = Change is null ? null : EffectsOf(before, after, weights);
        (double[]? rates, Rate) = Rounded(effects, effect => effect.Rate);
        (double[]? mixes, Mix) = Rounded(effects, effect => effect.Mix);
        (double[]? interactions, Interaction) = Rounded(weights == ChangeWeights.Base ? effects : null, effect => effect.Interaction);
        (double[]? contributions, _) = Rounded(effects, effect => effect.Rate + effect.Mix + effect.Interaction);
        ScoreChangePart<TKey>[] all = [.. after.Sums.Select((_, i) => new ScoreChangePart<TKey>(figure, before, after, i)
        {
            ShareBefore = sharesBefore?[i],
            ShareAfter = sharesAfter?[i],
            Rate = rates?[i],
            Mix = mixes?[i],
            Interaction = interactions?[i],
            Contribution = contributions?[i],
        })];
        Groups = new ValueList<ScoreChangePart<TKey>>(all[..after.Keyed]);
        NoKey = after.Keyed < all.Length ? all[^1] : null;
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

    private protected override string Sentence(IFormatProvider culture)
    {
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

    private static Effect[] EffectsOf(ScoreGroups<TKey> before, ScoreGroups<TKey> after, ChangeWeights weights)
    {
        DoubleDouble half = new(0.5, 0);
        (DoubleDouble totalBefore, DoubleDouble totalAfter) = (before.Total.Score.GetValueOrDefault(), after.Total.Score.GetValueOrDefault());
        DoubleDouble center = weights == ChangeWeights.Midpoint ? half * (totalBefore + totalAfter) : totalBefore;
        Effect[] effects = new Effect[after.Sums.Length];
        for (int i = 0; i < effects.Length; i++)
        {
            // The score that one side lacks is that of the other; a group without weight on both has no effect whatever its score.
            DoubleDouble scoreBefore = before.Sums[i].Score ?? after.Sums[i].Score ?? default;
            DoubleDouble scoreAfter = after.Sums[i].Score ?? scoreBefore;
            (DoubleDouble shareBefore, DoubleDouble shareAfter) = (before.ShareOf(i), after.ShareOf(i));
            (DoubleDouble moved, DoubleDouble rose) = (shareAfter - shareBefore, scoreAfter - scoreBefore);
            (DoubleDouble share, DoubleDouble score) = weights switch
            {
                ChangeWeights.Midpoint => (half * (shareBefore + shareAfter), half * (scoreBefore + scoreAfter)),
                ChangeWeights.Base => (shareBefore, scoreBefore),
                _ => (shareAfter, scoreBefore),
            };
            effects[i] = new(share * rose, moved * (score - center), weights == ChangeWeights.Base ? moved * rose : default);
        }

        return effects;
    }

    private static (double[]? Parts, double? Sum) Rounded(Effect[]? effects, Func<Effect, DoubleDouble> part) =>
        effects is null ? (null, null) : RoundedParts.Of(effects, part);

    private readonly record struct Effect(DoubleDouble Rate, DoubleDouble Mix, DoubleDouble Interaction);
}
