using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes an <see cref="ActivityDefinition"/> as versioned JSON and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"days":30,"zone":"Europe/Berlin","kind":"login"}</c>; the kind may be null. The zone is looked up by its id on the machine that reads.
/// Thread-safe.
/// </remarks>
internal sealed class ActivityDefinitionJsonConverter : JsonConverter<ActivityDefinition>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is of another version, or lacks a member, or the machine does not know the zone.</exception>
    public override ActivityDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(ActivityDefinition), Version, "days", "zone", "kind");
        return state.Count("days") is var days and <= int.MaxValue
            ? state.Consistent(() => new ActivityDefinition((int)days, state.Zone("zone"), state.OptionalText("kind")))
            : throw state.Unexpected("days", state.Member("days"), "at most 2147483647 days");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The zone is not the one that this machine knows by its id, so nobody could read it.</exception>
    public override void Write(Utf8JsonWriter writer, ActivityDefinition value, JsonSerializerOptions options)
    {
        if (ZoneRules.Of(value.Zone).IsMadeByHand)
        {
            throw new JsonException($"The zone of {value} was made by hand; expected one that the machine knows by its id.");
        }

        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("days", value.Days);
        writer.WriteString("zone", value.Zone.Id);
        writer.WriteString("kind", value.Kind);
        writer.WriteEndObject();
    }
}
