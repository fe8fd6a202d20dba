using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CxMetrics.Serialization;

/// <content>Definitions and large numbers within a state.</content>
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

    /// <summary>A mandatory member that is a definition as it stands on its own, or null.</summary>
    public T? Definition<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        if (Nullable(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected(name, value, "an object or null");
        }

        try
        {
            return value.Deserialize(type);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new JsonException($"The member \"{name}\" of the state of {_type} is no {typeof(T).Name}: {exception.Message}", exception);
        }
    }
}
