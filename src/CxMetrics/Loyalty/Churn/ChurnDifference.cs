using System.Globalization;

namespace CxMetrics;

/// <summary>Says in one sentence what a definition counts differently from another, and what it makes of the period.</summary>
internal static class ChurnDifference
{
    public static string? Explain(ChurnResult result, ChurnResult reference)
    {
        bool isOtherFormula = result.Definition.Formula != reference.Definition.Formula;
        bool isOtherGrace = result.Definition.GraceDays != reference.Definition.GraceDays;
        return !isOtherFormula && !isOtherGrace ? null
            : $"{(isOtherFormula ? Formula(result) : "The same rate")}{(isOtherGrace ? $"; {Grace(result.Definition)}" : "")}: {result.Evidence(CultureInfo.InvariantCulture)} instead of {reference.Evidence(CultureInfo.InvariantCulture)}.";
    }

    private static string Formula(ChurnResult result) => result.Definition.Formula switch
    {
        ChurnFormula.AverageBase => string.Create(
            CultureInfo.InvariantCulture,
            $"Divides by the mean of opening and close, so that {(result.MembersAtEnd < result.MembersAtStart ? "shrinking raises" : "growth lowers")} it though nobody else leaves"),
        ChurnFormula.Daily => "Divides the losses of each day by those there at its start and adds the days up, so that joiners who leave and members who come back count",
        ChurnFormula.OpeningPlusNew => "Counts who joined in the period as if they had been there from the start, though they had less time to leave",
        ChurnFormula.Leavers => "Counts all who left, joiners of the period and those who came back included, yet divides by the opening alone",
        _ => "Counts only who was there at the opening and not at the close",
    };

    private static string Grace(ChurnDefinition definition) =>
        string.Create(CultureInfo.InvariantCulture, $"a loss counts {(definition.GraceDays == 0 ? "at once" : $"after {definition.GraceDays} days without a return")}");
}
