using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What is divided by what. They agree where nobody joins in the period, nobody comes back, and few leave.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ChurnFormula>))]
public enum ChurnFormula
{
    /// <summary>Members active at the opening and not at the close, of those active at the opening: 1 less retention. The default.</summary>
    OpeningBase = 0,

    /// <summary>The same lost members, by the mean of the members active at the opening and at the close.</summary>
    AverageBase = 1,

    /// <summary>The sum over the days of the losses of the day, by the members active at its start: a hazard, which may exceed 1.</summary>
    Daily = 2,

    /// <summary>Of the members active at the opening and those who joined for the first time, the share not active at the close.</summary>
    OpeningPlusNew = 3,

    /// <summary>
    /// Members who left at all, also those who joined in the period and those who came back, by the members active at the opening; may exceed 1.
    /// </summary>
    Leavers = 4,
}
