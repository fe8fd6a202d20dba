namespace CxMetrics.Service;

/// <summary>Holds tallies to one definition.</summary>
internal static class TallyDefinitions
{
    /// <summary>Refuses a tally under another definition, naming both; equal names with other choices are others too.</summary>
    public static void RefuseOther<TDefinition>(TDefinition own, TDefinition? other, string name)
        where TDefinition : class
    {
        if (other is not null && !own.Equals(other))
        {
            throw new ArgumentException($"A tally under {own} meets one under {other}; expected one definition in a tally.", name);
        }
    }

    /// <summary>The definition of a tally, which may have none yet, or the one asked for, which must be the same.</summary>
    public static TDefinition Of<TDefinition>(TDefinition? tallied, TDefinition? asked, TDefinition standard, string name)
        where TDefinition : class =>
        tallied is null || asked is null || tallied.Equals(asked)
            ? tallied ?? asked ?? standard
            : throw new ArgumentException($"The tally is under {tallied}; expected one under {asked}. Pass the definition that it was tallied under.", name);
}
