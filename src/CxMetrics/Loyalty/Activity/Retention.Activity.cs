namespace CxMetrics;

/// <content>Retention by activity.</content>
public static partial class Retention
{
    /// <summary>Computes retention by activity: of the customers active at the opening, those active at the close.</summary>
    /// <inheritdoc cref="Churn.Calculate(IEnumerable{CustomerActivity}, Period, ActivityDefinition, Moment, ChurnDefinition?, InvalidFacts)"/>
    public static RetentionResult Calculate(
        IEnumerable<CustomerActivity> activity,
        Period period,
        ActivityDefinition active,
        Moment asOf,
        ChurnDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        new(Churn.Calculate(activity, period, active, asOf, definition, invalid));
}
