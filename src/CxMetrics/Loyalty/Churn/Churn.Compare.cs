using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Definitions, periods and segments side by side.</content>
public static partial class Churn
{
    /// <summary>Computes churn of a period under several definitions, side by side.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period.</param>
    /// <param name="definitions">The definitions, the first of which is what the others are compared with; the presets when null.</param>
    /// <returns>The rates, their spread and why they differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or a definition is null.</exception>
    /// <exception cref="ArgumentException">There are no definitions.</exception>
    public static ChurnSensitivity Sensitivity(SubscriptionHistory history, Period period, IEnumerable<ChurnDefinition>? definitions = null)
    {
        Guard.NotNull(history);
        ChurnResult[] results = ChurnSensitivity.Results(definitions, ChurnDefinition.Presets, definition => Calculate(history, period, definition));
        return new ChurnSensitivity(period, results);
    }

    /// <summary>Compares the churn of two periods or two segments, after minus before.</summary>
    /// <param name="before">The churn to compare with.</param>
    /// <param name="after">The churn of a later period, or of another segment.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The difference with its interval and its p-value.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The results have two formulas, or one that is no share of members.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>Many segments at once call for an adjustment of the p-values, as <c>PValues.Adjust</c> makes it.</remarks>
    public static RateComparison Compare(ChurnResult before, ChurnResult after, double confidence = 0.95)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        return before.Share is { } first && after.Share is { } second && before.Definition.Formula == after.Definition.Formula
            ? new RateComparison("Churn", first, second, Guard.Confidence(confidence))
            : throw new ArgumentException(
                $"after is {Quote.OfDefinition(after.Definition)}, before {Quote.OfDefinition(before.Definition)}; expected one formula, and one that is a share of members.", nameof(after));
    }
}
