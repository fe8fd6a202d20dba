namespace CxMetrics;

/// <summary>Shares of contacts: converted, flagged by compliance, handled by self-service.</summary>
/// <remarks>
/// By channel or stage: <c>contacts.TallyBy(ContactRateDefinition.Conversion, i => stageOf[i.TouchpointId])</c>. Pure functions;
/// thread-safe.
/// </remarks>
public static class ContactRate
{
    /// <summary>Reads a share off a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition.</param>
    /// <returns>The rate, with a Wilson interval.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tally was counted under another definition.</exception>
    public static RateResult Calculate(RateTally tally, ContactRateDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(definition);
        return new RateResult(definition.Name, tally.Under(definition.ToString(), nameof(tally)));
    }

    /// <summary>Calculates a share of interactions.</summary>
    /// <param name="interactions">The interactions; legs of one contact are joined first.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="invalid">What to do with an id seen before.</param>
    /// <returns>The rate, with a Wilson interval.</returns>
    /// <exception cref="ArgumentNullException">An argument or an interaction is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice, or legs cannot be joined.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The durations or costs of the legs of one contact would exceed their range.</exception>
    public static RateResult Calculate(
        IEnumerable<Interaction> interactions, ContactRateDefinition definition, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(definition);
        return Calculate(Tallied.From(interactions.JoinLegs(invalid), definition, invalid, nameof(interactions)), definition);
    }
}
