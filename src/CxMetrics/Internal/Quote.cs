using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Quotes in a message what was refused, and cuts it short: a message must not be as long as what it refuses.</summary>
internal static class Quote
{
    /// <summary>The characters of a value that a message shows.</summary>
    public const int Longest = 100;

    private const int LongestDefinition = 500;

    public static string Of<T>(T value) => $"\"{Cut(value)}\"";

    /// <summary>A definition, whose choices tell it from another of its name.</summary>
    public static string OfDefinition(object? definition) => $"\"{Cut(definition, LongestDefinition)}\"";

    /// <summary>The text of a value without quotes.</summary>
    public static string Cut<T>(T value, int longest = Longest)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length <= longest ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)}...";
    }

    /// <summary>Choices one after the other, as many as there is room for.</summary>
    public static string List(IEnumerable<string> choices)
    {
        List<string> shown = [];
        int length = 0;
        foreach (string choice in choices)
        {
            length += choice.Length;
            if (length > Longest && shown.Count > 0)
            {
                shown.Add("...");
                break;
            }

            shown.Add(Cut(choice));
        }

        return string.Join(", ", shown);
    }
}
