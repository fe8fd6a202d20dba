namespace CxMetrics;

/// <summary>What the builders of contact tallies share: the scope.</summary>
internal abstract class ScopedBuilder<TTally>(ContactScope scope) : MergingBuilder<Interaction, TTally>
    where TTally : class, ITally<TTally>
{
    public override void Add(Interaction fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (ContactScopes.ExclusionReason(scope, fact) is { } reason)
        {
            Exclude(reason);
        }
        else
        {
            Count(fact);
        }
    }

    /// <summary>Counts a contact that is within the scope.</summary>
    protected abstract void Count(Interaction fact);
}
