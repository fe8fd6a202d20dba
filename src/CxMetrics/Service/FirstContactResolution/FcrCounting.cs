using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a first contact resolution rate counts, and so what its denominator is.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<FcrCounting>))]
public enum FcrCounting
{
    /// <summary>Issues: a chain of contacts that repeat one another counts once; it is closed at first contact when it took one contact. The default.</summary>
    Issues = 0,

    /// <summary>Contacts, each of which looks ahead: good when no repeat follows within the window. The last contact of every issue is one.</summary>
    Contacts = 1,

    /// <summary>Contacts, good when their issue took no other: single-contact issues over contacts.</summary>
    LoneContacts = 2,
}
