using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What to do with a contact when a part of its handle time is missing.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<MissingPart>))]
public enum MissingPart
{
    /// <summary>Its handle time is unknown: it is left out of the mean, and counted by the part that is missing. The default.</summary>
    LeavesTimeUnknown = 0,

    /// <summary>
    /// The part took no time, and the contact is counted by the part that was assumed: for sources that leave out what did not happen,
    /// such as the hold of an e-mail. A contact without any part stays unknown.
    /// </summary>
    TookNoTime = 1,
}
