using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Serialization;

/// <content>Large numbers within a state.</content>
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
}
