using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a metric counts whose facts are interactions: each has its id, and belongs to the moment at which it starts.</summary>
/// <typeparam name="TSelf">The definition itself.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
public abstract record InteractionMetricDefinition<TSelf, TTally, TResult> : MetricDefinition<TSelf, Interaction, TTally, TResult>
    where TSelf : InteractionMetricDefinition<TSelf, TTally, TResult>
    where TTally : DefinedTally<TTally, TSelf>, new()
{
    private protected InteractionMetricDefinition(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public sealed override string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public sealed override DateTimeOffset? MomentOf(Interaction fact) => Guard.NotNull(fact).Start;
}
