using System.Globalization;
using System.Runtime.CompilerServices;

namespace CxMetrics.Internal;

/// <summary>The argument checks of the whole library: each names the argument, its value and what is allowed.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name, $"{name} is null; expected a value.");

    /// <summary>Mandatory text: neither null, nor empty, nor white space only.</summary>
    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is null)
        {
            throw new ArgumentNullException(name, $"{name} is null; expected text that is not blank.");
        }

        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is {Quote.Of(value)}; expected text that is not blank.", name)
            : Whole(value, name, name);
    }

    /// <summary>Mandatory text within a collection: the message says which of them it is.</summary>
    public static string Text(string? value, string name, int index, string member = "") =>
        !string.IsNullOrWhiteSpace(value)
            ? Whole(value, Item(name, index, member), name)
            : value is null
                ? throw NullItem(name, index, member)
                : throw new ArgumentException($"{Item(name, index, member)} is {Quote.Of(value)}; expected text that is not blank.", name);

    public static T NotNull<T>(T? value, string name, int index, string member = "")
        where T : class =>
        value ?? throw NullItem(name, index, member);

    /// <summary>What a factory of the caller made: a null blames the argument that the factory came in.</summary>
    public static T Made<T>(T? made, string name, string member = "")
        where T : class =>
        made ?? throw new ArgumentNullException(name, $"{name}{member} gave null; expected a new one each time.");

    /// <summary>Keys that JSON can carry.</summary>
    public static void Key<TKey>(string name)
    {
        if (typeof(ITuple).IsAssignableFrom(typeof(TKey)))
        {
            throw new ArgumentException($"Keys are {typeof(TKey)}; expected a single value or a record struct, since JSON has no tuples.", name);
        }
    }

    /// <summary>Optional text: null, or not blank, so that "absent" has one spelling.</summary>
    public static string? OptionalText(string? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is null ? null : Text(value, name);

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, $"{name} is {value:D}; expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    public static T? OptionalDefined<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : struct, Enum =>
        value is { } present ? Defined(present, name) : null;

    public static int InRange(
        int value, int minimum, int maximum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum && value <= maximum
            ? value
            : throw OutOfRange(value, $"{Invariant(minimum)} to {Invariant(maximum)}", name);

    public static int AtLeast(int value, int minimum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum ? value : throw OutOfRange(value, $"at least {Invariant(minimum)}", name);

    public static int? OptionalAtLeast(int? value, int minimum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { } present ? AtLeast(present, minimum, name) : null;

    public static long InRange(long value, long minimum, long maximum, string name) =>
        value >= minimum && value <= maximum ? value : throw OutOfRange(value, FormattableString.Invariant($"{minimum} to {maximum}"), name);

    public static long Count(long value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 ? value : throw OutOfRange(value, "a count of at least 0", name);

    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw OutOfRange(value, "a finite number", name);

    /// <summary>A finite number within a collection: the message says which of them it is.</summary>
    public static double Finite(double value, string name, int index) =>
        double.IsFinite(value) ? value : throw OutOfRange(value, "a finite number", name, index);

    /// <summary>A finite number in a closed interval; NaN and infinity are out of every range.</summary>
    public static double InRange(
        double value, double minimum, double maximum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum && value <= maximum
            ? value
            : throw OutOfRange(value, $"{Invariant(minimum)} to {Invariant(maximum)}", name);

    /// <summary>A number in a closed interval within a collection: the message says which of them it is.</summary>
    public static double InRange(double value, double minimum, double maximum, string name, int index) =>
        value >= minimum && value <= maximum
            ? value
            : throw OutOfRange(value, $"{Invariant(minimum)} to {Invariant(maximum)}", name, index);

    /// <summary>A size whose square, and whose product with any critical value, is a number too.</summary>
    public static double Bounded(double value, double minimum = -1e150, [CallerArgumentExpression(nameof(value))] string name = "") =>
        InRange(value, minimum, 1e150, name);

    public static double? OptionalInRange(
        double? value, double minimum, double maximum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { } present ? InRange(present, minimum, maximum, name) : null;

    public static decimal InRange(
        decimal value, decimal minimum, decimal maximum, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum && value <= maximum ? value : throw OutOfRange(value, $"{Invariant(minimum)} to {Invariant(maximum)}", name);

    public static double Weight(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && double.IsFinite(value)
            ? value
            : throw OutOfRange(value, "a finite weight of at least 0", name);

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && double.IsFinite(value)
            ? value
            : throw OutOfRange(value, "a finite number above 0", name);

    /// <summary>A confidence level: strictly between 0 and 1.</summary>
    public static double Confidence(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && value < 1
            ? value
            : throw OutOfRange(value, "a confidence level above 0 and below 1, such as 0.95", name);

    public static TimeSpan Duration(TimeSpan value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value.Ticks >= 0 ? value : throw OutOfRange(value, "a duration of at least 0", name);

    /// <summary>Two instants of which the second is not before the first.</summary>
    public static void InOrder(DateTimeOffset from, DateTimeOffset to, [CallerArgumentExpression(nameof(to))] string name = "")
    {
        if (to < from)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{name} is {to:o}; expected {from:o} or later."), name);
        }
    }

    public static TimeSpan? OptionalDuration(TimeSpan? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { Ticks: < 0 } negative
            ? throw OutOfRange(negative, "a duration of at least 0", name)
            : value;

    public static decimal? OptionalMoney(decimal? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is < 0
            ? throw OutOfRange(value.Value, "an amount of at least 0", name)
            : value;

    /// <summary>Two spans that belong together, item by item.</summary>
    public static void SameLength(int expected, string expectedName, int length, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"{name} has {Invariant(length)} items; expected {Invariant(expected)}, as many as {expectedName}.", name);
        }
    }

    /// <summary>A span that a value for each row is written to.</summary>
    public static void Room(int rows, int length, string name)
    {
        if (length < rows)
        {
            throw new ArgumentException($"{name} has {Invariant(length)} items; expected at least {Invariant(rows)}, one for each row.", name);
        }
    }

    /// <summary>Text of whole characters. One that was cut within a pair of surrogates is written as another, and so as any other like it.</summary>
    public static string Whole(string text, string what, string name)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        while ((uint)at < (uint)text.Length)
        {
            if (!char.IsSurrogate(text[at]))
            {
                at++;
            }
            else if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at += 2;
            }
            else
            {
                throw new ArgumentException($"{what} has half of a character at index {Invariant(at)}; expected whole ones, since JSON carries no halves.", name);
            }
        }

        return text;
    }

    private static ArgumentNullException NullItem(string name, int index, string member) =>
        new(name, $"{Item(name, index, member)} is null; expected none that is null.");

    private static string Item(string name, int index, string member) => $"{name}[{Invariant(index)}]{member}";

    private static ArgumentOutOfRangeException OutOfRange<T>(T value, string expected, string name)
        where T : IFormattable =>
        new(name, value, $"{name} is {value.ToString(null, CultureInfo.InvariantCulture)}; expected {expected}.");

    private static ArgumentOutOfRangeException OutOfRange(double value, string expected, string name, int index) =>
        new(name, value, $"{Item(name, index, "")} is {Invariant(value)}; expected {expected}.");

    private static string Invariant<T>(T value)
        where T : IFormattable =>
        value.ToString(null, CultureInfo.InvariantCulture);
}
