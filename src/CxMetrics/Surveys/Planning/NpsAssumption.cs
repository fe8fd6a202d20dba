using System.Globalization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>What is assumed of the answers to an NPS question before there are any: their variance.</summary>
/// <remarks>
/// An answer counts +1, 0 or -1, so the variance is <c>p + d - (p - d)^2</c> for the shares of promoters and detractors: 0 where all
/// answer alike, 1 for half promoters and half detractors. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
public sealed record NpsAssumption
{
    private NpsAssumption(double variance) => Variance = variance;

    /// <summary>0.67, which Lewis and Sauro plan with: as many promoters as passives and detractors. The default.</summary>
    public static NpsAssumption Typical { get; } = new(0.67);

    /// <summary>1: half promoters, half detractors. No answers can vary more, so a plan based on it always suffices.</summary>
    public static NpsAssumption Widest { get; } = new(1);

    /// <summary>The variance of one answer on -1 to 1; above 0 and at most 1.</summary>
    public double Variance { get; }

    /// <summary>Assumes a variance.</summary>
    /// <param name="variance">The variance of one answer on -1 to 1; above 0 and at most 1.</param>
    /// <returns>The assumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="variance"/> is not above 0 and at most 1.</exception>
    public static NpsAssumption FromVariance(double variance) => new(PlanGuard.Positive(variance, 1));

    /// <summary>Assumes the shares that are expected.</summary>
    /// <param name="promoterShare">The share of promoters, 0 to 1.</param>
    /// <param name="detractorShare">The share of detractors, 0 to 1.</param>
    /// <returns>The assumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is not within 0 to 1.</exception>
    /// <exception cref="ArgumentException">The shares exceed 1 together, or leave no variance: all would answer alike.</exception>
    public static NpsAssumption FromShares(double promoterShare, double detractorShare)
    {
        Guard.InRange(promoterShare, 0, 1);
        Guard.InRange(detractorShare, 0, 1);

        // Shares such as 0.7 and 0.3 may miss 1 in the last bit.
        double passiveShare = 1 - promoterShare - detractorShare;
        if (passiveShare < -1e-12)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The shares are {promoterShare} and {detractorShare}; expected at most 1 together."),
                nameof(detractorShare));
        }

        double variance = Trinomial.SpreadAround(
            promoterShare - detractorShare, promoterShare, Math.Max(0, passiveShare), detractorShare);
        return variance > 0
            ? new NpsAssumption(Math.Min(variance, 1))
            : throw new ArgumentException("The shares have all answers alike; expected at least two kinds of answers.", nameof(promoterShare));
    }

    /// <summary>Assumes that the answers will vary like those of a pilot or of the last survey.</summary>
    /// <param name="pilot">Its result.</param>
    /// <returns>The assumption.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pilot"/> is null.</exception>
    /// <exception cref="ArgumentException">The pilot has no responses, or all of them are alike, which tells nothing of the variance.</exception>
    public static NpsAssumption FromPilot(NpsResult pilot)
    {
        ArgumentNullException.ThrowIfNull(pilot);
        return pilot.Counts.Variance is { } variance and > 0
            ? new NpsAssumption(Math.Min(variance, 1))
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"pilot has {pilot.Promoters} promoters, {pilot.Passives} passives and {pilot.Detractors} detractors; expected answers that differ."),
                nameof(pilot));
    }

    /// <summary>The assumption as text, such as "variance 0.67", in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"variance {Variance:0.####}");
}
