using CxMetrics.Tests.Service;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string FcrOfColumns =
        "M:CxMetrics.Fcr.Calculate(CxMetrics.FcrColumns,CxMetrics.Moment,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string FcrTallyOfColumns =
        "M:CxMetrics.Fcr.Tally(CxMetrics.FcrColumns,CxMetrics.Moment,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32},System.Nullable{CxMetrics.Moment})";

    private const string FcrOfLog =
        "M:CxMetrics.Fcr.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts)";

    private const string FcrLink =
        "M:CxMetrics.Fcr.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.InvalidFacts,System.Nullable{CxMetrics.Moment})";

    private const string FcrSensitivityOfLog =
        "M:CxMetrics.Fcr.Sensitivity(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.InvalidFacts)";

    private const string FcrSensitivityOfLinks =
        "M:CxMetrics.Fcr.Sensitivity(CxMetrics.FcrLinks,System.Collections.Generic.IEnumerable{CxMetrics.FcrDefinition})";

    private const string FcrDefinitionMade =
        "M:CxMetrics.FcrDefinition.#ctor(System.String,CxMetrics.FcrCounting,CxMetrics.FcrRepeatRule,CxMetrics.FcrVerdict,CxMetrics.FcrTransfers,CxMetrics.FcrFirstLine)";

    private const string FcrColumnsMade =
        "M:CxMetrics.FcrColumns.#ctor(System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{CxMetrics.FcrContactKind})";

    private static readonly DateTimeOffset LogEnd = FcrSamples.Noon.AddDays(60);

    private static readonly Interaction OneContact = FcrSamples.Contact("1", "a", "x", 0);

    private static readonly Interaction EndsBeforeItStarts = OneContact with { End = OneContact.Start.AddTicks(-1) };

    private static FcrTally StandardFcr => Fcr.Link([OneContact], LogEnd).Tally();

    private static FcrColumns OneRow => new(new long[] { 1 }, new long[] { 1 }, new[] { 1 }, new[] { 1 });

    private static ThrowingCase[] FcrCases =>
    [
        .. FcrColumnCases,
        .. FcrTallyCases,
        new(FcrOfLog + " | ArgumentException", () => Fcr.Calculate([OneContact, OneContact], LogEnd)),
        new("M:CxMetrics.Fcr.FromCounts(System.Int64,System.Int64,CxMetrics.FcrDefinition) | ArgumentOutOfRangeException", () => Fcr.FromCounts(2, 1)),
        new(FcrLink + " | ArgumentException", () => Fcr.Link([EndsBeforeItStarts], LogEnd)),
        new(FcrSensitivityOfLog + " | ArgumentException", () => Fcr.Sensitivity([EndsBeforeItStarts], LogEnd)),
        new(FcrSensitivityOfLinks + " | ArgumentException", () => Fcr.Sensitivity(Fcr.Link([], LogEnd), [])),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Issues)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Contacts)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Contacts, FcrDefinition.FixedWindow.RepeatRule)),
        new("P:CxMetrics.FcrDefinition.Counting | ArgumentException", () => _ = FcrDefinition.AgentFlag with { Counting = FcrCounting.Issues }),
    ];

    private static ThrowingCase[] FcrColumnCases =>
    [
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], new int[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], new int[2], new int[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], kinds: new FcrContactKind[3])),
        new(FcrOfColumns + " | ArgumentException", () => Fcr.Calculate(OneRow, LogEnd, FcrDefinition.Survey)),
        new(FcrOfColumns + " | ArgumentException", () => Fcr.Calculate(new FcrColumns(new long[1], new long[1]), LogEnd)),
        new(FcrOfColumns + " | ArgumentOutOfRangeException", () => Fcr.Calculate(OneRow, LogEnd, maxDegreeOfParallelism: 0)),
        new(
            FcrTallyOfColumns + " | ArgumentException",
            () => Fcr.Tally(new FcrColumns(new long[] { 2 }, new long[] { 1 }, new int[1], new int[1]), LogEnd)),
        new(
            FcrTallyOfColumns + " | ArgumentOutOfRangeException",
            () => Fcr.Tally(new FcrColumns(new long[] { -2 }, new long[] { 1 }, new int[1], new int[1]), LogEnd)),
    ];

    private static ThrowingCase[] FcrTallyCases =>
    [
        new("P:CxMetrics.FcrTally.IssueLengths | ArgumentOutOfRangeException", () => _ = StandardFcr with { IssueLengths = new Dictionary<int, long> { [0] = 1 } }),
        new("P:CxMetrics.FcrTally.IssueLengths | ArgumentOutOfRangeException", () => _ = StandardFcr with { IssueLengths = new Dictionary<int, long> { [1] = 0 } }),
    ];
}
