namespace CxMetrics;

/// <content>From interactions to sessions.</content>
public static partial class SelfService
{
    /// <summary>Links each session of self-service with the next attempts of its customer to reach a person.</summary>
    /// <param name="interactions">The whole log, in any order: sessions, and the attempts to reach a person.</param>
    /// <param name="asOf">The moment of the log: later interactions are left out.</param>
    /// <param name="invalid">What to do with a repeated id, legs that cannot be one contact, or an inbound interaction that ends before it starts.</param>
    /// <returns>The links, for every definition and every horizon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, legs cannot be one contact, or an inbound interaction ends before it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>
    /// A session is an inbound interaction that self-service or an AI agent handled; every other inbound interaction is an attempt, abandoned
    /// ones included. The next attempt is the first of the same customer that starts with the session or later: a
    /// customer who calls while it lasts was not contained, and the gap is 0. Where several start at once, it is the one with the smaller id. Legs of one contact are of one customer: the one named on any of them. A leg of the same contact
    /// that starts with the session or later is an attempt whatever customer it names. Automation that starts after a
    /// person had the same contact, such as a survey after the call, is no session, and left out. Cost: one sort and one sweep over sessions and
    /// attempts, <c>O(n log n)</c>, <c>O(n)</c> for a log in the order of its starts.
    /// </remarks>
    public static SelfServiceLinks Link(
        IEnumerable<Interaction> interactions, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return SessionLog.Link(ContactLog.Read(interactions, invalid), asOf, nameof(interactions));
    }

    /// <summary>Links each session of self-service in a log with the next attempts of its customer to reach a person.</summary>
    /// <param name="log">The whole log.</param>
    /// <param name="asOf">The moment of the log: later interactions are left out.</param>
    /// <returns>The links, for every definition and every horizon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">An inbound interaction ends before it starts, in a log that throws for invalid facts.</exception>
    /// <remarks>As <see cref="Link(IEnumerable{Interaction}, Moment, InvalidFacts)"/>.</remarks>
    public static SelfServiceLinks Link(ContactLog log, Moment asOf)
    {
        ArgumentNullException.ThrowIfNull(log);
        return SessionLog.Link(log, asOf, nameof(log));
    }
}
