using System.Diagnostics.CodeAnalysis;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>The words of an enum, in any case and with or without blanks, <c>_</c> and <c>-</c>.</summary>
internal static class FieldWords
{
    public static bool TryParse<T>(string text, [NotNullWhen(true)] out T? value)
        where T : struct, Enum
    {
        bool known = Names<T>.All.TryGetValue(text, out T found);
        value = known ? found : null;
        return known;
    }

    /// <summary>The words as people type them.</summary>
    public static string List<T>()
        where T : struct, Enum =>
        string.Join(", ", EnumName.All<T>());

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All =
            Enum.GetValues<T>().ToDictionary(value => value.ToString(), LooseName.Comparer);
    }
}
