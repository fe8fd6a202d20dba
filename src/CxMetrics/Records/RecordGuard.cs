using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The argument checks that know the value types of the records.</summary>
internal static class RecordGuard
{
    public static ContactChannel Channel(ContactChannel value, string name) =>
        value == default
            ? throw new ArgumentException($"{name} is the empty channel; expected one with a name, such as {ContactChannel.Phone}.", name)
            : value;

    public static ContactChannel? OptionalChannel(ContactChannel? value, string name) =>
        value is { } present ? Channel(present, name) : null;

    /// <summary>A key that JSON can carry: two that are written alike would come back as one, and an empty one not at all.</summary>
    public static TKey Key<TKey>(TKey key, string name)
        where TKey : notnull
    {
        if ((key as string ?? (typeof(TKey).IsPrimitive || typeof(TKey).IsEnum ? null : key.ToString())) is { } text)
        {
            Guard.Whole(text, "A key", name);
        }

        if (key is char half && char.IsSurrogate(half))
        {
            Guard.Whole(half.ToString(), "A key", name);
        }

        if (key is double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A key is {key}; expected a finite number, since JSON carries no other."), name);
        }

        if (key is ContactChannel channel)
        {
            Channel(channel, name);
        }

        if (key is SurveyScale scale)
        {
            Scale(scale, name);
        }

        return key;
    }

    public static SurveyScale Scale(SurveyScale value, string name) =>
        value == default
            ? throw new ArgumentException($"{name} is the empty scale; expected one of 2 to 101 points, such as {SurveyScale.ZeroToTen}.", name)
            : value;

    public static string? OptionalCurrency(string? value, string name) =>
        value is null || (value.Length == 3 && value.All(char.IsAsciiLetterUpper))
            ? value
            : throw new ArgumentException($"{name} is {Quote.Of(value)}; expected three letters A to Z (ISO 4217), such as \"EUR\".", name);
}
