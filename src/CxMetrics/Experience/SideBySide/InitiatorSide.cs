namespace CxMetrics.Experience;

/// <summary>The outcome of the contacts that the company, or the customer, began.</summary>
internal sealed class InitiatorSide(JourneyLog log, TimeSpan horizon)
{
    public RateTally.Builder Negative { get; } = new();

    public RateTally.Builder Resolved { get; } = new();

    public RateTally.Builder CameBack { get; } = new();

    public ScoreTally.Builder Csat { get; } = new(log.Definition.Csat.Scale);

    public MomentTally.Builder Sentiment { get; } = new();

    public void Add(JourneyStep step)
    {
        Negative.Add(step.IsNegative);
        Resolved.Add(step.Interaction.Resolution is { } resolution ? resolution == ContactResolution.Resolved : null, ExclusionReasons.ResolutionUnknown);
        Sentiment.Add(step.Sentiment);
        foreach (SurveyResponse answer in step.Answers.Where(answer => answer.Kind == SurveyKind.Csat))
        {
            Csat.Add(answer.Score);
        }

        if (step.Interaction.CustomerId is null)
        {
            CameBack.Exclude(ExclusionReasons.NoCustomer);
        }
        else if (log.AsOf - step.End < horizon)
        {
            CameBack.Exclude(ExclusionReasons.Immature);
        }
        else
        {
            CameBack.Add(IsFollowed(step.Place));
        }
    }

    /// <summary>Whether the customer turned to service from the end on, within the horizon; at the same moment steps may come before it in order.</summary>
    private bool IsFollowed(int step)
    {
        JourneySpan span = log.SpanOf(step);
        int first = step;
        while (first > 0 && IsOfCustomer(first - 1) && log.SpanOf(first - 1).Start == span.Start)
        {
            first--;
        }

        return Enumerable.Range(first, log.StepCount - first)
            .TakeWhile(next => IsOfCustomer(next) && log.SpanOf(next).Start - span.End <= horizon.Ticks)
            .Any(next => next != step && log.SpanOf(next).Start >= span.End
                && log.TouchpointOf(next)?.IsService == true && log.Contact(next).InitiatedBy == ContactInitiator.Customer);

        bool IsOfCustomer(int other) => log.SpanOf(other).Customer == span.Customer;
    }
}
