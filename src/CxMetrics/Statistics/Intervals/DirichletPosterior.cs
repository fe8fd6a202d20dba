using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>The posterior distribution of the net share of a trinomial, on -1 to 1.</summary>
/// <remarks>
/// The three shares are Dirichlet with the prior's 1/2 or 1 added to each count. Without outcomes the posterior is the prior, and has a mean
/// and an interval like any other; <see cref="Trinomials.Dirichlet"/>, an interval among frequentist ones, is undefined there. Gelman
/// et al. (2013), "Bayesian Data Analysis", 3rd edition, section 3.4. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct DirichletPosterior : IJsonOnDeserializing
{
    /// <summary>Takes the counts and the prior.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="prior">The prior.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prior"/> is not a defined value.</exception>
    public DirichletPosterior(Trinomial counts, DirichletPrior prior)
    {
        Counts = counts;
        Prior = Guard.Defined(prior);
    }

    /// <summary>The counts.</summary>
    [JsonPropertyName("counts")]
    public Trinomial Counts { get; }

    /// <summary>The prior.</summary>
    [JsonPropertyName("prior")]
    public DirichletPrior Prior { get; }

    /// <summary>The posterior mean of the net share, <c>(positive - negative) / (n + 3 a)</c> with the prior's <c>a</c>.</summary>
    [JsonPropertyName("mean")]
    public double Mean => (Counts.Positive - Counts.Negative) / Total;

    /// <summary>The posterior variance of the net share.</summary>
    [JsonPropertyName("variance")]
    public double Variance =>
        Trinomial.SpreadAround(Mean, Counts.Positive + Added, Counts.Neutral + Added, Counts.Negative + Added) / Total / (Total + 1);

    private double Added => Prior == DirichletPrior.Uniform ? 1 : 0.5;

    private double Total => Counts.Total + (3 * Added);

    private NetShareTail Tail => new(Counts.Positive + Added, Counts.Neutral + Added, Counts.Negative + Added);

    /// <summary>The posterior probability that the net share lies above a value.</summary>
    /// <param name="net">The value, -1 to 1.</param>
    /// <returns>A probability, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="net"/> is not a number from -1 to 1.</exception>
    /// <remarks>By integration, to about 14 digits; of a small probability too. About ten microseconds.</remarks>
    public double ProbabilityAbove(double net)
    {
        Guard.InRange(net, -1, 1);
        return Tail.Above(net);
    }

    /// <summary>The equal-tailed posterior interval of the net share: as much probability above it as below.</summary>
    /// <param name="confidence">The posterior probability of the interval, above 0 and below 1.</param>
    /// <returns>The interval, always within -1 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>About a millisecond. Nothing is drawn at random: the same counts give the same limits.</remarks>
    public ConfidenceInterval Interval(double confidence)
    {
        Guard.Confidence(confidence);
        double tail = (1 - confidence) / 2;
        double margin = Quantile.Normal(confidence) * Math.Sqrt(Variance);
        DirichletPosterior mirrored = new(new Trinomial(Counts.Negative, Counts.Neutral, Counts.Positive), Prior);
        double lower = -mirrored.Exceeded(tail, mirrored.Mean + margin);

        // Near a corner of more outcomes than a double has digits, both limits are the neighbours of the end in either order.
        double upper = Math.Max(lower, Exceeded(tail, Mean + margin));
        return new ConfidenceInterval(lower, upper, confidence, MethodName(Prior));
    }

    /// <summary>The posterior in one line, such as "net share 0.2913, standard deviation 0.0765, Dirichlet (uniform)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"net share {Mean:G4}, standard deviation {Math.Sqrt(Variance):G4}, {MethodName(Prior)}");

    internal static string MethodName(DirichletPrior prior) =>
        prior == DirichletPrior.Uniform ? "Dirichlet (uniform)" : "Dirichlet (Jeffreys)";

    /// <summary>The net share that is exceeded with a given probability.</summary>
    private double Exceeded(double probability, double guess)
    {
        NetShareTail tail = Tail;
        double logarithm = Math.Log(probability);
        double step = Math.Sqrt(Variance) / 16;
        double lower = Math.Clamp(guess, -1, 1);
        double upper = lower;
        while (Surplus(lower) < 0)
        {
            upper = lower;
            lower = Math.Max(-1, Math.Min(lower - step, Math.BitDecrement(lower)));
            step *= 2;
        }

        while (upper <= lower || Surplus(upper) > 0)
        {
            lower = upper;
            upper = Math.Min(1, Math.Max(upper + step, Math.BitIncrement(upper)));
            step *= 2;
        }

        return RootFinder.Find(Surplus, lower, upper);

        double Surplus(double net) => Math.Log(tail.Above(net)) - logarithm;
    }

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(DirichletPosterior), "its counts");
}
