using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="ScoreTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"scale":{"minimum":0,"maximum":10},"counts":[...],"unanswered":0,"excluded":{}}</c>.
/// Thread-safe.
/// </remarks>
internal sealed class ScoreTallyJsonConverter : JsonConverter<ScoreTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override ScoreTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(ScoreTally), Version, "scale", "counts", "unanswered", "excluded");
        SurveyScale? scale = state.Nullable("scale") is not null
            ? state.Read("scale", new SurveyScaleJsonConverter(), options)
            : null;
        long[] counts = state.Counts("counts");
        int points = scale?.Points ?? 0;
        if (counts.Length != points)
        {
            throw new JsonException(string.Create(
                CultureInfo.InvariantCulture,
                $"The state of ScoreTally has {counts.Length} counts; expected {points}, one for each point of its scale."));
        }

        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new ScoreTally(scale, counts, state.Count("unanswered"), excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ScoreTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WritePropertyName("scale");
        if (value.Scale is { } scale)
        {
            new SurveyScaleJsonConverter().Write(writer, scale, options);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("counts");
        foreach (long count in value.CountPerPoint)
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
        writer.WriteNumber("unanswered", value.Unanswered);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
