using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A channel of contact: one of the well-known ones, or a company's own.</summary>
/// <remarks>
/// Backed by its name, which is trimmed and lower-cased, so that "Phone" and "phone " are one channel. The default value is the
/// empty channel, which no record and no breakdown accepts. JSON: the name as a string. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ContactChannel>))]
public readonly record struct ContactChannel
{
    private readonly string? _name;

    /// <summary>Names a channel.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public ContactChannel(string name) => _name = Guard.Text(name).Trim().ToLowerInvariant();

    /// <summary>A telephone call.</summary>
    public static ContactChannel Phone { get; } = new("phone");

    /// <summary>An e-mail.</summary>
    public static ContactChannel Email { get; } = new("email");

    /// <summary>A live chat.</summary>
    public static ContactChannel Chat { get; } = new("chat");

    /// <summary>A messaging service such as SMS or a messenger app.</summary>
    public static ContactChannel Messaging { get; } = new("messaging");

    /// <summary>A social network.</summary>
    public static ContactChannel Social { get; } = new("social");

    /// <summary>A web site or its forms.</summary>
    public static ContactChannel Web { get; } = new("web");

    /// <summary>The company's app.</summary>
    public static ContactChannel App { get; } = new("app");

    /// <summary>A video call.</summary>
    public static ContactChannel Video { get; } = new("video");

    /// <summary>A visit to a shop, branch or counter.</summary>
    public static ContactChannel InPerson { get; } = new("in-person");

    /// <summary>A letter.</summary>
    public static ContactChannel Mail { get; } = new("mail");

    /// <summary>Interactive voice response: the menu of a telephone system.</summary>
    public static ContactChannel Ivr { get; } = new("ivr");

    /// <summary>A bot.</summary>
    public static ContactChannel Bot { get; } = new("bot");

    /// <summary>A help centre or knowledge base.</summary>
    public static ContactChannel HelpCenter { get; } = new("help-center");

    /// <summary>The name in lower case; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
