namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] WeightedResults =>
    [
        new(
            "M:CxMetrics.Nps.Calculate(CxMetrics.WeightedScoreTally,CxMetrics.NpsDefinition) | ArgumentException",
            () => Nps.Calculate(OnTen, NpsDefinition.OneToFive)),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps)), null, NpsDefinition.OneToFive)),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps), Answer(kind: SurveyKind.Nps)))),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps)), SurveyDesign.Stratified)),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps)), SurveyDesign.Clustered)),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps)), RakedToA)),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Nps.CalculateWeighted([Answer(kind: SurveyKind.Nps) with { Stratum = "b" }], SurveyDesign.Stratified with { Populations = OneOfA })),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps, score: 11)))),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Nps.CalculateWeighted(Answers(Answer(kind: SurveyKind.Nps, weight: 1e200)))),
        new(
            "M:CxMetrics.Nps.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.NpsDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | OperationCanceledException",
            () => Nps.CalculateWeighted([OfA("1", 1)], RakedToA, cancellationToken: new CancellationToken(canceled: true))),
        new(
            "M:CxMetrics.Csat.Calculate(CxMetrics.WeightedScoreTally,CxMetrics.CsatDefinition) | ArgumentException",
            () => Csat.Calculate(OnTen, CsatDefinition.TopTwoOfSeven)),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat)), null, CsatDefinition.TopTwoOfSeven)),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat), Answer(kind: SurveyKind.Csat)))),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat)), SurveyDesign.Stratified)),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat)), SurveyDesign.Clustered)),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat)), RakedToA)),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Csat.CalculateWeighted([Answer(kind: SurveyKind.Csat) with { Stratum = "b" }], SurveyDesign.Stratified with { Populations = OneOfA })),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat, score: 11)))),
        new(
            "M:CxMetrics.Csat.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CsatDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Csat.CalculateWeighted(Answers(Answer(kind: SurveyKind.Csat, weight: 1e200)))),
        new(
            "M:CxMetrics.Ces.Calculate(CxMetrics.WeightedScoreTally,CxMetrics.CesDefinition) | ArgumentException",
            () => Ces.Calculate(OnTen, CesDefinition.Ces2OneToFive)),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces)), null, CesDefinition.Ces2OneToFive)),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces), Answer(kind: SurveyKind.Ces)))),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces)), SurveyDesign.Stratified)),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces)), SurveyDesign.Clustered)),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces)), RakedToA)),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentException",
            () => Ces.CalculateWeighted([Answer(kind: SurveyKind.Ces) with { Stratum = "b" }], SurveyDesign.Stratified with { Populations = OneOfA })),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces, score: 11)))),
        new(
            "M:CxMetrics.Ces.CalculateWeighted(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyDesign,CxMetrics.CesDefinition,CxMetrics.InvalidFacts,System.Func{CxMetrics.SurveyResponse,System.Boolean},System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Ces.CalculateWeighted(Answers(Answer(kind: SurveyKind.Ces, weight: 1e200)))),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.WeightedResult{CxMetrics.NpsDefinition},CxMetrics.WeightedResult{CxMetrics.NpsDefinition},System.Double,CxMetrics.WeightedInterval) | ArgumentException",
            () => Nps.Compare(WeightedNps, Nps.Calculate(OnFive, NpsDefinition.OneToFive))),
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.WeightedResult{CxMetrics.CsatDefinition},CxMetrics.WeightedResult{CxMetrics.CsatDefinition},System.Double,CxMetrics.WeightedInterval) | ArgumentException",
            () => Csat.Compare(Csat.Calculate(WeightedScoreTally.AdditiveIdentity), Csat.Calculate(WeightedScoreTally.AdditiveIdentity, CsatDefinition.TopTwoOfSeven))),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.WeightedResult{CxMetrics.CesDefinition},CxMetrics.WeightedResult{CxMetrics.CesDefinition},System.Double,CxMetrics.WeightedInterval) | ArgumentException",
            () => Ces.Compare(Ces.Calculate(WeightedScoreTally.AdditiveIdentity), Ces.Calculate(WeightedScoreTally.AdditiveIdentity, CesDefinition.Ces1))),
        new(
            "M:CxMetrics.WeightedResult`1.Interval(System.Double,CxMetrics.WeightedInterval) | ArgumentOutOfRangeException",
            () => WeightedNps.Interval(0)),
        new(
            "M:CxMetrics.WeightedResult`1.Interval(System.Double,CxMetrics.WeightedInterval) | ArgumentOutOfRangeException",
            () => WeightedNps.Interval(0.95, (WeightedInterval)9)),
    ];

    private static WeightedResult<NpsDefinition> WeightedNps => Nps.Calculate(OnTen);

    private static SurveyDesign RakedToA => SurveyDesign.WeightsOnly with { Margins = [new RakingMargin("a", OneOfA)] };
}
