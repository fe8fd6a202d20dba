using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.LifetimeValue;

/// <summary>
/// <c>{"v":1,"repeats":2,"recency":30.43,"age":38.86,"unit":"Week","meanSpend":12.5}</c>; mean spend is null where it is unknown.
/// </summary>
internal sealed class PurchaseSummaryJsonConverter : JsonConverter<PurchaseSummary>
{
    private const int Version = 1;
    private static readonly EnumNameConverter<TimeUnit> Units = new();

    public override PurchaseSummary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(PurchaseSummary), Version, "repeats", "recency", "age", "unit", "meanSpend");
        return state.Consistent(() => new PurchaseSummary(
            checked((int)state.Count("repeats")),
            state.Number("recency"),
            state.Number("age"),
            state.Read("unit", Units, options),
            state.Nullable("meanSpend") is null ? null : state.Number("meanSpend")));
    }

    public override void Write(Utf8JsonWriter writer, PurchaseSummary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("repeats", value.Repeats);
        writer.WriteNumber("recency", value.Recency);
        writer.WriteNumber("age", value.Age);
        writer.WritePropertyName("unit");
        Units.Write(writer, value.Unit, options);
        if (value.MeanSpend is { } spend)
        {
            writer.WriteNumber("meanSpend", spend);
        }
        else
        {
            writer.WriteNull("meanSpend");
        }

        writer.WriteEndObject();
    }
}
