using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Conversion and paths.</content>
internal static partial class ThrowingCases
{
    private const string ConvertColumns =
        "M:CxMetrics.Experience.Conversion.Calculate(CxMetrics.Experience.JourneyColumns,CxMetrics.Moment,CxMetrics.Experience.ConversionDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string NewWay =
        "M:CxMetrics.Experience.ConversionDefinition.#ctor(System.String,System.Collections.Generic.IReadOnlyList{System.String},System.TimeSpan,CxMetrics.Experience.ConversionRule,CxMetrics.Maturity,CxMetrics.Experience.JourneyLabel)";

    private const string NewColumns =
        "M:CxMetrics.Experience.JourneyColumns.#ctor(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Int32},System.Collections.Generic.IReadOnlyList{System.String})";

    private const string CountColumns =
        "M:CxMetrics.Experience.Paths.Count(CxMetrics.Experience.JourneyColumns,CxMetrics.Moment,CxMetrics.Experience.PathDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string NewPathCount = "M:CxMetrics.Experience.PathCount.#ctor(System.Collections.Generic.IReadOnlyList{System.String},System.Int64,System.Int64)";

    private static ThrowingCase[] WayCases =>
    [
        new("M:CxMetrics.Experience.Conversion.Calculate(CxMetrics.Experience.ConversionTally) | ArgumentException", () => Conversion.Calculate(ConversionTally.AdditiveIdentity)),
        new($"{ConvertColumns} | ArgumentException", () => Conversion.Calculate(ColumnsOf(1), EndOfLog, ConversionDefinition.Through("a", "z"))),
        new($"{ConvertColumns} | ArgumentException", () => Conversion.Calculate(ColumnsOf(-1), EndOfLog, OneWay)),
        new($"{ConvertColumns} | ArgumentNullException", () => Conversion.Calculate(ColumnsOf(1), EndOfLog, null!)),
        new($"{ConvertColumns} | ArgumentOutOfRangeException", () => Conversion.Calculate(ColumnsOf(1), EndOfLog, OneWay, maxDegreeOfParallelism: 0)),
        new($"{ConvertColumns} | ArgumentOutOfRangeException", () => Conversion.Calculate(ColumnsOf(1), EndOfLog, OneWay, (InvalidFacts)7)),
        new(
            "M:CxMetrics.Experience.Conversion.Calculate(CxMetrics.Experience.JourneyLog,CxMetrics.Experience.ConversionDefinition) | ArgumentException",
            () => Conversion.Calculate(OneJourney, OneWay)),
        new(
            "M:CxMetrics.Experience.Conversion.Link(CxMetrics.Experience.JourneyLog,CxMetrics.Experience.ConversionDefinition) | ArgumentException",
            () => Conversion.Link(OneJourney, OneWay)),
        new($"{NewWay} | ArgumentException", () => _ = new ConversionDefinition("n", ["a"], OneHorizon)),
        new($"{NewWay} | ArgumentException", () => _ = new ConversionDefinition(" ", ["a", "b"], OneHorizon)),
        new("M:CxMetrics.Experience.ConversionDefinition.Through(System.String[]) | ArgumentException", () => ConversionDefinition.Through("a", " ")),
        new("M:CxMetrics.Experience.ConversionDefinition.Through(System.String[]) | ArgumentException", () => ConversionDefinition.Through([.. Enumerable.Repeat("a", 33)])),
        new("P:CxMetrics.Experience.ConversionDefinition.Label | ArgumentOutOfRangeException", () => _ = OneWay with { Label = (JourneyLabel)9 }),
        new("P:CxMetrics.Experience.ConversionDefinition.Maturity | ArgumentOutOfRangeException", () => _ = OneWay with { Maturity = (Maturity)9 }),
        new("P:CxMetrics.Experience.ConversionDefinition.Rule | ArgumentOutOfRangeException", () => _ = OneWay with { Rule = (ConversionRule)9 }),
        new("P:CxMetrics.Experience.ConversionDefinition.Stages | ArgumentException", () => _ = OneWay with { Stages = ["a"] }),
        new("P:CxMetrics.Experience.ConversionDefinition.Stages | ArgumentNullException", () => _ = OneWay with { Stages = null! }),
        new("P:CxMetrics.Experience.ConversionDefinition.Window | ArgumentOutOfRangeException", () => _ = OneWay with { Window = -OneHorizon }),
        new("P:CxMetrics.Experience.ConversionTally.Ended | ArgumentNullException", () => _ = new ConversionTally { Ended = null! }),
        new("P:CxMetrics.Experience.ConversionTally.Levels | ArgumentNullException", () => _ = new ConversionTally { Levels = null! }),
        new("P:CxMetrics.Experience.ConversionTally.PartTicks | ArgumentNullException", () => _ = new ConversionTally { PartTicks = [null!] }),
        new("P:CxMetrics.Experience.ConversionTally.PartTicks | ArgumentOutOfRangeException", () => _ = new ConversionTally { PartTicks = [[-1]] }),
        new("P:CxMetrics.Experience.ConversionTally.WholeTicks | ArgumentNullException", () => _ = new ConversionTally { WholeTicks = null! }),
        new("P:CxMetrics.Experience.PathTally.Paths | ArgumentException", () => _ = new PathTally { Paths = [new(["a"], 1, 1), new(["a"], 2, 1)] }),
        new($"{NewColumns} | ArgumentException", () => _ = new JourneyColumns(new int[1], new long[2], default, new int[1], [])),
        new($"{NewPathCount} | ArgumentException", () => _ = new PathCount([], 1, 1)),
        new($"{NewPathCount} | ArgumentOutOfRangeException", () => _ = new PathCount(["a"], 0, 1)),
        new($"{NewPathCount} | ArgumentOutOfRangeException", () => _ = new PathCount(["a"], 1, 2)),
        new($"{CountColumns} | ArgumentException", () => Paths.Count(ColumnsOf(-1), EndOfLog)),
        new($"{CountColumns} | OverflowException", () => Paths.Count(ColumnsOf(1), EndOfLog, PathDefinition.Transitions with { Capacity = 1 })),
        new(
            "M:CxMetrics.Experience.Paths.Count(CxMetrics.Experience.JourneyLog,CxMetrics.Experience.PathDefinition) | OverflowException",
            () => Paths.Count(OneJourney, PathDefinition.Transitions with { Capacity = 1 })),
    ];

    private static ConversionDefinition OneWay => ConversionDefinition.Through("a", "b");

    /// <summary>A step that starts at some ticks.</summary>
    private static JourneyColumns ColumnsOf(long start) => new(new int[1], new[] { start }, default, new int[1], ["a", "b"]);
}
