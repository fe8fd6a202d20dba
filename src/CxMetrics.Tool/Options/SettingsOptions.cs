using System.Globalization;
using CxMetrics.Tool.Metrics;

namespace CxMetrics.Tool.Options;

/// <summary>Reads how intervals, comparisons and plans are to be made.</summary>
internal static class SettingsOptions
{
    public static MetricSettings Bind(ILookup<string, string> given, SurveyKind kind)
    {
        MetricSettings settings = new()
        {
            Confidence = Share(given, "--confidence") ?? 0.95,
            Comparison = Comparison(given),
            Goal = new PlanningGoal
            {
                Margin = Above0(given, "--margin"),
                Detect = Above0(given, "--detect"),
                Power = Share(given, "--power") ?? 0.8,
            },
        };
        if (settings.Goal.Power <= 1 - settings.Confidence)
        {
            throw new InputException("--power is not above what chance alone gives, 1 minus --confidence; expected more, such as 0.8.");
        }

        if (given.Contains("--weight") && Array.Find(["--margin", "--detect", "--power"], given.Contains) is { } plan)
        {
            throw new InputException($"{plan} and --weight are both given; plans are made without weights only.");
        }

        return OptionBinder.Text(given, "--interval") is { } interval
            ? WithInterval(settings, interval, kind, given.Contains("--weight"))
            : settings;
    }

    private static MetricSettings WithInterval(MetricSettings settings, string name, SurveyKind kind, bool weighted)
    {
        const string Option = "--interval";
        return (kind, weighted) switch
        {
            (_, true) => settings with { WeightedInterval = EnumName.Parse<WeightedInterval>(name, Option) },
            (SurveyKind.Nps, _) => settings with { NpsInterval = EnumName.Parse<NpsInterval>(name, Option) },
            (SurveyKind.Csat, _) => settings with { ProportionInterval = EnumName.Parse<ProportionInterval>(name, Option) },
            _ => name is "student-t"
                ? settings
                : throw new InputException($"{Option} is \"{name}\"; expected student-t, which is all that a mean has here."),
        };
    }

    private static GroupComparison? Comparison(ILookup<string, string> given)
    {
        const string Option = "--compare";
        string? adjustment = OptionBinder.Text(given, "--adjust");
        if (OptionBinder.Text(given, Option) is not { } reference)
        {
            return adjustment is null ? null : throw new InputException($"--adjust needs a comparison; ask for one with {Option}.");
        }

        if (given.Contains("--weight"))
        {
            throw new InputException($"{Option} and --weight are both given; groups are compared without weights only.");
        }

        if (given.Contains("--surveys") && !given.Contains("--by"))
        {
            throw new InputException($"{Option} needs groups; name a column with --by COLUMN.");
        }

        double? benchmark = reference is "rest" ? null
            : Number(reference) ?? throw new InputException($"{Option} is \"{reference}\"; expected rest or a score, such as 40.");
        return benchmark is null || given.Contains("--surveys")
            ? new GroupComparison(benchmark, adjustment is null ? default : EnumName.Parse<PValueAdjustment>(adjustment, "--adjust"))
            : throw new InputException($"{Option} {reference} needs a file; the company has metrics of several scales, so expected {Option} rest.");
    }

    /// <summary>A share strictly between 0 and 1.</summary>
    private static double? Share(ILookup<string, string> given, string name) =>
        OptionBinder.Text(given, name) is not { } text ? null
        : Number(text) is > 0 and < 1 and { } share ? share
        : throw new InputException($"{name} is \"{text}\"; expected a number above 0 and below 1, such as {(name is "--power" ? "0.8" : "0.95")}.");

    private static double? Above0(ILookup<string, string> given, string name) =>
        OptionBinder.Text(given, name) is not { } text ? null
        : Number(text) is > 0 and { } number ? number
        : throw new InputException($"{name} is \"{text}\"; expected a number above 0, such as 3.");

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number)
            ? number
            : null;
}
