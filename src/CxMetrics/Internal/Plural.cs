namespace CxMetrics.Internal;

/// <summary>Counts with their nouns.</summary>
internal static class Plural
{
    /// <summary>Such as "1 loss" and "1,200 losses"; the plural is with an s when null.</summary>
    public static string Of(long count, string one, IFormatProvider culture, string? many = null) =>
        string.Create(culture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");
}
