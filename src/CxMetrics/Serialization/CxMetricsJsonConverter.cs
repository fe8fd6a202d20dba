using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Serialization;

/// <summary>Writes and reads a type of the library that has a form of its own in JSON, such as a tally's versioned state.</summary>
/// <typeparam name="T">The type, which names this converter in an attribute.</typeparam>
/// <remarks>Public so that contexts of your own can use the types; there is nothing to call. Thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CxMetricsJsonConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T> Form = CxMetricsJsonForms.Of<T>();

    /// <inheritdoc/>
    public override bool HandleNull => Form.HandleNull;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Form.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Form.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Form.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Form.WriteAsPropertyName(writer, value!, options);
}
