using System.Globalization;

namespace CxMetrics.Survival;

/// <summary>What is wrong with a time, its cause and its entry.</summary>
internal static class SurvivalFault
{
    /// <summary>The reason to leave it out; null where nothing is wrong.</summary>
    public static string? Of(double time, int cause, double entry) =>
        !(time >= 0 && time <= double.MaxValue) || !double.IsFinite(entry) ? ExclusionReasons.InvalidTime
        : cause < 0 ? ExclusionReasons.InvalidCause
        : entry > 0 && entry >= time ? ExclusionReasons.EntryNotBeforeTime
        : null;

    /// <summary>The refusal of a fact that has a fault.</summary>
    public static ArgumentException Refusal(string place, double time, int cause, double entry, string name) =>
        !(time >= 0 && time <= double.MaxValue) ? OutOfRange("time", time, "a finite number of at least 0", place, name)
        : !double.IsFinite(entry) ? OutOfRange("entry", entry, "a finite number", place, name)
        : cause < 0 ? OutOfRange("cause", cause, "0 for censored, or a code of at least 1", place, name)
        : new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{place} has the entry {entry} and the time {time}; expected an entry before the time, or at most 0 for from the beginning."),
            name);

    private static ArgumentOutOfRangeException OutOfRange<T>(string what, T value, string expected, string place, string name) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{place} has the {what} {value}; expected {expected}."));
}
