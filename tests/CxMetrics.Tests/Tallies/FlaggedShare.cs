namespace CxMetrics.Tests.Tallies;

/// <summary>A definition of the smallest kind: flagged interactions among those that are known to be flagged or not.</summary>
/// <param name="before">What every tally starts with.</param>
internal sealed class FlaggedShare(RateTally? before = null) : ITallyDefinition<Interaction, RateTally>
{
    public ITallyBuilder<Interaction, RateTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Builder builder = new(Enum.IsDefined(invalid) ? invalid : throw new ArgumentOutOfRangeException(nameof(invalid), invalid, "not defined"));
        builder.Add(before ?? RateTally.AdditiveIdentity);
        return builder;
    }

    public string? IdOf(Interaction fact) => fact.Id;

    public DateTimeOffset? MomentOf(Interaction fact) => fact.Start;

    private sealed class Builder(InvalidFacts invalid) : ITallyBuilder<Interaction, RateTally>
    {
        private readonly RateTally.Builder _rate = new();

        public void Add(Interaction fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (fact.End < fact.Start && invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException($"The interaction \"{fact.Id}\" ends before it starts.", nameof(fact));
            }

            if (fact.End < fact.Start)
            {
                _rate.Exclude("ends before it starts");
            }
            else if (fact.Flagged is { } flagged)
            {
                _rate.Add(flagged);
            }
            else
            {
                _rate.Exclude("unknown");
            }
        }

        public void Exclude(string reason, long count = 1) => _rate.Exclude(reason, count);

        public void Add(RateTally tally) => _rate.Add(tally);

        public RateTally ToTally() => _rate.ToTally();
    }
}
