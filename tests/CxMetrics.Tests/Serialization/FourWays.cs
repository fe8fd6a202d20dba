using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>The ways in which a type of the library can be written: each must give the same text.</summary>
internal static class FourWays
{
    public const string Library = "library";
    public const string Caller = "caller";
    public const string Reflection = "reflection";
    public const string Combined = "combined";

    public static IReadOnlyDictionary<string, JsonSerializerOptions> Options { get; } =
        new Dictionary<string, JsonSerializerOptions>(StringComparer.Ordinal)
        {
            [Library] = new() { TypeInfoResolver = CxMetricsJson.Resolver },
            [Caller] = new() { TypeInfoResolver = CallerJsonContext.Default },
            [Reflection] = JsonSerializerOptions.Default,
            [Combined] = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(CallerKeyContext.Default, CxMetricsJson.Resolver) },
        };

    public static void ShouldAgree(object value, string? json = null)
    {
        string expected = json ?? JsonSerializer.Serialize(value, value.GetType(), Options[Reflection]);
        foreach ((string way, JsonSerializerOptions options) in Options)
        {
            JsonSerializer.Serialize(value, value.GetType(), options).Should().Be(expected, "the way is {0}", way);
        }
    }

    public static void ShouldRoundTrip(object value)
    {
        foreach ((string way, JsonSerializerOptions options) in Options)
        {
            string json = JsonSerializer.Serialize(value, value.GetType(), options);
            object? read = JsonSerializer.Deserialize(json, value.GetType(), options);
            read.Should().Be(value, "the way is {0}", way);
            JsonSerializer.Serialize(read, value.GetType(), options).Should().Be(json, "the way is {0}", way);
        }
    }
}
