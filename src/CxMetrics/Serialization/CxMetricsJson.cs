using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CxMetrics.Serialization;

/// <summary>How the library's types are written to JSON, safe for trimming and native AOT.</summary>
/// <remarks>
/// Every type carries its own names and converters, so that it is written the same in the caller's own context, with this resolver
/// or by reflection. Thread-safe.
/// </remarks>
public static class CxMetricsJson
{
    /// <summary>Knows every record, tally, result and definition of the library; combine it with your own resolver.</summary>
    public static IJsonTypeInfoResolver Resolver => CxMetricsJsonContext.Default;

    /// <summary>How one of the library's types is written, for the overloads of <see cref="JsonSerializer"/> that take it.</summary>
    /// <typeparam name="T">A record, tally, result or definition of the library.</typeparam>
    /// <returns>The type information.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that the library writes.</exception>
    /// <remarks>
    /// Breakdowns by text or <see cref="Period"/> are known; declare those by keys of your own in a context of yours, as in
    /// <c>[JsonSerializable(typeof(Breakdown&lt;MyKey, ScoreTally&gt;))]</c>.
    /// </remarks>
    public static JsonTypeInfo<T> TypeInfo<T>() =>
        (JsonTypeInfo<T>?)CxMetricsJsonContext.Default.GetTypeInfo(typeof(T))
        ?? throw new NotSupportedException(
            $"{typeof(T)} is not a type that CxMetrics writes to JSON; declare it in a JsonSerializerContext of your own.");
}
