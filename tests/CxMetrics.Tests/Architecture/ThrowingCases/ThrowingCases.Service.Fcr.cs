using CxMetrics.Internal;
using CxMetrics.Tests.Service;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string FcrOfColumns =
        "M:CxMetrics.Fcr.Calculate(CxMetrics.FcrColumns,System.DateTimeOffset,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string FcrTallyOfColumns =
        "M:CxMetrics.Fcr.Tally(CxMetrics.FcrColumns,System.DateTimeOffset,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32},System.Nullable{System.DateTimeOffset})";

    private const string FcrOfLog =
        "M:CxMetrics.Fcr.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.FcrDefinition,CxMetrics.InvalidFacts)";

    private const string FcrLink =
        "M:CxMetrics.Fcr.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts,System.Nullable{System.DateTimeOffset})";

    private const string FcrSensitivityOfLog =
        "M:CxMetrics.Fcr.Sensitivity(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts)";

    private const string FcrSensitivityOfLinks =
        "M:CxMetrics.Fcr.Sensitivity(CxMetrics.FcrLinks,System.Collections.Generic.IEnumerable{CxMetrics.FcrDefinition})";

    private const string FcrDefinitionMade =
        "M:CxMetrics.FcrDefinition.#ctor(System.String,CxMetrics.FcrCounting,CxMetrics.FcrRepeatRule,CxMetrics.FcrVerdict,CxMetrics.FcrTransfers,CxMetrics.FcrFirstLine)";

    private const string FcrColumnsMade =
        "M:CxMetrics.FcrColumns.#ctor(System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{CxMetrics.FcrContactKind})";

    private const string FcrRuleMade =
        "M:CxMetrics.FcrRepeatRule.#ctor(System.TimeSpan,CxMetrics.FcrKey,CxMetrics.FcrBoundary,CxMetrics.FcrAnchor,CxMetrics.FcrRepeats,CxMetrics.FcrMaturity)";

    private static readonly DateTimeOffset LogEnd = FcrSamples.Noon.AddDays(60);

    private static readonly Interaction OneContact = FcrSamples.Contact("1", "a", "x", 0);

    private static readonly Interaction EndsBeforeItStarts = OneContact with { End = OneContact.Start.AddTicks(-1) };

    private static FcrTally MostFcr => new(FcrDefinition.Standard, Most, Most, 0, Most, 0, new ValueList<FcrIssueLength>([]), ReasonCounts.None);

    private static FcrTally NoRepeatFcr => Fcr.Link([OneContact], LogEnd).Tally(FcrDefinition.NoRepeat);

    private static FcrTally StandardFcr => Fcr.Link([OneContact], LogEnd).Tally();

    private static FcrColumns OneRow => new(new long[] { 1 }, new long[] { 1 }, new[] { 1 }, new[] { 1 });

    private static ThrowingCase[] FcrCases =>
    [
        .. FcrColumnCases,
        .. FcrTallyCases,
        new(FcrOfLog + " | ArgumentNullException", () => Fcr.Calculate((IEnumerable<Interaction>)null!, LogEnd)),
        new(FcrOfLog + " | ArgumentNullException", () => Fcr.Calculate([null!], LogEnd)),
        new(FcrOfLog + " | ArgumentException", () => Fcr.Calculate([OneContact, OneContact], LogEnd)),
        new(FcrOfLog + " | ArgumentOutOfRangeException", () => Fcr.Calculate([], LogEnd, null, NoSuchChoice)),
        new("M:CxMetrics.Fcr.Calculate(CxMetrics.FcrLinks,CxMetrics.FcrDefinition) | ArgumentNullException", () => Fcr.Calculate((FcrLinks)null!)),
        new("M:CxMetrics.Fcr.Calculate(CxMetrics.FcrTally,CxMetrics.FcrDefinition) | ArgumentNullException", () => Fcr.Calculate((FcrTally)null!)),
        new("M:CxMetrics.Fcr.Calculate(CxMetrics.FcrTally,CxMetrics.FcrDefinition) | ArgumentException", () => Fcr.Calculate(NoRepeatFcr, FcrDefinition.Standard)),
        new("M:CxMetrics.Fcr.FromCounts(System.Int64,System.Int64,CxMetrics.FcrDefinition) | ArgumentOutOfRangeException", () => Fcr.FromCounts(2, 1)),
        new("M:CxMetrics.Fcr.FromCounts(System.Int64,System.Int64,CxMetrics.FcrDefinition) | ArgumentOutOfRangeException", () => Fcr.FromCounts(-1, 1)),
        new("M:CxMetrics.Fcr.FromCounts(System.Int64,System.Int64,CxMetrics.FcrDefinition) | ArgumentOutOfRangeException", () => Fcr.FromCounts(-2, -1)),
        new(FcrLink + " | ArgumentNullException", () => Fcr.Link(null!, LogEnd)),
        new(FcrLink + " | ArgumentNullException", () => Fcr.Link([null!], LogEnd)),
        new(FcrLink + " | ArgumentException", () => Fcr.Link([EndsBeforeItStarts], LogEnd)),
        new(FcrLink + " | ArgumentOutOfRangeException", () => Fcr.Link([], LogEnd, NoSuchChoice)),
        new(FcrSensitivityOfLog + " | ArgumentNullException", () => Fcr.Sensitivity(null!, LogEnd)),
        new(FcrSensitivityOfLog + " | ArgumentException", () => Fcr.Sensitivity([EndsBeforeItStarts], LogEnd)),
        new(FcrSensitivityOfLog + " | ArgumentOutOfRangeException", () => Fcr.Sensitivity([], LogEnd, NoSuchChoice)),
        new(FcrSensitivityOfLinks + " | ArgumentNullException", () => Fcr.Sensitivity(null!)),
        new(FcrSensitivityOfLinks + " | ArgumentNullException", () => Fcr.Sensitivity(Fcr.Link([], LogEnd), [null!])),
        new(FcrSensitivityOfLinks + " | ArgumentException", () => Fcr.Sensitivity(Fcr.Link([], LogEnd), [])),
        new(FcrDefinitionMade + " | ArgumentNullException", () => _ = new FcrDefinition(null!, FcrCounting.Issues)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition(" ", FcrCounting.Issues)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Issues)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Contacts)),
        new(FcrDefinitionMade + " | ArgumentException", () => _ = new FcrDefinition("x", FcrCounting.Contacts, FcrDefinition.FixedWindow.RepeatRule)),
        new(FcrDefinitionMade + " | ArgumentOutOfRangeException", () => _ = new FcrDefinition("x", (FcrCounting)9)),
        new(
            "M:CxMetrics.FcrDefinition.NewBuilder(CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => FcrDefinition.Standard.NewBuilder(NoSuchChoice)),
        new(FcrRuleMade + " | ArgumentOutOfRangeException", () => _ = new FcrRepeatRule(TimeSpan.FromTicks(-1))),
        new(FcrRuleMade + " | ArgumentOutOfRangeException", () => _ = new FcrRepeatRule(TimeSpan.Zero, (FcrKey)9)),
        new(
            "M:CxMetrics.FcrResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Fcr.FromCounts(1, 2).Interval(1)),
        new(
            "M:CxMetrics.FcrResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Fcr.FromCounts(1, 2).Interval(0.95, (ProportionInterval)99)),
        new("P:CxMetrics.FcrDefinition.Name | ArgumentNullException", () => _ = FcrDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.FcrDefinition.Name | ArgumentException", () => _ = FcrDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.FcrDefinition.Counting | ArgumentException", () => _ = FcrDefinition.AgentFlag with { Counting = FcrCounting.Issues }),
        new("P:CxMetrics.FcrDefinition.Counting | ArgumentOutOfRangeException", () => _ = FcrDefinition.Standard with { Counting = (FcrCounting)9 }),
        new(
            "P:CxMetrics.FcrRepeatRule.Window | ArgumentOutOfRangeException",
            () => _ = FcrDefinition.Standard.RepeatRule! with { Window = TimeSpan.FromTicks(-1) }),
    ];

    private static ThrowingCase[] FcrColumnCases =>
    [
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], new int[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], new int[2], new int[1])),
        new(FcrColumnsMade + " | ArgumentException", () => _ = new FcrColumns(new long[2], new long[2], kinds: new FcrContactKind[3])),
        new(FcrOfColumns + " | ArgumentNullException", () => Fcr.Calculate((FcrColumns)null!, LogEnd)),
        new(FcrOfColumns + " | ArgumentException", () => Fcr.Calculate(OneRow, LogEnd, FcrDefinition.Survey)),
        new(FcrOfColumns + " | ArgumentException", () => Fcr.Calculate(new FcrColumns(new long[1], new long[1]), LogEnd)),
        new(FcrOfColumns + " | ArgumentOutOfRangeException", () => Fcr.Calculate(OneRow, LogEnd, maxDegreeOfParallelism: 0)),
        new(FcrOfColumns + " | ArgumentOutOfRangeException", () => Fcr.Calculate(OneRow, LogEnd, invalid: NoSuchChoice)),
        new(FcrTallyOfColumns + " | ArgumentNullException", () => Fcr.Tally(null!, LogEnd)),
        new(
            FcrTallyOfColumns + " | ArgumentException",
            () => Fcr.Tally(new FcrColumns(new long[] { 2 }, new long[] { 1 }, new int[1], new int[1]), LogEnd)),
        new(
            FcrTallyOfColumns + " | ArgumentOutOfRangeException",
            () => Fcr.Tally(new FcrColumns(new long[] { -2 }, new long[] { 1 }, new int[1], new int[1]), LogEnd)),
    ];

    private static ThrowingCase[] FcrTallyCases =>
    [
        new("M:CxMetrics.FcrTally.Add(CxMetrics.FcrTally,CxMetrics.FcrTally) | ArgumentNullException", () => FcrTally.Add(null!, StandardFcr)),
        new("M:CxMetrics.FcrTally.Add(CxMetrics.FcrTally,CxMetrics.FcrTally) | ArgumentException", () => FcrTally.Add(StandardFcr, NoRepeatFcr)),
        new("M:CxMetrics.FcrTally.Add(CxMetrics.FcrTally,CxMetrics.FcrTally) | OverflowException", () => FcrTally.Add(StandardFcr, MostFcr)),
        new("M:CxMetrics.FcrTally.op_Addition(CxMetrics.FcrTally,CxMetrics.FcrTally) | ArgumentNullException", () => _ = StandardFcr + null!),
        new("M:CxMetrics.FcrTally.op_Addition(CxMetrics.FcrTally,CxMetrics.FcrTally) | ArgumentException", () => _ = StandardFcr + NoRepeatFcr),
        new("M:CxMetrics.FcrTally.op_Addition(CxMetrics.FcrTally,CxMetrics.FcrTally) | OverflowException", () => _ = StandardFcr + MostFcr),
        new("M:CxMetrics.FcrTally.Builder.Add(CxMetrics.FcrTally) | ArgumentNullException", () => new FcrTally.Builder().Add((FcrTally)null!)),
        new("M:CxMetrics.FcrTally.Builder.Add(CxMetrics.FcrTally) | ArgumentException", () => new FcrTally.Builder().Add(NoRepeatFcr)),
        new("M:CxMetrics.FcrTally.Builder.Add(CxMetrics.FcrTally) | OverflowException", () =>
        {
            FcrTally.Builder builder = new();
            builder.Add(MostFcr);
            builder.Add(MostFcr);
        }),
        new("M:CxMetrics.FcrTally.Builder.Add(CxMetrics.FcrUnit) | ArgumentNullException", () => new FcrTally.Builder().Add((FcrUnit)null!)),
        new(
            "M:CxMetrics.FcrTally.Builder.Add(CxMetrics.FcrUnit) | ArgumentException",
            () => new FcrTally.Builder().Add(Fcr.Link([OneContact], LogEnd).Units(FcrDefinition.NoRepeat)[0])),
        new("M:CxMetrics.FcrTally.Builder.Exclude(System.String,System.Int64) | ArgumentNullException", () => new FcrTally.Builder().Exclude(null!)),
        new("M:CxMetrics.FcrTally.Builder.Exclude(System.String,System.Int64) | ArgumentException", () => new FcrTally.Builder().Exclude(" ")),
        new(
            "M:CxMetrics.FcrTally.Builder.Exclude(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => new FcrTally.Builder().Exclude("x", -1)),
        new("M:CxMetrics.FcrTally.Builder.Exclude(System.String,System.Int64) | OverflowException", () =>
        {
            FcrTally.Builder builder = new();
            builder.Exclude("x", Most);
            builder.Exclude("x", Most);
        }),
        new("M:CxMetrics.FcrTally.Builder.ToTally | OverflowException", () =>
        {
            FcrTally.Builder builder = new();
            builder.Add(MostFcr);
            builder.Add(Fcr.Link([OneContact], LogEnd).Units()[0]);
            builder.ToTally();
        }),
        new(
            "M:CxMetrics.FcrTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new FcrTallyJsonConverter(), """{"v":2}""")),
    ];
}
