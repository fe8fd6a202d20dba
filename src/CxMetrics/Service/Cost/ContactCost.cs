using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What contacts cost, in decimal and in one currency.</summary>
/// <remarks>By channel, team or month: <c>contacts.TallyBy(ContactCostDefinition.Assisted, i => i.Channel)</c>. Pure functions; thread-safe.</remarks>
public static class ContactCost
{
    /// <summary>Calculates the costs of interactions.</summary>
    /// <param name="interactions">The interactions; legs of one contact are joined first.</param>
    /// <param name="definition">The definition; <see cref="ContactCostDefinition.AllContacts"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(IEnumerable{TFact}, InvalidFacts)"/>
    public static ContactCostResult Calculate(
        IEnumerable<Interaction> interactions, ContactCostDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? ContactCostDefinition.AllContacts).Calculate(interactions, invalid, nameof(interactions));

    /// <summary>Calculates the costs of the contacts of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="definition">The definition; <see cref="ContactCostDefinition.AllContacts"/> when null.</param>
    /// <inheritdoc cref="ContactMetricDefinition{TSelf, TTally, TResult}.Calculate(ContactLog)"/>
    public static ContactCostResult Calculate(ContactLog log, ContactCostDefinition? definition = null) =>
        (definition ?? ContactCostDefinition.AllContacts).Calculate(log);

    /// <summary>Calculates the costs of a tally, such as that of a team.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static ContactCostResult Calculate(CostTally tally, ContactCostDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? ContactCostDefinition.AllContacts).Calculate(tally!);

    /// <summary>Calculates the cost of resolving an issue.</summary>
    /// <param name="interactions">The interactions; legs of one contact are joined first.</param>
    /// <param name="definition">The definition; <see cref="ContactCostDefinition.AllContacts"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id, or with legs that cannot be one contact.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interactions"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, there are two currencies, or legs cannot be one contact.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The total would exceed 79228162514264337593543950335.</exception>
    /// <remarks>
    /// <c>sum of the costs of contacts with an issue / issues whose latest recorded outcome is resolved</c>. The scope is about the costs, and
    /// about which issues count: those with a contact within it that has a cost. The outcome is the issue's, whoever recorded it: any of its
    /// contacts, within the scope or not, with a cost or without one. The latest contact is the one that starts last, then the one with the
    /// greater id. Issues cannot be added over parts of a log: pass all of it.
    /// </remarks>
    public static ContactCostResult PerResolvedIssue(
        IEnumerable<Interaction> interactions, ContactCostDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return PerResolvedIssue(ContactLog.Read(interactions, invalid), definition, nameof(interactions));
    }

    /// <summary>Calculates the cost of resolving an issue of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="definition">The definition; <see cref="ContactCostDefinition.AllContacts"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">There are two currencies.</exception>
    /// <exception cref="OverflowException">The total would exceed 79228162514264337593543950335.</exception>
    /// <remarks>As <see cref="PerResolvedIssue(IEnumerable{Interaction}, ContactCostDefinition?, InvalidFacts)"/>.</remarks>
    public static ContactCostResult PerResolvedIssue(ContactLog log, ContactCostDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        return PerResolvedIssue(log, definition, nameof(log));
    }

    /// <summary>What deflected contacts save: those that self-service took over from people.</summary>
    /// <param name="deflected">The deflected contacts, at least 0, such as the contained and completed sessions.</param>
    /// <param name="assistedCost">The cost of an assisted contact, at least 0.</param>
    /// <param name="selfServiceCost">The cost of a contact with self-service, at least 0, in the same currency.</param>
    /// <returns>The saving, <c>deflected (assisted - self-service)</c>; negative where self-service costs more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or a cost is negative.</exception>
    /// <exception cref="OverflowException">The saving would exceed the range of a decimal.</exception>
    /// <remarks>A contained session is an upper bound for a deflected contact: some customers would not have called at all.</remarks>
    public static decimal Saving(long deflected, decimal assistedCost, decimal selfServiceCost)
    {
        Guard.Count(deflected);
        Guard.OptionalMoney(assistedCost);
        Guard.OptionalMoney(selfServiceCost);
        return deflected * (assistedCost - selfServiceCost);
    }

    /// <summary>What deflected contacts save, at the costs per contact of two results.</summary>
    /// <param name="deflected">The deflected contacts, at least 0.</param>
    /// <param name="assisted">The costs of assisted contacts.</param>
    /// <param name="selfService">The costs of self-service.</param>
    /// <returns>The saving in their currency; null where one of the costs per contact is not defined.</returns>
    /// <exception cref="ArgumentNullException">A result is null.</exception>
    /// <exception cref="ArgumentException">The results are in two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deflected"/> is negative.</exception>
    /// <exception cref="OverflowException">The saving would exceed the range of a decimal.</exception>
    public static decimal? Saving(long deflected, ContactCostResult assisted, ContactCostResult selfService)
    {
        Guard.Count(deflected);
        ArgumentNullException.ThrowIfNull(assisted);
        ArgumentNullException.ThrowIfNull(selfService);
        if (assisted.PerContact is not { } people || selfService.PerContact is not { } machines)
        {
            return null;
        }

        return string.Equals(assisted.Currency, selfService.Currency, StringComparison.Ordinal)
            ? Saving(deflected, people, machines)
            : throw new ArgumentException(
                $"selfService is in {MoneySum.Name(selfService.Currency)}; expected {MoneySum.Name(assisted.Currency)}, as the assisted contacts.",
                nameof(selfService));
    }

    private static ContactCostResult PerResolvedIssue(ContactLog log, ContactCostDefinition? definition, string name)
    {
        definition ??= ContactCostDefinition.AllContacts;
        IssueCosts costs = new(definition);
        CostTally tally = FactTallying.Tally(log.Contacts, costs, log.Invalid, name);
        return new() { Tally = tally, Issues = costs.Issues.Count, ResolvedIssues = Resolved(log.Contacts, costs.Issues) };
    }

    private static long Resolved(IReadOnlyList<Interaction> contacts, HashSet<string> issues)
    {
        Dictionary<string, Interaction> latest = new(StringComparer.Ordinal);
        foreach (Interaction contact in contacts)
        {
            if (contact is { IssueId: { } issue, Resolution: not null }
                && issues.Contains(issue)
                && (!latest.TryGetValue(issue, out Interaction? known) || ContactLegs.Compare(contact, known) > 0))
            {
                latest[issue] = contact;
            }
        }

        return latest.Values.LongCount(contact => contact.Resolution == ContactResolution.Resolved);
    }

    /// <summary>Tallies the costs of contacts that belong to an issue, and gathers these issues.</summary>
    private sealed class IssueCosts(ContactCostDefinition definition) : ITallyDefinition<Interaction, CostTally>
    {
        public HashSet<string> Issues { get; } = new(StringComparer.Ordinal);

        public ITallyBuilder<Interaction, CostTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
            new TallyBuilder<Interaction, ContactCostDefinition, CostTally>(definition, new CostCounter(definition, Issues));

        public string? IdOf(Interaction fact) => definition.IdOf(fact);

        public DateTimeOffset? MomentOf(Interaction fact) => definition.MomentOf(fact);
    }
}
