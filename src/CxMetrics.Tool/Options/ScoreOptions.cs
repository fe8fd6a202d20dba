using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>The options of metrics of surveys.</summary>
internal static class ScoreOptions
{
    private static readonly Option<SurveyKind?> Kind = OptionOf.Value<SurveyKind?>(
        "--metric", "nps|csat|ces", "The metric; nps by default.", text => OptionText.Kind(text));

    private static readonly Option<SurveyScale?> Scale = OptionOf.Value(
        "--scale", "LOWEST-HIGHEST", "The scale of the scores, such as 1-10; by default 0-10 for nps, 1-5 for csat, 1-7 for ces.", OptionText.Scale);

    private static readonly Option<string?> Definition = OptionOf.Text(
        "--definition", "NAME", $"A preset by name, where the scale alone does not say which: {Preset.Names(Preset.All)}.");

    private static readonly Option<ScoreBand?> Promoters = OptionOf.Value(
        "--promoters", "BAND", "The promoters' scores of an nps of your own, such as 9-10; needs --detractors.", OptionText.Band);

    private static readonly Option<ScoreBand?> Detractors = OptionOf.Value(
        "--detractors", "BAND", "The detractors' scores of an nps of your own, such as 0-6; needs --promoters.", OptionText.Band);

    private static readonly Option<ScoreBand?> Satisfied = OptionOf.Value(
        "--satisfied", "BAND", "The satisfied scores of a csat of your own, such as 8-10; needs --dissatisfied.", OptionText.Band);

    private static readonly Option<ScoreBand?> Dissatisfied = OptionOf.Value(
        "--dissatisfied", "BAND", "The dissatisfied scores of a csat of your own, such as 0-3; needs --satisfied.", OptionText.Band);

    private static readonly Option<string?> Interval = OptionOf.Text(
        "--interval",
        "METHOD",
        $"How intervals are computed; by default the metric's own. For nps: {EnumName.List<NpsInterval>()}; for csat: {EnumName.List<ProportionInterval>()}; for ces: student-t; with weights: {EnumName.List<WeightedInterval>()}.");

    private static readonly Option<int?> Minimum = OptionOf.Value(
        "--minimum", "N", "Mark scores of fewer responses as few; 30 by default, 0 for never.", OptionText.Count(0, int.MaxValue));

    private static readonly Option<string?> Compare = OptionOf.Value(
        "--compare", "rest|SCORE", "Compare every group with the rest, or with a fixed score.", OptionText.Reference);

    private static readonly Option<PValueAdjustment?> Adjust = OptionOf.Value<PValueAdjustment?>(
        "--adjust", "METHOD", $"How the p-values of many groups are adjusted, holm by default: {EnumName.List<PValueAdjustment>()}.", text => EnumName.Parse<PValueAdjustment>(text));

    private static readonly Option<double?> Margin = OptionOf.Value(
        "--margin", "POINTS", "Plan for intervals of plus or minus this; 3 points by default, 0.1 for ces.", OptionText.Positive);

    private static readonly Option<double?> Detect = OptionOf.Value(
        "--detect", "POINTS", "Plan for finding a change of this; 5 points by default, 0.2 for ces.", OptionText.Positive);

    private static readonly Option<double?> Power = OptionOf.Value(
        "--power", "SHARE", "How often such a change is to be found; 0.8 by default.", OptionText.Share);

    /// <summary>The options of several metrics at once.</summary>
    public static IEnumerable<Option> OfAll => [Minimum, Compare, Adjust, Margin, Detect, Power];

    /// <summary>The options of one metric.</summary>
    public static IEnumerable<Option> OfOne => [Kind, Scale, Definition, Promoters, Detractors, Satisfied, Dissatisfied, Interval, .. OfAll];

    public static MetricOptions Bind(ParseResult given, bool weighted = false)
    {
        SurveyKind kind = given.GetValue(Kind) ?? SurveyKind.Nps;
        string? reference = given.GetValue(Compare);
        MetricOptions options = new()
        {
            Kind = kind,
            Scale = given.GetValue(Scale),
            Definition = given.GetValue(Definition),
            Upper = Band(given, Promoters, kind, SurveyKind.Nps) ?? Band(given, Satisfied, kind, SurveyKind.Csat),
            Lower = Band(given, Detractors, kind, SurveyKind.Nps) ?? Band(given, Dissatisfied, kind, SurveyKind.Csat),
            MinimumResponses = given.GetValue(Minimum),
            Confidence = given.GetValue(ReportOptions.Confidence) ?? 0.95,
            Reference = reference,
            Benchmark = reference is null ? null : OptionText.Number(reference),
            Adjustment = given.GetValue(Adjust) ?? default,
            Margin = given.GetValue(Margin),
            Detect = given.GetValue(Detect),
            Power = given.GetValue(Power) ?? 0.8,
        };
        if (reference is null && given.GetResult(Adjust) is not null)
        {
            throw new InputException("--adjust needs a comparison; ask for one with --compare.");
        }

        if (options.Power <= 1 - options.Confidence)
        {
            throw new InputException("--power is not above what chance alone gives, 1 minus --confidence; expected more, such as 0.8.");
        }

        if (weighted && ((Option[])[Compare, Margin, Detect, Power]).FirstOrDefault(option => given.GetResult(option) is not null) is { } stray)
        {
            throw new InputException($"{stray.Name} and --weight are both given; groups are compared and plans are made without weights only.");
        }

        return given.GetValue(Interval) is { } interval ? WithInterval(options, interval, weighted) : options;
    }

    private static ScoreBand? Band(ParseResult given, Option<ScoreBand?> option, SurveyKind kind, SurveyKind expected) =>
        given.GetValue(option) is not { } band ? null
        : kind == expected ? band
        : throw new InputException($"{option.Name} belongs to --metric {Preset.NameOf(expected)}.");

    private static MetricOptions WithInterval(MetricOptions options, string name, bool weighted)
    {
        try
        {
            switch (options.Kind)
            {
                case var _ when weighted:
                    return options with { WeightedInterval = EnumName.Parse<WeightedInterval>(name) };
                case SurveyKind.Nps:
                    return options with { NpsInterval = EnumName.Parse<NpsInterval>(name) };
                case SurveyKind.Csat:
                    return options with { ProportionInterval = EnumName.Parse<ProportionInterval>(name) };
                default:
                    OptionText.Word(name, "student-t");
                    return options;
            }
        }
        catch (FormatException exception)
        {
            throw new InputException($"--interval is \"{name}\"; expected {exception.Message}.");
        }
    }
}
