using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Service;

/// <summary>The JSON of a <see cref="HandlingDefinition"/> within the states of tallies.</summary>
internal static class HandlingState
{
    public static HandlingDefinition? Read(StateReader state, string name, JsonSerializerOptions options) =>
        state.Part(name) is not { } part
            ? null
            : part.Consistent(() => new HandlingDefinition(
                part.Text("name"),
                part.Name<HandleTimeParts>("parts", options),
                part.Name<MissingPart>("missing", options),
                part.Nullable("direction") is null ? null : part.Name<ContactDirection>("direction", options)));

    public static void Write(Utf8JsonWriter writer, string name, HandlingDefinition? definition)
    {
        if (definition is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("name", definition.Name);
        writer.WriteString("parts", definition.Parts.ToString());
        writer.WriteString("missing", definition.Missing.ToString());
        writer.WriteString("direction", definition.Direction?.ToString());
        writer.WriteEndObject();
    }
}
