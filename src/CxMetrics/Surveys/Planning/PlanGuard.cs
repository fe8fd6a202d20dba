using System.Globalization;
using System.Runtime.CompilerServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The checks that the planning of surveys shares.</summary>
internal static class PlanGuard
{
    /// <summary>Adjusted Wald (3, T) computes with three answers more than were given.</summary>
    public const double AddedToNps = 3;

    public static double AddedBy(NpsPlanMethod method) => Guard.Defined(method) == NpsPlanMethod.Wald ? 0 : AddedToNps;

    /// <summary>Above 0 and, where there is a largest sensible value, at most that.</summary>
    public static double Positive(
        double value, double maximum = double.MaxValue, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && value <= maximum
            ? value
            : throw OutOfRange(value, maximum < double.MaxValue ? Invariant($"above 0 and at most {maximum}") : "a finite number above 0", name);

    /// <summary>A size whose square is a number too.</summary>
    public static double Size(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 1e-150 && value <= 1e150 ? value : throw OutOfRange(value, "1E-150 to 1E+150", name);

    /// <summary>How many of the second group there are for each of the first.</summary>
    public static double Ratio(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 1e-6 && value <= 1e6 ? value : throw OutOfRange(value, "1E-06 to 1E+06", name);

    /// <summary>The responses of the second group: as many as in the first where nothing is said.</summary>
    public static long SecondResponses(long? value, long first, long minimum = 1, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { } stated ? Responses(stated, minimum, name) : first;

    /// <summary>A share that is neither none nor all, since those leave nothing to estimate.</summary>
    public static double Between0And1(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && value < 1 ? value : throw OutOfRange(value, "above 0 and below 1", name);

    /// <summary>A power that is no better than chance plans nothing.</summary>
    public static double Power(double value, double confidence, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 1 - confidence && value < 1
            ? value
            : throw OutOfRange(value, Invariant($"above {1 - confidence:0.####}, which is 1 - confidence, and below 1"), name);

    public static long Responses(long value, long minimum = 1, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum ? value : throw OutOfRange(value, Invariant($"at least {minimum}"), name);

    public static long? Population(long? value, long minimum = 1, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { } present ? Responses(present, minimum, name) : null;

    /// <summary>A population that holds the responses.</summary>
    public static long? PopulationOf(long? value, long responses, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is { } present && present < responses
            ? throw OutOfRange(present, Invariant($"at least the responses, {responses}"), name)
            : value;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ArgumentOutOfRangeException OutOfRange<T>(T value, string expected, string name)
        where T : IFormattable =>
        new(name, value, $"{name} is {value.ToString(null, CultureInfo.InvariantCulture)}; expected {expected}.");
}
