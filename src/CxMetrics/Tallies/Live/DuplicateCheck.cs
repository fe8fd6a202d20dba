using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Whether a live tally looks for facts that were added before.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<DuplicateCheck>))]
public enum DuplicateCheck
{
    /// <summary>A fact whose id was added before is an invalid fact; ids are kept in memory.</summary>
    ById = 0,

    /// <summary>Ids are trusted to be distinct: one that comes twice counts twice.</summary>
    None,
}
