using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes a <see cref="ScoreBand"/> as <c>{"lowest":9,"highest":10}</c>; both members are mandatory.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ScoreBandJsonConverter : JsonConverter<ScoreBand>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object with the ends of a band, the lowest first.</exception>
    public override ScoreBand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EndsReader.Read(ref reader, "lowest", "highest", static (lowest, highest, step) => step == 1
            ? new ScoreBand((int)lowest, (int)highest)
            : throw new JsonException("A band has \"step\"; expected whole numbers from the lowest to the highest."));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ScoreBand value, JsonSerializerOptions options) =>
        EndsReader.Write(writer, "lowest", value.Lowest, "highest", value.Highest);
}
