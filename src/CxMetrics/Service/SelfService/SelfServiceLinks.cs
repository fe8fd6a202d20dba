using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The sessions of a log, each linked with what its customer did next.</summary>
/// <remarks>
/// <c>Legs + Attempts + Excluded.Total</c> is everything received. Filter and group the sessions by anything: they were linked over the whole log.
/// Immutable and thread-safe.
/// </remarks>
public sealed class SelfServiceLinks
{
    internal SelfServiceLinks(
        IReadOnlyList<SelfServiceSession> sessions, DateTimeOffset asOf, long legs, long attempts, ReasonCounts excluded, ReasonCounts sessionsExcluded)
    {
        Sessions = new ValueList<SelfServiceSession>(sessions);
        AsOf = asOf;
        Legs = legs;
        Attempts = attempts;
        Excluded = excluded;
        SessionsExcluded = sessionsExcluded;
    }

    /// <summary>The sessions, of self-service and of AI agents, in the order of their contacts.</summary>
    public IReadOnlyList<SelfServiceSession> Sessions { get; }

    /// <summary>The moment of the log: nothing later is known.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The interactions that are sessions or legs of them.</summary>
    public long Legs { get; }

    /// <summary>The inbound interactions in which a customer tried to reach a person, answered or not.</summary>
    public long Attempts { get; }

    /// <summary>The interactions that are neither, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>Those of them that automation handled, which would have been sessions or legs of one.</summary>
    public ReasonCounts SessionsExcluded { get; }

    /// <summary>The links in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(Sessions.Count, "session", CultureInfo.InvariantCulture)} and {Plural.Of(Attempts, "attempt", CultureInfo.InvariantCulture)} as of {AsOf:O}, {Excluded.Total:N0} excluded");
}
