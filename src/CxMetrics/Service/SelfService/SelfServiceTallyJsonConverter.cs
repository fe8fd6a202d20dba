using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Service;

/// <summary>Writes the versioned state of a <see cref="SelfServiceTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"sessions":1,"completion":{..},"completionWhereRecorded":{..},"containment":{..},"containedAndCompleted":{..},"cameBack":{..},
/// "definition":{..},"excluded":{}}</c>; the rates are states of <see cref="RateTally"/>. Thread-safe.
/// </remarks>
public sealed class SelfServiceTallyJsonConverter : JsonConverter<SelfServiceTally>
{
    private const int Version = 1;
    private static readonly RateTallyJsonConverter Rates = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override SelfServiceTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(SelfServiceTally), Version);
        RateTally completion = state.Read("completion", Rates, options);
        RateTally recorded = state.Read("completionWhereRecorded", Rates, options);
        RateTally containment = state.Read("containment", Rates, options);
        RateTally both = state.Read("containedAndCompleted", Rates, options);
        RateTally cameBack = state.Read("cameBack", Rates, options);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new SelfServiceTally(
            state.Count("sessions"),
            completion,
            recorded,
            containment,
            both,
            cameBack,
            state.Definition("definition", DefinitionJsonContext.Default.SelfServiceDefinition),
            excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SelfServiceTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("sessions", value.Sessions);
        WriteRate("completion", value.Completion);
        WriteRate("completionWhereRecorded", value.CompletionWhereRecorded);
        WriteRate("containment", value.Containment);
        WriteRate("containedAndCompleted", value.ContainedAndCompleted);
        WriteRate("cameBack", value.CameBack);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.SelfServiceDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();

        void WriteRate(string name, RateTally rate)
        {
            writer.Write(name, rate, Rates, options);
        }
    }
}
