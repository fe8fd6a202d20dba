using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A place where customers meet the company: a page, a counter, a phone line, a delivery.</summary>
/// <remarks>
/// Immutable, with structural equality; every member is guarded at construction, at <c>with</c> and from JSON
/// alike. Unknown JSON members are ignored. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Touchpoint
{
    /// <summary>Describes a touchpoint.</summary>
    /// <param name="id">The identifier that responses and interactions refer to.</param>
    /// <param name="name">The name that people see.</param>
    /// <param name="isService">Whether customer service happens here, as against the rest of the experience.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public Touchpoint(string id, string name, bool isService = false)
    {
        Id = id;
        Name = name;
        IsService = isService;
    }

    /// <summary>The identifier that responses and interactions refer to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("id"), JsonRequired]
    public string Id
    {
        get;
        init => field = Guard.Text(value, nameof(Id));
    }

    /// <summary>The name that people see.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>Whether customer service happens here, as against the rest of the experience.</summary>
    [JsonPropertyName("isService")]
    public bool IsService { get; init; }

    /// <summary>The channel, where the touchpoint has one of its own.</summary>
    /// <exception cref="ArgumentException">The value is the empty channel.</exception>
    [JsonPropertyName("channel"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContactChannel? Channel
    {
        get;
        init => field = RecordGuard.OptionalChannel(value, nameof(Channel));
    }

    /// <summary>The stage of the journey, such as "buy" or "use".</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("stage"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Stage));
    }

    /// <summary>The department that answers for it.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("department"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Department
    {
        get;
        init => field = Guard.OptionalText(value, nameof(Department));
    }

    /// <summary>The company's own dimensions, also as keys for grouping; empty by default; null means empty.</summary>
    [JsonPropertyName("attributes")]
    public AttributeDictionary Attributes
    {
        get;
        init => field = value ?? AttributeDictionary.Empty;
    } = AttributeDictionary.Empty;

    /// <summary>The identifier and the name.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Touchpoint {Id}: {Name}");
}
