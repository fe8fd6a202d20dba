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
    private readonly int[] _steps;

    internal ConversionAttempt(Journey journey, ConversionDefinition definition, int[] steps, string? reason)
    {
        _steps = steps;
        Journey = journey;
        Definition = definition;
        ExclusionReason = reason;
    }

    /// <summary>The way that was to be gone.</summary>
    public ConversionDefinition Definition { get; }

    /// <summary>The moment of the log.</summary>
    public DateTimeOffset AsOf => Journey.AsOf;

    /// <summary>The whole journey of the customer.</summary>
    public Journey Journey { get; }

    /// <summary>The step that opened the attempt; of an immature customer the first that did; null where none did.</summary>
    public JourneyStep? Opening => _steps.Length == 0 ? null : Journey.Steps[_steps[0]];

    /// <summary>The steps of the attempt, the opening first; none where it does not count.</summary>
    public IReadOnlyList<JourneyStep> Steps => [.. _steps.Take(Level).Select(step => Journey.Steps[step])];

    /// <summary>The stages reached, the first included; 0 where the attempt does not count.</summary>
    public int Level => ExclusionReason is null ? _steps.Length : 0;

    /// <summary>Why it does not count: <see cref="ExclusionReasons.NotEntered"/> or <see cref="ExclusionReasons.Immature"/>; null where it does.</summary>
    public string? ExclusionReason { get; }

    /// <summary>The attempt in one line, such as "Attempt of c1: 2 of 3 stages".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Attempt of {Journey.CustomerId}: {ExclusionReason ?? FormattableString.Invariant($"{Level} of {Plural.Of(Definition.Stages.Count, "stage", CultureInfo.InvariantCulture)}")}");

    internal void CountIn(ConversionCounter counter) => counter.Add(Journey.Log.SpansOf(Journey), _steps, ExclusionReason);
}
