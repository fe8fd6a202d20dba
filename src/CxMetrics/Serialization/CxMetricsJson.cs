using System.Diagnostics.CodeAnalysis;
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
    private static readonly JsonSerializerOptions Options = GuardedOptions();

    /// <summary>Knows every record, tally, result and definition of the library; combine it with your own resolver.</summary>
    public static IJsonTypeInfoResolver Resolver => CxMetricsJsonContext.Default;

    /// <summary>
    /// Lets options read and write the library's types: whatever is refused while JSON is read, by a guard too, is a <see
    /// cref="JsonException"/> with its path, so that a web API answers 400.
    /// </summary>
    /// <param name="options">The options, not yet in use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use already.</exception>
    /// <remarks>
    /// The library's types are written as they are by <see cref="TypeInfo{T}"/>, whatever naming policy or conditions the options have for
    /// yours. In a web API: <c>builder.Services.ConfigureHttpJsonOptions(http => http.SerializerOptions.AddCxMetrics())</c>.
    /// </remarks>
    public static JsonSerializerOptions AddCxMetrics(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolver = Reflection();
        }

        options.TypeInfoResolverChain.Insert(0, Resolver);
        options.Converters.Add(new GuardedConverterFactory(Resolver));
        return options;
    }

    /// <summary>How one of the library's types is written, for the overloads of <see cref="JsonSerializer"/> that take it.</summary>
    /// <typeparam name="T">A record, tally, result or definition of the library.</typeparam>
    /// <returns>The type information; what it refuses to read is a <see cref="JsonException"/>.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that the library writes.</exception>
    /// <remarks>For breakdowns see <see cref="Breakdown{TKey, TTally}"/>.</remarks>
    public static JsonTypeInfo<T> TypeInfo<T>() =>
        Options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? type)
            ? (JsonTypeInfo<T>)type
            : throw new NotSupportedException(
                $"{typeof(T)} is not a type that CxMetrics writes to JSON; declare it in a JsonSerializerContext of your own, or use CxMetricsJson.Breakdown.");

    /// <summary>How a breakdown is written, for the overloads of <see cref="JsonSerializer"/> that take it.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="key">How a key is written; null for text, whole numbers and the library's own types.</param>
    /// <param name="tally">How a tally is written; null for the library's own, needed where it is a breakdown too.</param>
    /// <returns>The type information; what it refuses to read is a <see cref="JsonException"/>.</returns>
    /// <exception cref="NotSupportedException">
    /// <typeparamref name="TKey"/> or <typeparamref name="TTally"/> is not a type that the library writes, and nothing says how.
    /// </exception>
    /// <remarks>
    /// By channel and topic: <c>CxMetricsJson.Breakdown&lt;ContactChannel, Breakdown&lt;string, DriverTally&gt;&gt;(tally:
    /// CxMetricsJson.Breakdown&lt;string, DriverTally&gt;())</c>.
    /// </remarks>
    public static JsonTypeInfo<Breakdown<TKey, TTally>> Breakdown<TKey, TTally>(JsonTypeInfo<TKey>? key = null, JsonTypeInfo<TTally>? tally = null)
        where TKey : notnull
        where TTally : class, ITally<TTally> =>
        JsonMetadataServices.CreateValueInfo<Breakdown<TKey, TTally>>(
            Options, new BreakdownJsonConverter<TKey, TTally>(key ?? TypeInfo<TKey>(), tally ?? TypeInfo<TTally>()));

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called where reflection is enabled only, which trimming turns off.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called where reflection is enabled only, which native compilation turns off.")]
    private static DefaultJsonTypeInfoResolver Reflection() => new();

    private static JsonSerializerOptions GuardedOptions()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = Resolver };
        options.Converters.Add(new GuardedConverterFactory(Resolver));
        options.MakeReadOnly();
        return options;
    }
}
