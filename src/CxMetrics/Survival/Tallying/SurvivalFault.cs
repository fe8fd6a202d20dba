using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>What is wrong with a time, its cause and its entry.</summary>
internal static class SurvivalFault
{
    /// <summary>The reason to leave it out; null where nothing is wrong.</summary>
    public static string? Of(double time, int cause, double entry) =>
        !Holds(time) || !(Math.Abs(entry) <= WeightRange.Largest) ? ExclusionReasons.InvalidTime
        : cause < 0 ? ExclusionReasons.InvalidCause
        : entry > 0 && entry >= time ? ExclusionReasons.EntryNotBeforeTime
        : null;

    /// <summary>The refusal of a fact that has a fault.</summary>
    public static ArgumentException Refusal(string place, double time, int cause, double entry, string name) =>
        !Holds(time) ? OutOfRange("time", time, WeightRange.Weights, place, name)
        : !(Math.Abs(entry) <= WeightRange.Largest) ? OutOfRange("entry", entry, "-1e100 to 1e100", place, name)
        : cause < 0 ? OutOfRange("cause", cause, "0 for censored, or a code of at least 1", place, name)
        : new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{place} has the entry {entry} and the time {time}; expected an entry before the time, or at most 0 for from the beginning."),
            name);

    /// <summary>Whether a time is one that can be counted with: sums of times, their squares and the rates by them stay within the range of a double.</summary>
    public static bool Holds(double time) => WeightRange.Holds(time);

    private static ArgumentOutOfRangeException OutOfRange<T>(string what, T value, string expected, string place, string name) =>
        new(name, value, string.Create(CultureInfo.InvariantCulture, $"{place} has the {what} {value}; expected {expected}."));
}
