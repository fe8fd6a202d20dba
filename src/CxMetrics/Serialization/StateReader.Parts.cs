using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Serialization;

/// <content>Definitions and durations within a state.</content>
internal readonly partial struct StateReader
{
    /// <summary>A whole number of at least 0, beyond the range of a count too.</summary>
    public Int128 WholeNumber(string name)
    {
        JsonElement value = Member(name);
        return value.ValueKind == JsonValueKind.Number
            && Int128.TryParse(value.GetRawText(), NumberStyles.None, CultureInfo.InvariantCulture, out Int128 number)
            ? number
            : throw Unexpected(name, value, "a whole number of at least 0");
    }

    /// <summary>A mandatory member that is an object, such as a definition, or null.</summary>
    public StateReader? Part(string name) =>
        Nullable(name) is not { } part
            ? null
            : part.ValueKind == JsonValueKind.Object ? new StateReader(part, $"{_type}, {name}") : throw Unexpected(name, part, "an object or null");

    public TimeSpan Duration(string name) =>
        TimeSpan.TryParseExact(Text(name), "c", CultureInfo.InvariantCulture, out TimeSpan duration)
            ? duration
            : throw Unexpected(name, Member(name), "a duration such as \"00:00:20\"");

    public TEnum Name<TEnum>(string name, JsonSerializerOptions options)
        where TEnum : struct, Enum =>
        Read(name, new EnumNameConverter<TEnum>(), options);
}
