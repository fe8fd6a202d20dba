using System.Text.RegularExpressions;

namespace CxMetrics.Tool.Options;

/// <summary>The names of an enum as people type them, such as <c>adjusted-wald-3t</c> for <c>AdjustedWald3T</c>.</summary>
internal static partial class EnumName
{
    public static T Parse<T>(string text, string option)
        where T : struct, Enum
    {
        int index = Array.IndexOf(All<T>(), text);
        return index >= 0
            ? Enum.GetValues<T>()[index]
            : throw new InputException($"{option} is \"{text}\"; expected {string.Join(", ", All<T>())}.");
    }

    public static string Of<T>(T value)
        where T : struct, Enum =>
        Kebab(value.ToString());

    public static string[] All<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(Of)];

    private static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
