using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The groups of a breakdown as quotients, in its order; what has no key comes last.</summary>
internal sealed class ScoreGroups<TKey>
    where TKey : notnull
{
    private readonly TKey[] _keys;
    private readonly DoubleDouble _inverse;

    private ScoreGroups(TKey[] keys, ScoreSum[] sums)
    {
        _keys = keys;
        Sums = sums;
        Total = sums.Aggregate(default(ScoreSum), (total, sum) => total + sum);
        _inverse = new DoubleDouble(1, 0) / Total.Weight;
    }

    public int Keyed => _keys.Length;

    /// <summary>The quotient of each key, and one more where facts without a key counted.</summary>
    public ScoreSum[] Sums { get; }

    /// <summary>The quotient of all.</summary>
    public ScoreSum Total { get; }

    /// <summary>The groups of a breakdown at given keys, those that it lacks without weight.</summary>
    public static ScoreGroups<TKey> Of<TTally>(Breakdown<TKey, TTally> groups, TKey[] keys, bool hasNoKey, Func<TTally, ScoreSum> sum)
        where TTally : class, ITally<TTally> =>
        new(keys, [.. keys.Select(key => groups.TryGetTally(key, out TTally? tally) ? sum(tally) : default), .. hasNoKey ? [sum(groups.NoKey)] : Array.Empty<ScoreSum>()]);

    public static ScoreGroups<TKey> Of<TTally>(Breakdown<TKey, TTally> groups, Func<TTally, ScoreSum> sum)
        where TTally : class, ITally<TTally> =>
        Of(groups, groups.KeysWith(groups), groups.NoKey.Count > 0, sum);

    public TKey? KeyOf(int index) => index < Keyed ? _keys[index] : default;

    /// <summary>What people read for a key, and for none.</summary>
    public string NameOf(int index) => index < Keyed ? _keys[index].ToString() ?? "" : "(none)";

    /// <summary>The share of a group, to about 32 digits.</summary>
    public DoubleDouble ShareOf(int index) => Sums[index].Weight * _inverse;

    /// <summary>The shares of the groups, which add up to 1; null where nothing has a weight.</summary>
    public double[]? Shares() => Total.HasWeight ? RoundedParts.Of(Sums, sum => sum.Weight * _inverse).Parts : null;
}
