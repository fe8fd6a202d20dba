using System.Globalization;

namespace CxMetrics.Experience;

/// <summary>One contact of a customer with the company, at a touchpoint, as a step of the journey.</summary>
/// <remarks>
/// A view into a <see cref="JourneyLog"/>. Stage, department and service are null where the touchpoint is unknown: not given, or not in the
/// list. Immutable and thread-safe.
/// </remarks>
public sealed class JourneyStep
{
    private readonly JourneyLog _log;

    internal JourneyStep(JourneyLog log, int place)
    {
        _log = log;
        Place = place;
    }

    /// <summary>The contact: its legs joined.</summary>
    public Interaction Interaction => _log.Contact(Place);

    /// <summary>The touchpoint; null where it is unknown.</summary>
    public Touchpoint? Touchpoint => _log.TouchpointOf(Place);

    /// <summary>The stage of the touchpoint; null where there is none or the touchpoint is unknown.</summary>
    public string? Stage => Touchpoint?.Stage;

    /// <summary>The department of the touchpoint; null where there is none or the touchpoint is unknown.</summary>
    public string? Department => Touchpoint?.Department;

    /// <summary>Whether it was customer service; null where the touchpoint is unknown.</summary>
    public bool? IsService => Touchpoint?.IsService;

    /// <summary>The channel of the contact, which need not be that of the touchpoint.</summary>
    public ContactChannel Channel => Interaction.Channel;

    /// <summary>When it started.</summary>
    public DateTimeOffset Start => Interaction.Start;

    /// <summary>When it ended; its start where no end is known.</summary>
    public DateTimeOffset End => Interaction.End ?? Interaction.Start;

    /// <summary>The sentiment, -1 to 1; null where it was not scored.</summary>
    public double? Sentiment => Interaction.Sentiment;

    /// <summary>The answers about it that were given by the moment of the log, in that order.</summary>
    public IReadOnlyList<SurveyResponse> Answers => _log.AnswersAbout(Place);

    /// <summary>Whether its sentiment is below the limit of the definition, or an answer about it is in a negative band.</summary>
    public bool IsNegative => _log.IsNegative(Place);

    /// <summary>Its place in the log.</summary>
    internal int Place { get; }

    /// <summary>The step in one line, such as "Step i1 at 2026-03-02T09:00:00.0000000+00:00 (support)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Step {Interaction.Id} at {Start:O} ({Stage ?? "no stage"})");
}
