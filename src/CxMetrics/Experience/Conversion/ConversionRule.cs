using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>Which steps make a way through the stages, and which attempt counts.</summary>
/// <remarks>
/// An attempt opens with a step at the first stage, and all its steps start within the window of that step, its end included. Of several
/// attempts of a customer that count, the one that got furthest is taken, the earliest of equals. Travels in JSON as its exact name.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<ConversionRule>))]
public enum ConversionRule
{
    /// <summary>
    /// Each next step is the earliest at the next stage that comes later in the journey, at the same moment too; others may lie between. The default.
    /// </summary>
    InOrder = 0,

    /// <summary>In order, but each next step starts later than the one before.</summary>
    StrictlyLater = 1,

    /// <summary>In order, but only the first opening of a customer counts, mature or not.</summary>
    FirstOpening = 2,

    /// <summary>
    /// In the order of the journey, but the unit is the opening and not the customer, and no step goes on with two attempts: it goes on with
    /// the one that got furthest among those that wait for it, of equals the latest to arrive there.
    /// </summary>
    EachOpening = 3,

    /// <summary>The steps follow one another directly: any other step between ends the attempt, a repeat too.</summary>
    Direct = 4,

    /// <summary>Directly, on the journey whose consecutive steps of one label are taken for their first.</summary>
    DirectCollapsed = 5,

    /// <summary>
    /// In any order: a step at any of the stages opens, and the stages are counted that have a step within its window. A stage named twice counts once.
    /// </summary>
    AnyOrder = 6,
}
