using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The effects of every group on the change of a score, computed to about 32 digits and rounded once.</summary>
internal sealed class ScoreChangeParts<TKey>
    where TKey : notnull
{
    public ScoreChangeParts(ScoreGroups<TKey> before, ScoreGroups<TKey> after, ChangeWeights weights)
    {
        Before = before;
        After = after;
        ShareBefore = before.Shares();
        ShareAfter = after.Shares();
        if (before.Total.Score is not { } totalBefore || after.Total.Score is not { } totalAfter)
        {
            return;
        }

        int n = before.Sums.Length;
        DoubleDouble half = new(0.5, 0);
        DoubleDouble center = weights == ChangeWeights.Midpoint ? half * (totalBefore + totalAfter) : totalBefore;
        (RoundedParts rate, RoundedParts mix, RoundedParts interaction, RoundedParts contribution) = (new(n), new(n), new(n), new(n));
        for (int i = 0; i < n; i++)
        {
            // The score that one side lacks is that of the other; a group without weight on both has no effect whatever its score.
            DoubleDouble scoreBefore = before.Sums[i].Score ?? after.Sums[i].Score ?? default;
            DoubleDouble scoreAfter = after.Sums[i].Score ?? scoreBefore;
            DoubleDouble shareBefore = before.ShareOf(i);
            DoubleDouble shareAfter = after.ShareOf(i);
            DoubleDouble moved = shareAfter - shareBefore;
            DoubleDouble rose = scoreAfter - scoreBefore;
            (DoubleDouble share, DoubleDouble score) = weights switch
            {
                ChangeWeights.Midpoint => (half * (shareBefore + shareAfter), half * (scoreBefore + scoreAfter)),
                ChangeWeights.Base => (shareBefore, scoreBefore),
                _ => (shareAfter, scoreBefore),
            };
            DoubleDouble byRate = share * rose;
            DoubleDouble byMix = moved * (score - center);
            DoubleDouble byBoth = weights == ChangeWeights.Base ? moved * rose : default;
            rate[i] = byRate;
            mix[i] = byMix;
            interaction[i] = byBoth;
            contribution[i] = byRate + byMix + byBoth;
        }

        Change = (totalAfter - totalBefore).Value + 0.0;
        (Rate, TotalRate) = (rate.ToArray(), rate.Sum);
        (Mix, TotalMix) = (mix.ToArray(), mix.Sum);
        Interaction = weights == ChangeWeights.Base ? interaction.ToArray() : null;
        TotalInteraction = weights == ChangeWeights.Base ? interaction.Sum : null;
        Contribution = contribution.ToArray();
    }

    public ScoreGroups<TKey> Before { get; }

    public ScoreGroups<TKey> After { get; }

    public double[]? ShareBefore { get; }

    public double[]? ShareAfter { get; }

    public double[]? Rate { get; }

    public double[]? Mix { get; }

    public double[]? Interaction { get; }

    public double[]? Contribution { get; }

    public double? Change { get; }

    public double? TotalRate { get; }

    public double? TotalMix { get; }

    public double? TotalInteraction { get; }
}
