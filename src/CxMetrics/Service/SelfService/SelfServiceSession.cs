using System.Globalization;

namespace CxMetrics;

/// <summary>One session of self-service and what its customer did next.</summary>
/// <remarks>
/// Made by <see cref="SelfService.Link(ContactLog, Moment)"/>. It holds the gaps to the next attempts, so that any horizon is a comparison. Legs of one contact
/// with the same kind of automation are one session. Immutable and thread-safe.
/// </remarks>
public sealed record SelfServiceSession
{
    internal SelfServiceSession(Interaction interaction) => Interaction = interaction;

    /// <summary>The session, or its first leg: channel, topic and whatever else to group by.</summary>
    public Interaction Interaction { get; }

    /// <summary>The customer; where the leg names none, of the first leg of the contact that does, a person's leg too. Null where none does.</summary>
    public string? CustomerId { get; internal init; }

    /// <summary>The legs that it is made of, at least 1.</summary>
    public int Legs { get; internal init; }

    /// <summary>What served the customer: self-service or an AI agent.</summary>
    public ContactHandler Handler => Interaction.HandledBy!.Value;

    /// <summary>The end of its last leg; null where a leg has none.</summary>
    public DateTimeOffset? End { get; internal init; }

    /// <summary>The outcome of its last leg that recorded one; null where none did.</summary>
    public ContactResolution? Resolution { get; internal init; }

    /// <summary>The moment of the log.</summary>
    public DateTimeOffset AsOf { get; internal init; }

    /// <summary>From the end to the moment of the log; negative where it still lasted; null without an end.</summary>
    public TimeSpan? Observed { get; internal init; }

    /// <summary>From the end to the start of the next inbound attempt of the customer, answered or not; 0 for one that starts while the session lasts; null where there is none.</summary>
    public TimeSpan? ToNextAttempt { get; internal init; }

    /// <summary>The id of that attempt; null where there is none.</summary>
    public string? NextAttemptId { get; internal init; }

    /// <summary>From the end to the start of the next inbound contact that a person handled; 0 for one that starts while the session lasts; null where there is none.</summary>
    public TimeSpan? ToNextAnswer { get; internal init; }

    /// <summary>The id of that contact; null where there is none.</summary>
    public string? NextAnswerId { get; internal init; }

    /// <summary>Whether it was transferred, or went on with a leg of the same contact that is not self-service; null where it was not recorded.</summary>
    public bool? LeftForAnother { get; internal init; }

    /// <summary>The session in one line, such as "Session i1 (SelfService, 2 legs)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Session {Interaction.Id} ({Handler}, {Legs:N0} {(Legs == 1 ? "leg" : "legs")})");
}
