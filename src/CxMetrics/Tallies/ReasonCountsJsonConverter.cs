using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Writes <see cref="ReasonCounts"/> as an object of counts by reason.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ReasonCountsJsonConverter : JsonConverter<ReasonCounts>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is not an object of whole numbers of at least 0, a reason is blank or appears twice, or the counts add up to more than
    /// 9223372036854775807.
    /// </exception>
    public override ReasonCounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Counts by reason are a JSON {reader.TokenType}; expected an object of counts.");
        }

        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string reason = reader.GetString()!;
            reader.Read();
            long count = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value) && value >= 0
                ? value
                : throw new JsonException($"The count of {Quote.Of(reason)} is not a whole number of at least 0.");
            if (string.IsNullOrWhiteSpace(reason))
            {
                throw new JsonException($"A reason is {Quote.Of(reason)}; expected text that is not blank.");
            }

            if (!counts.TryAdd(reason, count))
            {
                throw new JsonException($"The reason {Quote.Of(reason)} appears twice; expected each reason once.");
            }
        }

        try
        {
            return ReasonCounts.None.Merge([.. counts.Where(pair => pair.Value > 0)]);
        }
        catch (OverflowException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReasonCounts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string reason, long count) in value)
        {
            writer.WriteNumber(reason, count);
        }

        writer.WriteEndObject();
    }
}
