using CxMetrics;

namespace QuickStart.Metrics;

/// <summary>A definition of the library by the name that <c>--definition</c> gives it.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Kind">The metric.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Description">The definition in one phrase.</param>
/// <param name="Create">Makes the metric, with the confidence and the minimum of responses that the caller asks for.</param>
internal sealed record Preset(string Name, SurveyKind Kind, SurveyScale Scale, string Description, Func<double, int?, Metric> Create)
{
    /// <summary>Whether the scale alone never chooses it, since another preset has the same bands.</summary>
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
        Of("good-or-bad", CsatDefinition.GoodOrBad) with { ByNameOnly = true },
        Of("ces2", CesDefinition.Ces2),
        Of("ces2-one-to-five", CesDefinition.Ces2OneToFive),
        Of("ces1", CesDefinition.Ces1),
    ];

    public static string NameOf(SurveyKind kind) => kind switch
    {
        SurveyKind.Nps => "nps",
        SurveyKind.Csat => "csat",
        SurveyKind.Ces => "ces",
        _ => "other",
    };

    private static Preset Of(string name, NpsDefinition definition) =>
        new(name, SurveyKind.Nps, definition.Scale, NpsMetric.Describe(definition), (confidence, minimum) =>
            new NpsMetric(definition with { MinimumResponses = minimum ?? definition.MinimumResponses }, confidence));

    private static Preset Of(string name, CsatDefinition definition) =>
        new(name, SurveyKind.Csat, definition.Scale, CsatMetric.Describe(definition), (confidence, minimum) =>
            new CsatMetric(definition with { MinimumResponses = minimum ?? definition.MinimumResponses }, confidence));

    private static Preset Of(string name, CesDefinition definition) =>
        new(name, SurveyKind.Ces, definition.Scale, CesMetric.Describe(definition), (confidence, minimum) =>
            new CesMetric(definition with { MinimumResponses = minimum ?? definition.MinimumResponses }, confidence));
}
