using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>Reads the versioned JSON state of a tally, member by member, refusing what is missing or cannot be.</summary>
internal readonly struct StateReader
{
    private readonly JsonElement _state;
    private readonly string _type;

    private StateReader(JsonElement state, string type)
    {
        _state = state;
        _type = type;
    }

    /// <summary>Reads one value off the reader and checks that it is an object of the version that this code writes, without a member of another name.</summary>
    public static StateReader Read(ref Utf8JsonReader reader, string type, int version, params string[] members)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement state = document.RootElement.Clone();
        if (state.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"The state of {type} is a JSON {state.ValueKind}; expected an object.");
        }

        StateReader result = new(state, type);
        long found = result.Count("v");
        if (found != version)
        {
            throw new JsonException($"The state of {type} has version {found}; expected version {version}.");
        }

        foreach (JsonProperty member in state.EnumerateObject())
        {
            if (member.Name is not "v" && !members.Contains(member.Name, StringComparer.Ordinal))
            {
                throw new JsonException($"The state of {type} has the member {Quote.Of(member.Name)}; expected none but \"v\", {string.Join(", ", members.Select(name => $"\"{name}\""))}.");
            }
        }

        return result;
    }

    public long Count(string name) => Count(Member(name), name);

    /// <summary>A count that is only written where it is not 0.</summary>
    public long OptionalCount(string name) => _state.TryGetProperty(name, out JsonElement value) ? Count(value, name) : 0;

    public double Number(string name) => Number(Member(name), name);

    /// <summary>A whole number of at least 0, beyond the range of a count too.</summary>
    public Int128 WholeNumber(string name)
    {
        JsonElement value = Member(name);
        return value.ValueKind == JsonValueKind.Number
            && Int128.TryParse(value.GetRawText(), NumberStyles.None, CultureInfo.InvariantCulture, out Int128 number)
            ? number
            : throw Unexpected(name, value, "a whole number of at least 0");
    }

    public long[] Counts(string name)
    {
        StateReader self = this;
        return [.. Items(name).Select(item => self.Count(item, name))];
    }

    public double[] Numbers(string name)
    {
        StateReader self = this;
        return [.. Items(name).Select(item => self.Number(item, name))];
    }

    /// <summary>A mandatory member that may be null.</summary>
    public JsonElement? Nullable(string name) => Member(name) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    /// <summary>A mandatory member that a converter of its own reads.</summary>
    public T Read<T>(string name, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(Member(name).GetRawText()));
        reader.Read();
        return converter.Read(ref reader, typeof(T), options)!;
    }

    /// <summary>A mandatory object whose values a converter of their own reads; a name may appear twice.</summary>
    public List<KeyValuePair<string, T>> Entries<T>(string name, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        if (Member(name) is not { ValueKind: JsonValueKind.Object } map)
        {
            throw Unexpected(name, Member(name), "an object");
        }

        List<KeyValuePair<string, T>> entries = [];
        foreach (JsonProperty entry in map.EnumerateObject())
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(entry.Value.GetRawText()));
            reader.Read();
            entries.Add(KeyValuePair.Create(entry.Name, converter.Read(ref reader, typeof(T), options)!));
        }

        return entries;
    }

    public string Text(string name) =>
        Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Unexpected(name, Member(name), "text");

    /// <summary>A mandatory time zone by its id.</summary>
    public TimeZoneInfo Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Text(name), out TimeZoneInfo? zone)
            ? zone
            : throw Unexpected(name, Member(name), "the id of a time zone that this machine knows");

    /// <summary>A mandatory member that is text or null.</summary>
    public string? OptionalText(string name) =>
        Nullable(name) is not { } text
            ? null
            : text.ValueKind == JsonValueKind.String ? text.GetString() : throw Unexpected(name, text, "a string or null");

    /// <summary>A sum of amounts, with the digits and decimals that it was written with.</summary>
    public ExactAmount Sum(string name)
    {
        JsonElement value = Member(name);
        return value.ValueKind == JsonValueKind.Number && ExactAmount.TryParse(value.GetRawText()) is { } sum
            ? sum
            : throw Unexpected(name, value, "an amount that a decimal holds");
    }

    public JsonElement Member(string name) =>
        _state.TryGetProperty(name, out JsonElement value)
            ? value
            : throw new JsonException($"The state of {_type} has no member \"{name}\".");

    public IEnumerable<JsonElement> Items(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray()
            : throw Unexpected(name, Member(name), "an array");

    /// <summary>Builds what the state describes; a contradiction within it is an error of the JSON.</summary>
    public T Consistent<T>(Func<T> build)
    {
        try
        {
            return build();
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new JsonException($"The state of {_type} is inconsistent: {exception.Message}", exception);
        }
    }

    public JsonException Unexpected(string name, JsonElement value, string expected) =>
        new($"The member \"{name}\" of the state of {_type} is {Quote.Cut(value.GetRawText())}; expected {expected}.");

    private long Count(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long count) && count >= 0
            ? count
            : throw Unexpected(name, value, "a whole number of at least 0");

    private double Number(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : throw Unexpected(name, value, "a finite number");
}
