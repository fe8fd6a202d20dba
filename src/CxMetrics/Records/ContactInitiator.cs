using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>On whose initiative a contact took place.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ContactInitiator>))]
public enum ContactInitiator
{
    /// <summary>The customer wanted it, callbacks included.</summary>
    Customer = 0,

    /// <summary>The company wanted it: proactive contact.</summary>
    Company = 1,
}
