using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Finds for each session the next attempt of its customer, and the next that a person handled.</summary>
internal readonly struct FollowUps(int sessions) : ITimelineSweep<CustomerMoment>
{
    /// <summary>By the number of the session; null where there is none.</summary>
    public Interaction?[] Attempts { get; } = new Interaction?[sessions];

    /// <summary>By the number of the session; null where there is none.</summary>
    public Interaction?[] Answers { get; } = new Interaction?[sessions];

    public void Take(int start, ReadOnlySpan<CustomerMoment> timeline)
    {
        Interaction? attempt = null;
        Interaction? answer = null;
        for (int i = timeline.Length - 1; i >= 0; i--)
        {
            if (timeline[i].Attempt is { } earlier)
            {
                attempt = earlier;
                answer = Contacts.IsHandledByHuman(earlier) ? earlier : answer;
            }
            else
            {
                Attempts[timeline[i].Session] = attempt;
                Answers[timeline[i].Session] = answer;
            }
        }
    }
}
