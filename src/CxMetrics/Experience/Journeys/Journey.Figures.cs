namespace CxMetrics.Experience;

/// <content>What a journey amounts to.</content>
public sealed partial class Journey
{
    private JourneyFigures? _figures;

    /// <summary>When the first step started; null without steps.</summary>
    public DateTimeOffset? Start => Count == 0 ? null : new(Log.SpanOf(PlaceOf(0)).Start, TimeSpan.Zero);

    /// <summary>When the last of the steps ended, which need not be the last to start; null without steps.</summary>
    public DateTimeOffset? End => Count == 0 ? null : new(Figures.LatestEnd, TimeSpan.Zero);

    /// <summary>From the first start to the latest end of all; null without steps.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>The time between start and end that no step covers.</summary>
    public TimeSpan Wait => TimeSpan.FromTicks(Figures.Wait);

    /// <summary>The longest time between two steps that no step covers.</summary>
    public TimeSpan LongestWait => TimeSpan.FromTicks(Figures.LongestWait);

    /// <summary>The steps at an unknown touchpoint.</summary>
    public int UnknownSteps => Figures.Unknown;

    /// <summary>The steps at a touchpoint of customer service.</summary>
    public int ServiceSteps => Figures.Service;

    /// <summary>The steps that the company began.</summary>
    public int CompanySteps => Figures.ByCompany;

    /// <summary>The steps that the customer began.</summary>
    public int CustomerSteps => Figures.ByCustomer;

    /// <summary>The negative steps.</summary>
    public int NegativeSteps => Figures.Negative;

    /// <summary>The different touchpoints that are known.</summary>
    public int Touchpoints => Figures.Touchpoints;

    /// <summary>The different stages that are known.</summary>
    public int Stages => Figures.Stages;

    /// <summary>The different departments that are known.</summary>
    public int Departments => Figures.Departments;

    /// <summary>The different channels.</summary>
    public int Channels => Figures.Channels;

    /// <summary>How often the channel changed from one step to the next.</summary>
    public int Hops => Figures.Hops;

    /// <summary>How often the department changed from one step to the next, where both are known.</summary>
    public int Handovers => Figures.Handovers;

    /// <summary>The steps with a sentiment.</summary>
    public int ScoredSteps => Figures.Scored;

    /// <summary>The mean sentiment of the scored steps, -1 to 1; null without any.</summary>
    public double? MeanSentiment => Figures.Mean;

    /// <summary>The best sentiment of a step; null without any.</summary>
    public double? Best => Figures.Best;

    /// <summary>The worst sentiment of a step; null without any.</summary>
    public double? Worst => Figures.Worst;

    /// <summary>The sentiment of greatest absolute value, the earliest of equals; null without any.</summary>
    public double? Peak => Figures.Peak;

    /// <summary>The sentiment of the last scored step; null without any.</summary>
    public double? LastSentiment => Figures.End;

    /// <summary>The running impression after the last scored step: r becomes <c>r + w (s - r)</c> with each; null without any.</summary>
    /// <remarks>It starts with the first sentiment; w is <see cref="JourneyDefinition.ImpressionWeight"/>. Exponential smoothing (Brown 1959).</remarks>
    public double? Impression => Figures.Impression;

    private JourneyFigures Figures => _figures ??= new JourneyFigures(this);
}
