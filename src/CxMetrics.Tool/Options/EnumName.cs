using System.Text.RegularExpressions;

namespace CxMetrics.Tool;

/// <summary>The names of an enum as people type them, such as <c>adjusted-wald-3t</c> for <c>AdjustedWald3T</c>.</summary>
internal static partial class EnumName
{
    public static T Parse<T>(string text)
        where T : struct, Enum =>
        Enum.GetValues<T>()[Array.IndexOf(Names<T>.All, OptionText.Word(text, Names<T>.All))];

    /// <summary>Reads a word of a file, in any case and with or without blanks, <c>_</c> and <c>-</c>; null where it is none.</summary>
    public static T? Read<T>(string text)
        where T : struct, Enum =>
        Names<T>.Loose.TryGetValue(text, out T value) ? value : null;

    public static string Of<T>(T value)
        where T : struct, Enum =>
        WordStart().Replace(value.ToString(), "-").ToLowerInvariant();

    /// <summary>All of them, for people.</summary>
    public static string List<T>()
        where T : struct, Enum =>
        Names<T>.List;

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] All = [.. Enum.GetValues<T>().Select(Of)];

        public static readonly string List = string.Join(", ", All);

        public static readonly Dictionary<string, T> Loose = Enum.GetValues<T>().ToDictionary(value => value.ToString(), LooseName.Comparer);
    }
}
