using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The checks that the survey metrics and their definitions share.</summary>
internal static class SurveyGuard
{
    /// <summary>From this many answers on, the customary rule of thumb calls a sample large enough to report.</summary>
    public const int CustomaryMinimum = 30;

    /// <summary>Points; what rounds to 0 has no sign.</summary>
    public const string OneDecimal = "0.0;-0.0;0.0";

    /// <summary>Means on a scale of a few points, of which a tenth is much.</summary>
    public const string TwoDecimals = "0.00;-0.00;0.00";

    public static void Within(SurveyScale scale, ScoreBand band, string name)
    {
        if (!scale.Contains(band.Lowest) || !scale.Contains(band.Highest))
        {
            throw new ArgumentException($"{name} is {band}{(scale.StepsToOne == 1 ? "" : " in steps")}; expected a band within the scale, {scale}.", name);
        }
    }

    public static void Above(ScoreBand band, string name, ScoreBand other, string called)
    {
        if (band.Lowest <= other.Highest)
        {
            throw new ArgumentException($"{name} is {band}; expected a band above {called}, {other}.", name);
        }
    }

    public static void Apart(ScoreBand first, string firstName, ScoreBand second, string secondName)
    {
        if (first.Lowest <= second.Highest && second.Lowest <= first.Highest)
        {
            throw new ArgumentException($"{secondName} is {second}; expected a band apart from {firstName}, {first}.", secondName);
        }
    }

    public static long CountUpTo(long value, long most, string what, string name) =>
        Guard.Count(value, name) <= most
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; expected at most {what}, {most}."));

    /// <summary>The answers between two bands, of which there are none where the bands hold every score.</summary>
    public static long Between(long count, IScoreDefinition definition, string name) =>
        Guard.Count(count, name) == 0 || definition.Positive.Points + definition.Negative.Points < definition.Scale.Points
            ? count
            : throw new ArgumentOutOfRangeException(
                name,
                count,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} is {count}; expected 0, since the bands of {Quote.Of(definition.Name)} hold every score of {definition.Scale}."));

    public static long Asked(long asked, long answered) =>
        asked >= answered
            ? asked
            : throw new ArgumentOutOfRangeException(
                nameof(asked),
                asked,
                string.Create(CultureInfo.InvariantCulture, $"asked is {asked}; expected at least those who answered, {answered}."));

    public static void OptionalCountUpTo(long? value, long most, string what, string name)
    {
        if (value is { } present)
        {
            CountUpTo(present, most, what, name);
        }
    }

    /// <summary>Copies the population of each category; a refusal names the argument that they came in.</summary>
    public static ValueTable<string, double> Populations(IReadOnlyDictionary<string, double> populations, string name)
    {
        foreach ((string key, double amount) in populations)
        {
            Guard.Text(key, name);
            if (!WeightRange.HoldsAmount(amount))
            {
                throw new ArgumentOutOfRangeException(
                    name, amount, string.Create(CultureInfo.InvariantCulture, $"{name}[{Quote.Of(key)}] is {amount}; expected {WeightRange.Amounts}."));
            }
        }

        return new ValueTable<string, double>(populations);
    }

    /// <inheritdoc cref="Populations"/>
    public static ValueTable<string, double> Categories(IReadOnlyDictionary<string, double> populations, string name) =>
        Guard.NotNull(populations, name).Count > 0
            ? Populations(populations, name)
            : throw new ArgumentException($"{name} is empty; expected the population of each category.", name);

    /// <summary>One sentence: the figure, its responses, its interval and whether they are too few.</summary>
    public static string Sentence(
        string metric, string? figure, long responses, string interval, int? tooFewUnder, IFormatProvider? provider, ReasonCounts? leftOut = null)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string text = figure is null
            ? $"{metric} is not defined: no responses{leftOut?.InBrackets(culture)}"
            : string.Create(culture, $"{metric} {figure} from {Plural.Of(responses, "response", culture)}, {interval}");
        return tooFewUnder is { } minimum ? string.Create(culture, $"{text}; too few, fewer than {minimum:N0}") : text;
    }
}
