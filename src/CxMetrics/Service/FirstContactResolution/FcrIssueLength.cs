using System.Globalization;
using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>How many issues took how many contacts.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="Contacts">The contacts that each took, at least 1.</param>
/// <param name="Issues">The issues that took as many.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct FcrIssueLength(
    [property: JsonPropertyName("contacts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Contacts,
    [property: JsonPropertyName("issues"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Issues)
{
    /// <summary>Both in one line, such as "12 issues of 2 contacts".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Issues:N0} {(Issues == 1 ? "issue" : "issues")} of {Contacts:N0} {(Contacts == 1 ? "contact" : "contacts")}");
}
