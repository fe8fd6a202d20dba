using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxMetrics;

/// <content>From raw facts.</content>
public static partial class Ces
{
    /// <summary>Computes the customer effort score from scores.</summary>
    /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
    /// <param name="scores">The scores; null, where the type has it, is an unanswered survey.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <param name="invalid">What to do with a score off the scale.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The definition is inconsistent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>Vectorised for bytes and for int. Nothing is allocated per score.</remarks>
    public static CesResult Calculate<TScore>(
        ReadOnlySpan<TScore> scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <inheritdoc cref="Calculate{TScore}(ReadOnlySpan{TScore}, CesDefinition, InvalidFacts)"/>
    public static CesResult Calculate<TScore>(
        Span<TScore> scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <inheritdoc cref="Calculate{TScore}(ReadOnlySpan{TScore}, CesDefinition, InvalidFacts)"/>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static CesResult Calculate<TScore>(
        TScore[] scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <inheritdoc cref="Calculate{TScore}(ReadOnlySpan{TScore}, CesDefinition, InvalidFacts)"/>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static CesResult Calculate<TScore>(
        IEnumerable<TScore> scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <inheritdoc cref="Calculate{TScore}(ReadOnlySpan{TScore}, CesDefinition, InvalidFacts)"/>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static CesResult Calculate<TScore>(
        IEnumerable<TScore?> scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <inheritdoc cref="Calculate{TScore}(ReadOnlySpan{TScore}, CesDefinition, InvalidFacts)"/>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static CesResult Calculate(
        IEnumerable<int?> scores, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        Calculate(ScoreTally.FromScores(scores, (definition ?? CesDefinition.Ces2).Scale, invalid), definition);

    /// <summary>Computes the customer effort score from survey responses; those of another kind are skipped and counted.</summary>
    /// <param name="responses">The responses; ids are unique among those of the kind.</param>
    /// <param name="definition">The definition; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <param name="invalid">What to do with a score off its scale or a repeated id.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A response is on another scale than the definition, its weight is not 1, or its id appears twice; or the definition is inconsistent.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off its scale, or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>One pass; per response a hash look-up of the id.</remarks>
    [OverloadResolutionPriority(-1)]
    public static CesResult Calculate(
        IEnumerable<SurveyResponse> responses, CesDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        Scoring.Calculate(
            definition ?? CesDefinition.Ces2, responses.TallyScores(SurveyKind.Ces, invalid), nameof(responses));
}
