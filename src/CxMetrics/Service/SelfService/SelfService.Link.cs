using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From interactions to sessions.</content>
public static partial class SelfService
{
    /// <summary>Links each session of self-service with the next attempts of its customer to reach a person.</summary>
    /// <param name="interactions">The whole log, in any order: sessions, and the attempts to reach a person.</param>
    /// <param name="asOf">The moment of the log: later interactions are left out.</param>
    /// <param name="invalid">What to do with an id seen before, or a session that ends before it starts.</param>
    /// <returns>The links, for every definition and every horizon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice, or a session ends before it starts; its index is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>
    /// A session is an inbound interaction that self-service or an AI agent handled; every other inbound interaction is an attempt, abandoned
    /// ones included. The next attempt is the first of the same customer that starts at the end of the session or later; where several start
    /// at once, the one with the smaller id. Legs of one contact are of one customer: who is named on any of them. A leg of the same contact
    /// that starts with the session or later is an attempt whoever it names; within the session its gap is 0. Automation that starts after a
    /// person had the same contact, such as a survey after the call, is no session, and left out. Cost: <c>O(n log n)</c> time for one sort
    /// of the attempts, and a binary search a session.
    /// </remarks>
    public static SelfServiceLinks Link(
        IEnumerable<Interaction> interactions, DateTimeOffset asOf, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        SessionLog log = new(asOf, Guard.Defined(invalid), nameof(interactions));
        foreach (Interaction interaction in interactions)
        {
            log.Add(interaction);
        }

        return log.ToLinks();
    }
}
