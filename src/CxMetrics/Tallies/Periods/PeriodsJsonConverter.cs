using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads and writes <see cref="Periods"/> as <c>{"unit":"Quarter","zone":"Europe/Berlin","firstMonth":4}</c>.</summary>
/// <remarks>
/// <c>firstDay</c> is written for weeks only, <c>firstMonth</c> where it is not 1. The zone is looked up by its id on the machine that reads. Other
/// members are refused. Thread-safe.
/// </remarks>
internal sealed class PeriodsJsonConverter : JsonConverter<Periods>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a kind of periods, or the machine does not know their zone.</exception>
    public override Periods Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement state = document.RootElement;
        foreach (JsonProperty member in state.ValueKind == JsonValueKind.Object ? state.EnumerateObject() : default)
        {
            if (member.Name is not ("unit" or "zone" or "firstDay" or "firstMonth"))
            {
                throw Unexpected(member.Name, member.Value.GetRawText(), "unit, zone, firstDay and firstMonth alone");
            }
        }

        string? id = Text(state, "zone");
        PeriodUnit unit = Value<PeriodUnit>(Text(state, "unit"), "unit");
        DayOfWeek firstDay = unit is PeriodUnit.Week ? Value<DayOfWeek>(Text(state, "firstDay"), "firstDay") : DayOfWeek.Monday;
        int firstMonth = !state.TryGetProperty("firstMonth", out JsonElement month) ? 1
            : month.ValueKind == JsonValueKind.Number && month.TryGetInt32(out int number) && number is >= 1 and <= 12 ? number
            : throw Unexpected("firstMonth", month.GetRawText(), "1 to 12");
        return id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone)
            ? new Periods(unit, zone, firstDay, unit is PeriodUnit.Quarter or PeriodUnit.Year ? firstMonth : 1)
            : throw Unexpected("zone", id, "the id of a time zone that this machine knows");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The zone is not the one that this machine knows by its id, so nobody could read it.</exception>
    public override void Write(Utf8JsonWriter writer, Periods value, JsonSerializerOptions options)
    {
        if (ZoneRules.Of(value.Zone).IsMadeByHand)
        {
            throw new JsonException($"The zone of {value} was made by hand; expected one that the machine knows by its id.");
        }

        writer.WriteStartObject();
        writer.WriteString("unit", Enum.GetName(value.Unit));
        writer.WriteString("zone", value.Zone.Id);
        if (value.Unit is PeriodUnit.Week)
        {
            writer.WriteString("firstDay", Enum.GetName(value.FirstDayOfWeek));
        }

        if (value.FirstMonth != 1)
        {
            writer.WriteNumber("firstMonth", value.FirstMonth);
        }

        writer.WriteEndObject();
    }

    private static string? Text(JsonElement state, string name) =>
        state.ValueKind == JsonValueKind.Object && state.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;

    private static T Value<T>(string? name, string member)
        where T : struct, Enum =>
        Array.Find(Enum.GetValues<T>(), value => string.Equals(Enum.GetName(value), name, StringComparison.Ordinal)) is var found
            && string.Equals(Enum.GetName(found), name, StringComparison.Ordinal)
            ? found
            : throw Unexpected(member, name, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private static JsonException Unexpected(string member, string? value, string expected) =>
        new($"The member {Quote.Of(member)} of periods is {(value is null ? "missing or not text" : Quote.Cut(value))}; expected {expected}.");
}
