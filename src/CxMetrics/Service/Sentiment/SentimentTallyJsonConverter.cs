using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Service;

/// <summary>Writes the versioned state of a <see cref="SentimentTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"positive":1,"negative":0,"scores":{..},"definition":{..},"excluded":{}}</c>; the scores are the state of a
/// <see cref="MomentTally"/>. Thread-safe.
/// </remarks>
public sealed class SentimentTallyJsonConverter : JsonConverter<SentimentTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override SentimentTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(SentimentTally), Version);
        MomentTally scores = state.Read("scores", new MomentTallyJsonConverter(), options);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new SentimentTally(
            scores,
            state.Count("positive"),
            state.Count("negative"),
            state.Definition("definition", DefinitionJsonContext.Default.SentimentDefinition),
            excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SentimentTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("positive", value.Positive);
        writer.WriteNumber("negative", value.Negative);
        writer.Write("scores", value.Scores, new MomentTallyJsonConverter(), options);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.SentimentDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
