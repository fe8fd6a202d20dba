namespace CxMetrics.Experience;

/// <summary>Collects the cases of a log by what became of them.</summary>
internal sealed class LoopCases(JourneyLog log, LoopDefinition definition)
{
    public LoopDefinition Definition => definition;

    public DateTimeOffset AsOf => log.AsOf;

    public List<LoopCase> InTime { get; } = [];

    public List<LoopCase> Late { get; } = [];

    public List<LoopCase> Pending { get; } = [];

    public List<LoopCase> Overdue { get; } = [];

    /// <summary>The cases with a follow-up before they were opened, which does not close them.</summary>
    public long FollowedUpBefore { get; private set; }

    public void Add(JourneyStep? step, IReadOnlyList<SurveyResponse> about)
    {
        SurveyResponse[] answers = [.. about.Where(answer => log.Definition.IsNegative(answer) == true)];
        IEnumerable<DateTimeOffset> triggers = answers.Select(answer => answer.AnsweredAt!.Value);
        DateTimeOffset opened = (step is not null && log.Definition.IsNegative(step.Sentiment) ? triggers.Append(step.End) : triggers).Min();
        if (opened > AsOf)
        {
            return;
        }

        DateTimeOffset[] followUps = [.. answers.Select(answer => answer.FollowedUpAt).Append(step?.Interaction.FollowedUpAt).OfType<DateTimeOffset>()];
        DateTimeOffset? followed = followUps.Where(moment => moment >= opened && moment <= AsOf).Select(moment => (DateTimeOffset?)moment).Min();
        FollowedUpBefore += followUps.Any(moment => moment < opened) ? 1 : 0;
        bool isWithin = (followed ?? AsOf) - opened <= definition.Limit;
        List<LoopCase> cases = followed is null ? isWithin ? Pending : Overdue : isWithin ? InTime : Late;
        cases.Add(new LoopCase(step?.Interaction, answers, opened, followed));
    }
}
