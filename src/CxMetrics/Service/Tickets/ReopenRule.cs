using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a reopening is.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ReopenRule>))]
public enum ReopenRule
{
    /// <summary>Every move from solved or closed to another status; solved to closed is none. The default.</summary>
    EveryReturn = 0,

    /// <summary>Every solve after the first: a ticket that was reopened and is still open has one fewer.</summary>
    EverySolveAfterTheFirst = 1,
}
