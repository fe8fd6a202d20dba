namespace CxMetrics.Experience;

/// <summary>What one sweep over the steps of a journey finds.</summary>
internal sealed class JourneyFigures
{
    private const int FewSteps = 32;

    public JourneyFigures(Journey journey)
    {
        JourneyLog log = journey.Log;
        string?[] stages = new string?[journey.Count];
        string?[] departments = new string?[journey.Count];
        string?[] touchpoints = new string?[journey.Count];
        string?[] channels = new string?[journey.Count];
        ContactChannel? channel = null;
        string? department = null;
        double sum = 0;
        for (int i = 0; i < journey.Count; i++)
        {
            int step = journey.PlaceOf(i);
            Interaction contact = log.Contact(step);
            Touchpoint? touchpoint = log.TouchpointOf(step);
            Unknown += touchpoint is null ? 1 : 0;
            Service += touchpoint?.IsService == true ? 1 : 0;
            ByCompany += contact.InitiatedBy == ContactInitiator.Company ? 1 : 0;
            ByCustomer += contact.InitiatedBy == ContactInitiator.Customer ? 1 : 0;
            Negative += log.IsNegative(step) ? 1 : 0;
            Hops += channel is { } other && contact.Channel != other ? 1 : 0;
            Handovers += department is not null && touchpoint?.Department is { } next && !string.Equals(department, next, StringComparison.Ordinal) ? 1 : 0;
            channel = contact.Channel;
            department = touchpoint?.Department;
            (touchpoints[i], stages[i], departments[i], channels[i]) = (touchpoint?.Id, touchpoint?.Stage, department, contact.Channel.Name);
            Time(log.SpanOf(step));
            if (contact.Sentiment is { } score)
            {
                sum += score;
                Score(score, log.Definition.ImpressionWeight);
            }
        }

        (Touchpoints, Stages, Departments, Channels) = (Distinct(touchpoints), Distinct(stages), Distinct(departments), Distinct(channels));
        Mean = Scored == 0 ? null : sum / Scored;
    }

    public int Unknown { get; }

    public int Service { get; }

    public int ByCompany { get; }

    public int ByCustomer { get; }

    public int Negative { get; }

    public int Hops { get; }

    public int Handovers { get; }

    public int Touchpoints { get; }

    public int Stages { get; }

    public int Departments { get; }

    public int Channels { get; }

    public int Scored { get; private set; }

    public double? Mean { get; }

    public double? Best { get; private set; }

    public double? Worst { get; private set; }

    public double? Peak { get; private set; }

    public double? End { get; private set; }

    public double? Impression { get; private set; }

    /// <summary>The latest end so far, in ticks.</summary>
    public long LatestEnd { get; private set; } = long.MinValue;

    public long Wait { get; private set; }

    public long LongestWait { get; private set; }

    /// <summary>The different texts that are known; most journeys are so short that looking back is faster than hashing.</summary>
    private static int Distinct(ReadOnlySpan<string?> texts)
    {
        if (texts.Length > FewSteps)
        {
            return texts.ToArray().OfType<string>().Distinct(StringComparer.Ordinal).Count();
        }

        int distinct = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            distinct += texts[i] is { } text && !texts[..i].Contains(text) ? 1 : 0;
        }

        return distinct;
    }

    /// <summary>Waiting is time that no step covers.</summary>
    private void Time(JourneySpan span)
    {
        long wait = LatestEnd == long.MinValue ? 0 : Math.Max(0, span.Start - LatestEnd);
        Wait += wait;
        LongestWait = Math.Max(LongestWait, wait);
        LatestEnd = Math.Max(LatestEnd, span.End);
    }

    private void Score(double score, double weight)
    {
        Scored++;
        Best = Best >= score ? Best : score;
        Worst = Worst <= score ? Worst : score;
        Peak = Peak is { } peak && Math.Abs(peak) >= Math.Abs(score) ? peak : score;
        Impression = Impression is { } before ? before + (weight * (score - before)) : score;
        End = score;
    }
}
