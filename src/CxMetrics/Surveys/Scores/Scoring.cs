using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>What the survey metrics have in common behind their own names.</summary>
internal static class Scoring
{
    public static TResult Calculate<TResult>(IScoreDefinition<TResult> definition, ScoreTally tally, string parameter = "tally")
        where TResult : ScoreResult
    {
        Check(definition, Guard.NotNull(tally, parameter).Scale, parameter);
        return definition.Calculate(tally);
    }

    public static WeightedResult<TDefinition> Calculate<TDefinition>(TDefinition definition, WeightedScoreTally tally)
        where TDefinition : class, IScoreDefinition
    {
        Check(definition, Guard.NotNull(tally).Scale, nameof(tally));
        return new WeightedResult<TDefinition>(new TalliedSample(tally), definition);
    }

    public static WeightedResult<TDefinition> Calculate<TDefinition>(
        TDefinition definition,
        IEnumerable<SurveyResponse> responses,
        SurveyDesign? design,
        InvalidFacts invalid,
        Func<SurveyResponse, bool>? domain,
        CancellationToken cancellation)
        where TDefinition : class, IScoreDefinition
    {
        WeightedSample sample =
            DesignedResponses.Read(responses, definition.Kind, design ?? SurveyDesign.WeightsOnly, invalid, domain).ToSample(cancellation);
        Check(definition, sample.Tally.Scale, nameof(responses));
        return new WeightedResult<TDefinition>(sample, definition);
    }

    public static ScoreMethod<ScoreTally, TResult> Plain<TResult>(IScoreDefinition<TResult> definition)
        where TResult : ScoreResult =>
        new(definition, definition.Metric, static tally => tally.Scale, definition.Calculate, definition.Compare, definition.PValueAgainst);

    public static ScoreMethod<WeightedScoreTally, WeightedResult<TDefinition>> Weighted<TDefinition>(TDefinition definition)
        where TDefinition : class, IScoreDefinition =>
        new(
            definition,
            WeightedMetric(definition),
            static tally => tally.Scale,
            tally => new WeightedResult<TDefinition>(new TalliedSample(tally), definition),
            static (before, after, confidence) => Compare(before, after, confidence, WeightedInterval.StudentT),
            static (result, benchmark) =>
                SignificanceTest.OfT(result.Score - benchmark, result.StandardError, result.DegreesOfFreedom, "weighted, Student t").PValue);

    public static string WeightedMetric(IScoreDefinition definition) => "Weighted " + definition.Metric;

    /// <summary>By the t of Welch with the degrees of freedom of both designs; the standard error is <c>hypot(before, after)</c>.</summary>
    public static ScoreComparison<WeightedResult<TDefinition>> Compare<TDefinition>(
        WeightedResult<TDefinition> before, WeightedResult<TDefinition> after, double confidence, WeightedInterval method)
        where TDefinition : class, IScoreDefinition
    {
        CheckComparison(before, after, confidence);
        string name = WeightedMean.MethodName(Guard.Defined(method));
        WelchDifference welch = new(
            after.Score - before.Score, (after.StandardError, after.DegreesOfFreedom), (before.StandardError, before.DegreesOfFreedom));
        if (method == WeightedInterval.StudentT)
        {
            return new ScoreComparison<WeightedResult<TDefinition>>(
                before,
                after,
                welch.Difference,
                welch.Interval(confidence, name),
                SignificanceTest.OfT(welch.Difference, welch.StandardError, welch.DegreesOfFreedom, name));
        }

        ConfidenceInterval interval = Quantile.Normal(confidence) * welch.StandardError is { } margin
            ? new ConfidenceInterval(welch.Difference - margin, welch.Difference + margin, confidence, name)
            : ConfidenceInterval.Undefined(confidence, name);
        return new ScoreComparison<WeightedResult<TDefinition>>(
            before, after, welch.Difference, interval, SignificanceTest.OfZ(welch.Difference, welch.StandardError, name));
    }

    /// <summary>Refuses to compare what was not measured alike.</summary>
    public static void CheckComparison(ScoreResult before, ScoreResult after, double confidence)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Guard.Confidence(confidence);
        IScoreDefinition earlier = before.Scoring;
        IScoreDefinition later = after.Scoring;
        if (!ReferenceEquals(earlier, later) && !earlier.Basis.Choices.Equals(later.Basis.Choices))
        {
            throw new ArgumentException(
                $"before is {Quote.Of(earlier.Name)} and after is {Quote.Of(later.Name)}; expected the same {earlier.Basis.Called} on both sides.",
                nameof(after));
        }
    }

    public static NonresponseBounds NonresponseBounds(ScoreResult result, long asked)
    {
        ArgumentNullException.ThrowIfNull(result);
        SurveyGuard.Asked(asked, result.Responses);
        double silent = (double)(asked - result.Responses) / asked;
        return new NonresponseBounds(asked, result.Responses, With(result.Scoring.Worst), With(result.Scoring.Best));

        double? With(double answer) => asked == 0 ? null
            : result.Headline is { } score ? score + ((answer - score) * silent)
            : answer;
    }

    /// <summary>Refuses a definition that contradicts itself.</summary>
    public static TDefinition Checked<TDefinition>(TDefinition definition)
        where TDefinition : IScoreDefinition
    {
        try
        {
            definition.Check();
            return definition;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of(nameof(definition), $"The definition {Quote.Of(definition.Name)} is inconsistent", refused);
        }
    }

    /// <summary>Refuses scores on another scale: a score means nothing without its scale, so nothing is guessed.</summary>
    public static void Check(IScoreDefinition definition, SurveyScale? scale, string parameter)
    {
        Checked(definition);
        if (scale is not null && scale != definition.Scale)
        {
            throw new ArgumentException(
                $"The scores are on {scale}; the definition {Quote.Of(definition.Name)} expects {definition.Scale}. Pass a definition for {scale}.",
                parameter);
        }
    }
}
