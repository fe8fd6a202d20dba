using CxMetrics.Internal;

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
    public int UnknownSteps => Number(static (log, step) => log.TouchpointOf(step) is null);

    /// <summary>The steps at a touchpoint of customer service.</summary>
    public int ServiceSteps => Number(static (log, step) => log.TouchpointOf(step)?.IsService == true);

    /// <summary>The steps that the company began.</summary>
    public int CompanySteps => Number(static (log, step) => log.Contact(step).InitiatedBy == ContactInitiator.Company);

    /// <summary>The steps that the customer began.</summary>
    public int CustomerSteps => Number(static (log, step) => log.Contact(step).InitiatedBy == ContactInitiator.Customer);

    /// <summary>The negative steps.</summary>
    public int NegativeSteps => Number(static (log, step) => log.IsNegative(step));

    /// <summary>The different touchpoints that are known.</summary>
    public int Touchpoints => Different(JourneyLabel.Touchpoint);

    /// <summary>The different stages that are known.</summary>
    public int Stages => Different(JourneyLabel.Stage);

    /// <summary>The different departments that are known.</summary>
    public int Departments => Different(JourneyLabel.Department);

    /// <summary>The different channels.</summary>
    public int Channels => Different(label: null);

    /// <summary>How often the channel changed from one step to the next.</summary>
    public int Hops => Changes(label: null);

    /// <summary>How often the department changed from one step to the next, where both are known.</summary>
    public int Handovers => Changes(JourneyLabel.Department);

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
    public double? Impression
    {
        get
        {
            double? impression = null;
            foreach (double score in Scores)
            {
                impression = impression is { } before ? before + (Log.Definition.ImpressionWeight * (score - before)) : score;
            }

            return impression;
        }
    }

    /// <summary>The sentiment of the scored steps.</summary>
    internal double[] Scores => _scores ??= ReadScores();

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

    private double[] ReadScores()
    {
        double[] scores = new double[Number(static (log, step) => log.Contact(step).Sentiment is not null)];
        int count = 0;
        for (int i = 0; i < Count; i++)
        {
            if (Log.Contact(PlaceOf(i)).Sentiment is { } score)
            {
                scores[count++] = score;
            }
        }

        return scores;
    }

    private int Number(Func<JourneyLog, int, bool> which)
    {
        int number = 0;
        for (int i = 0; i < Count; i++)
        {
            number += which(Log, PlaceOf(i)) ? 1 : 0;
        }

        return number;
    }

    /// <summary>The different labels that are known; channels where the label is null.</summary>
    private int Different(JourneyLabel? label)
    {
        Span<int> codes = CodesOf(label, stackalloc int[FewSteps]);
        codes.Sort();
        return Count == 0 || codes[^1] == 0 ? 0 : 1 + ChangesOf(codes);
    }

    /// <summary>How often the label, or the channel, differs from that of the step before, where both are known.</summary>
    private int Changes(JourneyLabel? label) => ChangesOf(CodesOf(label, stackalloc int[FewSteps]));

    private static int ChangesOf(ReadOnlySpan<int> codes)
    {
        int changes = 0;
        for (int i = 1; i < codes.Length; i++)
        {
            changes += codes[i] != codes[i - 1] && codes[i] > 0 && codes[i - 1] > 0 ? 1 : 0;
        }

        return changes;
    }

    /// <summary>A code for each step: 0 where the label is unknown.</summary>
    /// <param name="label">The label; null for the channel.</param>
    /// <param name="few">Room for the codes of most journeys.</param>
    private Span<int> CodesOf(JourneyLabel? label, Span<int> few)
    {
        Span<int> codes = Count <= few.Length ? few[..Count] : new int[Count];
        if (label is { } known)
        {
            JourneyLabels labels = Log.LabelsOf(known);
            for (int i = 0; i < Count; i++)
            {
                codes[i] = labels.Of(Log.SpanOf(PlaceOf(i)));
            }
        }
        else
        {
            ReadChannels(codes);
        }

        return codes;
    }

    /// <summary>Gives channels codes; most journeys are so short that looking back is faster than hashing.</summary>
    private void ReadChannels(Span<int> codes)
    {
        KeyCodes<string>? names = codes.Length > FewSteps ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < codes.Length; i++)
        {
            string name = ChannelOf(i);
            int same = 0;
            while (names is null && same < i && !string.Equals(name, ChannelOf(same), StringComparison.Ordinal))
            {
                same++;
            }

            codes[i] = 1 + (names?.Of(name) ?? same);
        }
    }

    private string ChannelOf(int index) => Log.Contact(PlaceOf(index)).Channel.Name;
}
