using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Service;

/// <summary>A definition within the state of a tally, with the members that it has on its own.</summary>
internal static class TicketDefinitionState
{
    private static readonly BusinessCalendarJsonConverter Calendars = new();

    public static TicketDefinition Read(StateReader part, JsonSerializerOptions options) =>
        part.Consistent(() => new TicketDefinition(
            part.Text("name"),
            part.Name<ResponseRule>("response", options),
            part.Name<TouchRule>("touches", options),
            part.Name<ReopenRule>("reopenings", options),
            part.Name<AgentCreatedTickets>("agentCreated", options),
            part.Nullable("calendar") is null ? null : part.Read("calendar", Calendars, options)));

    public static void Write(Utf8JsonWriter writer, TicketDefinition definition, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", definition.Name);
        writer.WriteString("response", definition.Response.ToString());
        writer.WriteString("touches", definition.Touches.ToString());
        writer.WriteString("reopenings", definition.Reopenings.ToString());
        writer.WriteString("agentCreated", definition.AgentCreated.ToString());
        writer.WritePropertyName("calendar");
        if (definition.Calendar is { } calendar)
        {
            Calendars.Write(writer, calendar, options);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndObject();
    }
}
