using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>One attempt to go through the stages, or a customer who made none.</summary>
/// <remarks>
/// Made by <see cref="Conversion.Link"/>. Group by the opening step, which is there before anything is known of the outcome: <c>attempts.TallyBy(definition,
/// attempt => attempt.Opening?.Channel)</c>. A view into a <see cref="JourneyLog"/>. Immutable and thread-safe.
/// </remarks>
public sealed class ConversionAttempt
{
    private readonly JourneyLog _log;
    private readonly int _start;
    private readonly int[] _reached;

    internal ConversionAttempt(JourneyLog log, ConversionDefinition definition, int start, int[] reached, int opening, string? reason)
    {
        _log = log;
        _start = start;
        _reached = reached;
        Definition = definition;
        Opening = opening < 0 ? null : new JourneyStep(log, start + opening);
        ExclusionReason = reason;
    }

    /// <summary>The way that was to be gone.</summary>
    public ConversionDefinition Definition { get; }

    /// <summary>The moment of the log.</summary>
    public DateTimeOffset AsOf => _log.AsOf;

    /// <summary>The whole journey of the customer.</summary>
    public Journey Journey => _log.JourneyFrom(_start);

    /// <summary>The step that opened the attempt; of an immature customer the first that did; null where none did.</summary>
    public JourneyStep? Opening { get; }

    /// <summary>The steps of the attempt, the opening first; none where it does not count.</summary>
    public IReadOnlyList<JourneyStep> Steps => [.. _reached.Select(step => new JourneyStep(_log, _start + step))];

    /// <summary>The stages reached, the first included; 0 where the attempt does not count.</summary>
    public int Level => _reached.Length;

    /// <summary>Why it does not count: <see cref="ExclusionReasons.NotEntered"/> or <see cref="ExclusionReasons.Immature"/>; null where it does.</summary>
    public string? ExclusionReason { get; }

    /// <summary>The attempt in one line, such as "Attempt of c1: 2 of 3 stages".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Attempt of {Journey.CustomerId}: {ExclusionReason ?? FormattableString.Invariant($"{Level} of {Plural.Of(Definition.Stages.Count, "stage", CultureInfo.InvariantCulture)}")}");

    internal void CountIn(ConversionCounts counts) => counts.Add(_log.SpansOf(Journey), _reached);
}
