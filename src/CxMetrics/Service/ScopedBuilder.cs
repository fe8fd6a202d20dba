using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>What the builders of contact tallies share: the scope, the reasons, and the tallies that were added as such.</summary>
internal abstract class ScopedBuilder<TTally>(ContactScope scope) : ITallyBuilder<Interaction, TTally>
    where TTally : class, ITally<TTally>
{
    private readonly Dictionary<string, long> _excluded = new(StringComparer.Ordinal);
    private TTally _merged = TTally.AdditiveIdentity;

    public void Add(Interaction fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (ContactScopes.WhyOut(scope, fact) is { } reason)
        {
            Exclude(reason);
        }
        else
        {
            Count(fact);
        }
    }

    public void Exclude(string reason, long count = 1)
    {
        Guard.Text(reason);
        if (Guard.Count(count) > 0)
        {
            _excluded[reason] = ExactCount.Add(_excluded.GetValueOrDefault(reason), count, $"facts excluded as \"{reason}\"");
        }
    }

    public void Add(TTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        try
        {
            _merged += tally;
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException(Refusal.Reason(refused), nameof(tally), refused);
        }
    }

    public TTally ToTally()
    {
        TTally facts = Facts(ReasonCounts.None.Merge(_excluded));
        try
        {
            return _merged + facts;
        }
        catch (ArgumentException refused)
        {
            throw new InvalidOperationException(Refusal.Reason(refused), refused);
        }
    }

    /// <summary>Counts a contact that is within the scope.</summary>
    protected abstract void Count(Interaction fact);

    /// <summary>The tally of the facts alone.</summary>
    protected abstract TTally Facts(ReasonCounts excluded);
}
