using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes a <see cref="SurveyScale"/> as <c>{"minimum":0,"maximum":10}</c>; both members are mandatory, and <c>"step"</c> is 1 where it is not there.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class SurveyScaleJsonConverter : JsonConverter<SurveyScale>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object with the ends of a scale of 2 to 101 points.</exception>
    public override SurveyScale Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EndsReader.Read(ref reader, "minimum", "maximum", static (minimum, maximum, step) => step == 1
            ? new SurveyScale((int)minimum, (int)maximum)
            : new SurveyScale(minimum, maximum, step));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The scale is the empty one, which could not be read back.</exception>
    public override void Write(Utf8JsonWriter writer, SurveyScale value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw new JsonException("A scale is the empty one; expected 2 to 101 points.");
        }

        EndsReader.Write(writer, "minimum", value.RatingOf(value.Minimum), "maximum", value.RatingOf(value.Maximum), (double)value.Step);
    }
}
