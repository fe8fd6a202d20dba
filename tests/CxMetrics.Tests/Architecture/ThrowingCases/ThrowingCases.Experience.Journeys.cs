using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string LinkLog =
        "M:CxMetrics.Experience.Journeys.Link(CxMetrics.ContactLog,System.Collections.Generic.IEnumerable{CxMetrics.Touchpoint},CxMetrics.Moment,System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},System.Collections.Generic.IEnumerable{CxMetrics.Customer},CxMetrics.Experience.JourneyDefinition)";

    private const string LinkContacts =
        "M:CxMetrics.Experience.Journeys.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.Touchpoint},CxMetrics.Moment,System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},System.Collections.Generic.IEnumerable{CxMetrics.Customer},CxMetrics.Experience.JourneyDefinition,CxMetrics.InvalidFacts)";

    private static ThrowingCase[] JourneyCases =>
    [
        .. WayCases,
        new(
            "M:CxMetrics.Experience.Journey.Part(System.Func{CxMetrics.Experience.JourneyStep,System.Boolean}) | ArgumentNullException",
            () => OneJourney.Units().First().Part(null!)),
        new(
            "M:CxMetrics.Experience.JourneyDefinition.#ctor(System.String,System.Double,System.Double,CxMetrics.NpsDefinition,CxMetrics.CsatDefinition,CxMetrics.CesDefinition) | ArgumentOutOfRangeException",
            () => _ = new JourneyDefinition("n", -2, 0.3)),
        new(
            "M:CxMetrics.Experience.JourneyDefinition.#ctor(System.String,System.Double,System.Double,CxMetrics.NpsDefinition,CxMetrics.CsatDefinition,CxMetrics.CesDefinition) | ArgumentOutOfRangeException",
            () => _ = new JourneyDefinition("n", -0.25, 0)),
        new("P:CxMetrics.Experience.JourneyDefinition.ImpressionWeight | ArgumentOutOfRangeException", () => _ = JourneyDefinition.Standard with { ImpressionWeight = 1.1 }),
        new("P:CxMetrics.Experience.JourneyDefinition.ImpressionWeight | ArgumentOutOfRangeException", () => _ = JourneyDefinition.Standard with { ImpressionWeight = 0 }),
        new("P:CxMetrics.Experience.JourneyDefinition.NegativeBelow | ArgumentOutOfRangeException", () => _ = JourneyDefinition.Standard with { NegativeBelow = double.NaN }),
        new($"{LinkLog} | ArgumentException", () => Journeys.Link(ContactLog.Read([PlainContact with { End = EndOfLog - OneHorizon }]), [], EndOfLog)),
        new($"{LinkLog} | ArgumentNullException", () => Journeys.Link(ContactLog.Read([PlainContact]), null!, EndOfLog)),
        new($"{LinkContacts} | ArgumentException", () => Journeys.Link([PlainContact, PlainContact], [], EndOfLog)),
        new($"{LinkContacts} | ArgumentException", () => Journeys.Link([PlainContact], [], EndOfLog, customers: [new("c"), new("c")])),
        new($"{LinkContacts} | ArgumentException", () => Journeys.Link([PlainContact], [], EndOfLog, [new("a", SurveyKind.Nps, SurveyScale.ZeroToTen, 11)])),
        new($"{LinkContacts} | ArgumentNullException", () => Journeys.Link([PlainContact], [], EndOfLog, [null!])),
        new(
            "M:CxMetrics.Experience.Journeys.TallySteps``1(CxMetrics.Experience.JourneyLog,System.Func{CxMetrics.Experience.JourneyStep,``0}) | ArgumentException",
            () => Journeys.TallySteps<(int, int)>(OneJourney, _ => (1, 2))),
        new(
            "M:CxMetrics.Experience.Journeys.TallySteps``1(CxMetrics.Experience.JourneyLog,System.Func{CxMetrics.Experience.JourneyStep,System.Nullable{``0}}) | ArgumentException",
            () => Journeys.TallySteps(OneJourney, _ => ((int, int)?)(1, 2))),
    ];

    private static JourneyLog OneJourney => Journeys.Link([PlainContact with { CustomerId = "c" }], [], EndOfLog);
}
