namespace CxMetrics.Tool;

/// <summary>A definition of the library by the name that <c>--definition</c> gives it.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Kind">The metric.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Create">Makes the metric, as the caller asks for it.</param>
internal sealed record Preset(string Name, SurveyKind Kind, SurveyScale Scale, Func<MetricOptions, Metric> Create)
{
    /// <summary>Whether the scale alone never chooses it, since another preset is the usual one there.</summary>
    public bool ByNameOnly { get; private init; }

    public static IReadOnlyList<Preset> All { get; } =
    [
        Of("standard", NpsDefinition.Standard),
        Of("one-to-ten", NpsDefinition.OneToTen),
        Of("one-to-seven", NpsDefinition.OneToSeven),
        Of("one-to-five", NpsDefinition.OneToFive),
        Of("top-two-of-five", CsatDefinition.TopTwoOfFive),
        Of("top-one-of-three", CsatDefinition.TopOneOfThree),
        Of("top-two-of-seven", CsatDefinition.TopTwoOfSeven),
        Of("top-three-of-ten", CsatDefinition.TopThreeOfTen),
        Of("thumbs-up", CsatDefinition.ThumbsUp),
        Of("good-or-bad", CsatDefinition.ThumbsUp with { Name = "CSAT, good or bad" }) with { ByNameOnly = true },
        Of("ces2", CesDefinition.Ces2),
        Of("ces2-one-to-five", CesDefinition.Ces2OneToFive),
        Of("ces1", CesDefinition.Ces1),
        Of("zendesk-one-to-two", VendorPresets.ZendeskOneToTwo) with { ByNameOnly = true },
        Of("zendesk-one-to-three", VendorPresets.ZendeskOneToThree) with { ByNameOnly = true },
        Of("zendesk-one-to-five", VendorPresets.ZendeskOneToFive) with { ByNameOnly = true },
        Of("delighted-ces-one-to-seven", VendorPresets.DelightedCesOneToSeven) with { ByNameOnly = true },
    ];

    public static string NameOf(SurveyKind kind) => kind switch
    {
        SurveyKind.Nps => "nps",
        SurveyKind.Csat => "csat",
        SurveyKind.Ces => "ces",
        _ => "other",
    };

    /// <summary>The names with their scales, for people.</summary>
    public static string Names(IEnumerable<Preset> presets) => string.Join(", ", presets.Select(preset => $"{preset.Name} ({preset.Scale})"));

    public static Preset Of(string name, NpsDefinition definition) => new(name, SurveyKind.Nps, definition.Scale, options =>
        new NpsMetric(definition with { MinimumResponses = options.MinimumResponses ?? definition.MinimumResponses }, options));

    public static Preset Of(string name, CsatDefinition definition) => new(name, SurveyKind.Csat, definition.Scale, options =>
        new CsatMetric(definition with { MinimumResponses = options.MinimumResponses ?? definition.MinimumResponses }, options));

    public static Preset Of(string name, CesDefinition definition) => new(name, SurveyKind.Ces, definition.Scale, options =>
        new CesMetric(definition with { MinimumResponses = options.MinimumResponses ?? definition.MinimumResponses }, options));
}
