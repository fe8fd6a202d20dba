using System.Diagnostics.CodeAnalysis;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Holds tallies to one definition: what was counted under one is never added to, or read as, what was counted under another.</summary>
internal static class TallyDefinitions
{
    /// <summary>Refuses to add a tally under another definition, naming both; equal names with other choices are others too.</summary>
    public static void RefuseOther<TDefinition>(TDefinition? own, TDefinition? other, string name)
        where TDefinition : class
    {
        if (!Equals(own, other))
        {
            throw new ArgumentException($"A tally under {Text(own)} meets one under {Text(other)}; expected one definition in a tally.", name);
        }
    }

    /// <summary>The definition of a tally, which may have none yet, or the one asked for, which must be the same.</summary>
    public static TDefinition Of<TDefinition>(TDefinition? tallied, TDefinition? asked, TDefinition standard, string name)
        where TDefinition : class =>
        tallied is null || asked is null || tallied.Equals(asked)
            ? tallied ?? asked ?? standard
            : throw new ArgumentException(
                $"The tally was counted under {Text(tallied)}; expected one under {Text(asked)}. Pass the definition that it was tallied under, or none.", name);

    /// <summary>Whether a tally read from a state is that of nothing, which alone has no definition; facts without one are refused.</summary>
    public static bool IsNothing<TTally>(
        StateReader state, TTally tally, [NotNullWhen(false)] object? definition, string since = "facts were received")
        where TTally : class, ITally<TTally> =>
        definition is null
        && (tally.Equals(TTally.AdditiveIdentity)
            ? true
            : throw state.Unexpected("definition", state.Member("definition"), $"a definition, since {since}"));

    private static string Text(object? definition) => definition is null ? "no definition" : $"\"{definition}\"";
}
