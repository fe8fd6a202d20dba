using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a row of <see cref="FcrColumns"/> is.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrContactKind>))]
public enum FcrContactKind : byte
{
    /// <summary>An inbound contact that a person handled.</summary>
    Handled = 0,

    /// <summary>Another inbound attempt: abandoned, or self-service.</summary>
    Attempt = 1,

    /// <summary>Anything else, such as outbound.</summary>
    Other = 2,
}
