using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Which parts of a contact its handle time adds up.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<HandleTimeParts>))]
public enum HandleTimeParts
{
    /// <summary><c>talk + hold + wrap</c>: all the time that a contact keeps an agent. The default.</summary>
    TalkHoldWrap = 0,

    /// <summary><c>talk + hold</c>: as long as the customer is there.</summary>
    TalkHold = 1,

    /// <summary><c>talk</c> alone.</summary>
    Talk = 2,

    /// <summary><c>talk + wrap</c>: for sources whose talk includes the hold, as Five9's; the hold is tallied apart and not added.</summary>
    TalkWrap = 3,
}
