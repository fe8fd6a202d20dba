namespace CxMetrics.Experience;

/// <content>What a journey amounts to.</content>
public sealed partial class Journey
{
    private const int FewSteps = 32;
    private double[]? _scores;

    /// <summary>When the first step started; null without steps.</summary>
    public DateTimeOffset? Start => Count == 0 ? null : new(Log.SpanOf(PlaceOf(0)).Start, TimeSpan.Zero);

    /// <summary>When the last of the steps ended, which need not be the last to start; null without steps.</summary>
    public DateTimeOffset? End => Count == 0 ? null : new(Times().LatestEnd, TimeSpan.Zero);

    /// <summary>From the first start to the latest end of all; null without steps.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>The time between start and end that no step covers.</summary>
    public TimeSpan Wait => TimeSpan.FromTicks(Times().Wait);

    /// <summary>The longest time between two steps that no step covers.</summary>
    public TimeSpan LongestWait => TimeSpan.FromTicks(Times().LongestWait);

    /// <summary>The steps at an unknown touchpoint.</summary>
    public int UnknownSteps => Own.Count(static step => step.Touchpoint is null);

    /// <summary>The steps at a touchpoint of customer service.</summary>
    public int ServiceSteps => Own.Count(static step => step.IsService == true);

    /// <summary>The steps that the company began.</summary>
    public int CompanySteps => Own.Count(static step => step.Interaction.InitiatedBy == ContactInitiator.Company);

    /// <summary>The steps that the customer began.</summary>
    public int CustomerSteps => Own.Count(static step => step.Interaction.InitiatedBy == ContactInitiator.Customer);

    /// <summary>The negative steps.</summary>
    public int NegativeSteps => Own.Count(static step => step.IsNegative);

    /// <summary>The different touchpoints that are known.</summary>
    public int Touchpoints => Different(static step => step.Touchpoint?.Id);

    /// <summary>The different stages that are known.</summary>
    public int Stages => Different(static step => step.Stage);

    /// <summary>The different departments that are known.</summary>
    public int Departments => Different(static step => step.Department);

    /// <summary>The different channels.</summary>
    public int Channels => Different(static step => step.Channel.Name);

    /// <summary>How often the channel changed from one step to the next.</summary>
    public int Hops => Changes(static step => step.Channel.Name);

    /// <summary>How often the department changed from one step to the next, where both are known.</summary>
    public int Handovers => Changes(static step => step.Department);

    /// <summary>The steps with a sentiment.</summary>
    public int ScoredSteps => Scores.Length;

    /// <summary>The mean sentiment of the scored steps, -1 to 1; null without any.</summary>
    public double? MeanSentiment => OfScores(static scores => scores.Average());

    /// <summary>The best sentiment of a step; null without any.</summary>
    public double? Best => OfScores(static scores => scores.Max());

    /// <summary>The worst sentiment of a step; null without any.</summary>
    public double? Worst => OfScores(static scores => scores.Min());

    /// <summary>The sentiment of greatest absolute value, the earliest of equals; null without any.</summary>
    public double? Peak => OfScores(static scores => scores.MaxBy(Math.Abs));

    /// <summary>The sentiment of the last scored step; null without any.</summary>
    public double? LastSentiment => OfScores(static scores => scores[^1]);

    /// <summary>The running impression after the last scored step: r becomes <c>r + w (s - r)</c> with each; null without any.</summary>
    /// <remarks>It starts with the first sentiment; w is <see cref="JourneyDefinition.ImpressionWeight"/>. Exponential smoothing (Brown 1959).</remarks>
    public double? Impression => OfScores(scores => scores.Aggregate((before, score) => before + (Log.Definition.ImpressionWeight * (score - before))));

    /// <summary>The sentiment of the scored steps.</summary>
    internal double[] Scores => _scores ??= [.. Own.Where(static step => step.Sentiment is not null).Select(static step => step.Sentiment!.Value)];

    private double? OfScores(Func<double[], double> figure) => Scores.Length == 0 ? null : figure(Scores);

    /// <summary>The time that no step covers, the longest of it at once, and the latest end, in ticks.</summary>
    private (long Wait, long LongestWait, long LatestEnd) Times()
    {
        long sum = 0;
        long longest = 0;
        long latest = 0;
        for (int i = 0; i < Count; i++)
        {
            JourneySpan span = Log.SpanOf(PlaceOf(i));
            long wait = i == 0 ? 0 : Math.Max(0, span.Start - latest);
            (sum, longest, latest) = (sum + wait, Math.Max(longest, wait), Math.Max(latest, span.End));
        }

        return (sum, longest, latest);
    }

    /// <summary>The different texts that are known; most journeys are so short that looking back is faster than hashing.</summary>
    private int Different(Converter<JourneyStep, string?> member)
    {
        string?[] texts = Array.ConvertAll(Own, member);
        if (texts.Length > FewSteps)
        {
            return texts.OfType<string>().Distinct(StringComparer.Ordinal).Count();
        }

        int different = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            different += texts[i] is { } text && !texts.AsSpan(0, i).Contains(text) ? 1 : 0;
        }

        return different;
    }

    /// <summary>How often a text differs from that of the step before, where both are known.</summary>
    private int Changes(Func<JourneyStep, string?> member)
    {
        int changes = 0;
        string? before = null;
        foreach (JourneyStep step in Own)
        {
            string? text = member(step);
            changes += before is not null && text is not null && !string.Equals(before, text, StringComparison.Ordinal) ? 1 : 0;
            before = text;
        }

        return changes;
    }
}
