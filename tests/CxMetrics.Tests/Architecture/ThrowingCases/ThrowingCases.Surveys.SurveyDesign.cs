namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SurveyDesigns =>
    [
        new(
            "M:CxMetrics.RakingMargin.#ctor(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double}) | ArgumentException",
            () => _ = new RakingMargin("a", Populations())),
        new(
            "M:CxMetrics.RakingMargin.#ctor(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double}) | ArgumentException",
            () => _ = new RakingMargin("a", Populations((" ", 1)))),
        new(
            "M:CxMetrics.RakingMargin.#ctor(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double}) | ArgumentOutOfRangeException",
            () => _ = new RakingMargin("a", Populations(("a", 0)))),
        new(
            "M:CxMetrics.RakingMargin.#ctor(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double}) | ArgumentOutOfRangeException",
            () => _ = new RakingMargin("a", Populations(("a", double.NaN)))),
        new(
            "M:CxMetrics.RakingMargin.#ctor(System.String,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double}) | ArgumentOutOfRangeException",
            () => _ = new RakingMargin("a", Populations(("a", 1e308)))),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentException",
            () => _ = new SurveyDesign(SampleStructure.Clustered, OneOfA)),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentException",
            () => _ = new SurveyDesign(SampleStructure.Stratified, populationSize: 9)),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentException",
            () => _ = new SurveyDesign(SampleStructure.Stratified, Populations((" ", 1)))),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentException",
            () => _ = new SurveyDesign(SampleStructure.WeightsOnly, margins: [Margin("a", 1), Margin("a", 1)])),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentException",
            () => _ = new SurveyDesign(SampleStructure.WeightsOnly, margins: [Margin("a", 1), Margin("b", 2)])),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentOutOfRangeException",
            () => _ = new SurveyDesign(SampleStructure.Stratified, Populations(("a", -1)))),
        new(
            "M:CxMetrics.SurveyDesign.#ctor(CxMetrics.SampleStructure,System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},System.Nullable{System.Double},System.Collections.Generic.IReadOnlyList{CxMetrics.RakingMargin},CxMetrics.SingleUnitRule) | ArgumentOutOfRangeException",
            () => _ = new SurveyDesign(SampleStructure.Clustered, populationSize: 0)),
        new(
            "P:CxMetrics.RakingMargin.Attribute | ArgumentNullException",
            () => _ = new RakingMargin("a", OneOfA) with { Attribute = null! }),
        new(
            "P:CxMetrics.RakingMargin.Attribute | ArgumentException",
            () => _ = new RakingMargin("a", OneOfA) with { Attribute = " " }),
        new(
            "P:CxMetrics.RakingMargin.Targets | ArgumentNullException",
            () => _ = new RakingMargin("a", OneOfA) with { Targets = null! }),
        new(
            "P:CxMetrics.RakingMargin.Targets | ArgumentException",
            () => _ = new RakingMargin("a", OneOfA) with { Targets = Populations() }),
        new(
            "P:CxMetrics.RakingMargin.Targets | ArgumentOutOfRangeException",
            () => _ = new RakingMargin("a", OneOfA) with { Targets = Populations(("a", 0)) }),
        new(
            "P:CxMetrics.SurveyDesign.Structure | ArgumentException",
            () => _ = SurveyDesign.Stratified with { Populations = OneOfA, Structure = SampleStructure.WeightsOnly }),
        new(
            "P:CxMetrics.SurveyDesign.Structure | ArgumentException",
            () => _ = SurveyDesign.WeightsOnly with { PopulationSize = 9, Structure = SampleStructure.Stratified }),
        new(
            "P:CxMetrics.SurveyDesign.Margins | ArgumentException",
            () => _ = SurveyDesign.WeightsOnly with { Margins = [Margin("a", 1), Margin("b", 2)] }),
        new(
            "P:CxMetrics.SurveyDesign.PopulationSize | ArgumentException",
            () => _ = SurveyDesign.Stratified with { PopulationSize = 9 }),
        new(
            "P:CxMetrics.SurveyDesign.PopulationSize | ArgumentOutOfRangeException",
            () => _ = SurveyDesign.WeightsOnly with { PopulationSize = double.PositiveInfinity }),
        new(
            "P:CxMetrics.SurveyDesign.Populations | ArgumentException",
            () => _ = SurveyDesign.Clustered with { Populations = OneOfA }),
        new(
            "P:CxMetrics.SurveyDesign.Populations | ArgumentOutOfRangeException",
            () => _ = SurveyDesign.Stratified with { Populations = Populations(("a", 0)) }),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentException",
            () => TwoScales.Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentException",
            () => Answers(Answer()).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentException",
            () => Answers(Answer() with { Attributes = [KeyValuePair.Create("a", "b")] }).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentException",
            () => Answers(Answer(weight: 0) with { Attributes = [KeyValuePair.Create("a", "a")] }).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Answers(Answer(weight: 1e-320)).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | ArgumentException",
            () => Answers(OfA("1", 1e100), OfA("2", 1e-100)).Rake(SurveyKind.Nps, RakedToA)),
        new(
            "M:CxMetrics.SurveyResponses.Rake(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.SurveyDesign,CxMetrics.InvalidFacts,System.Threading.CancellationToken) | OperationCanceledException",
            () => Answers(OfA("1", 1)).Rake(SurveyKind.Nps, RakedToA, cancellationToken: new CancellationToken(canceled: true))),
    ];

    private static SurveyResponse OfA(string id, double weight) => Answer(id, weight: weight) with { Attributes = [KeyValuePair.Create("a", "a")] };

    private static RakingMargin Margin(string attribute, double total) => new(attribute, Populations(("all", total)));

    private static Dictionary<string, double> Populations(params (string Name, double Size)[] populations) =>
        populations.ToDictionary(static pair => pair.Name, static pair => pair.Size, StringComparer.Ordinal);
}
