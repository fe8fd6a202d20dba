using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string DefineSummaries =
        "M:CxMetrics.LifetimeValue.PurchaseSummaryDefinition.#ctor(System.String,CxMetrics.Periods,CxMetrics.LifetimeValue.TimeUnit,CxMetrics.LifetimeValue.PurchaseClock,System.Decimal)";

    private const string SumUp =
        "M:CxMetrics.LifetimeValue.PurchaseSummaries.From(System.Collections.Generic.IEnumerable{CxMetrics.Purchase},CxMetrics.Moment,CxMetrics.LifetimeValue.PurchaseSummaryDefinition,CxMetrics.InvalidFacts)";

    private const string SumUpColumns =
        "M:CxMetrics.LifetimeValue.PurchaseSummaries.From(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int64},System.ReadOnlyMemory{System.Double},CxMetrics.Moment,CxMetrics.LifetimeValue.PurchaseSummaryDefinition,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string SplitLog =
        "M:CxMetrics.LifetimeValue.PurchaseSummaries.Split(System.Collections.Generic.IEnumerable{CxMetrics.Purchase},System.DateOnly,CxMetrics.Moment,CxMetrics.LifetimeValue.PurchaseSummaryDefinition,CxMetrics.InvalidFacts)";

    private const string SplitColumns =
        "M:CxMetrics.LifetimeValue.CalibrationSplit.FromColumns(CxMetrics.LifetimeValue.PurchaseSummaries,System.ReadOnlySpan{System.Int32},CxMetrics.LifetimeValue.Horizon,System.ReadOnlySpan{System.Double})";

    private const string PlusSummaries =
        "M:CxMetrics.LifetimeValue.PurchaseSummaries.op_Addition(CxMetrics.LifetimeValue.PurchaseSummaries,CxMetrics.LifetimeValue.PurchaseSummaries)";

    private const string Validate = "M:CxMetrics.LifetimeValue.CalibrationSplit.Validate(CxMetrics.LifetimeValue.IPurchaseModel,System.Int32)";

    private const string Track =
        "M:CxMetrics.LifetimeValue.CalibrationSplit.Track(CxMetrics.LifetimeValue.IPurchaseModel,CxMetrics.LifetimeValue.Horizon,System.Nullable{CxMetrics.LifetimeValue.Horizon})";

    private const string Frequencies = "M:CxMetrics.LifetimeValue.PurchaseSummaries.ExpectedFrequencies(CxMetrics.LifetimeValue.IPurchaseModel,System.Int32)";

    private const string SegmentsBy = "M:CxMetrics.LifetimeValue.PurchaseSummaries.SegmentsBy``1(System.Func{System.Int32,``0})";

    private static ThrowingCase[] LifetimeCustomers =>
    [
        new($"{DefineSummaries} | ArgumentException", () => _ = new PurchaseSummaryDefinition(" ", Periods.Days(TimeZoneInfo.Utc))),
        new($"{DefineSummaries} | ArgumentException", () => _ = new PurchaseSummaryDefinition("d", Months)),
        new($"{DefineSummaries} | ArgumentOutOfRangeException", () => _ = new PurchaseSummaryDefinition("d", Periods.Days(TimeZoneInfo.Utc), (TimeUnit)4)),
        new($"{DefineSummaries} | ArgumentOutOfRangeException", () => _ = new PurchaseSummaryDefinition("d", Periods.Days(TimeZoneInfo.Utc), clock: (PurchaseClock)2)),
        new($"{DefineSummaries} | ArgumentOutOfRangeException", () => _ = new PurchaseSummaryDefinition("d", Periods.Days(TimeZoneInfo.Utc), leastAmount: -1)),
        new("P:CxMetrics.LifetimeValue.PurchaseSummaryDefinition.Days | ArgumentException", () => _ = PurchaseSummaryDefinition.Standard with { Days = Months }),
        .. OfLogs(SumUp, log => PurchaseSummaries.From(log, Bought.At)),
        .. OfLogs(SplitLog, log => PurchaseSummaries.Split(log, Yesterday, Bought.At)),
        new($"{SplitLog} | ArgumentException", () => PurchaseSummaries.Split([Bought], Yesterday.AddDays(1), Bought.At)),
        new($"{SumUpColumns} | ArgumentException", () => PurchaseSummaries.From(new int[1], new long[2], default, Bought.At)),
        new($"{SumUpColumns} | ArgumentException", () => PurchaseSummaries.From(new int[1], new long[1], new double[2], Bought.At)),
        new($"{SumUpColumns} | ArgumentException", () => PurchaseSummaries.From(new int[1], new[] { -1L }, default, Bought.At)),
        new($"{SumUpColumns} | ArgumentException", () => PurchaseSummaries.From(new int[1], new long[1], new[] { double.NaN }, Bought.At)),
        new($"{SumUpColumns} | ArgumentOutOfRangeException", () => PurchaseSummaries.From(new int[1], new long[1], default, Bought.At, invalid: (InvalidFacts)9)),
        new($"{SumUpColumns} | ArgumentOutOfRangeException", () => PurchaseSummaries.From(new int[1], new long[1], default, Bought.At, maxDegreeOfParallelism: 0)),
        new($"{SplitColumns} | ArgumentNullException", () => CalibrationSplit.FromColumns(null!, [], Horizon.Days(1))),
        new($"{SplitColumns} | ArgumentException", () => CalibrationSplit.FromColumns(OneCustomer, [], Horizon.Days(1))),
        new($"{SplitColumns} | ArgumentException", () => CalibrationSplit.FromColumns(OneCustomer, [1], Horizon.Days(1), [1, 2])),
        new($"{SplitColumns} | ArgumentException", () => CalibrationSplit.FromColumns(OneCustomer, [1], Horizon.Infinite)),
        new($"{SplitColumns} | ArgumentOutOfRangeException", () => CalibrationSplit.FromColumns(OneCustomer, [-1], Horizon.Days(1))),
        new($"{SplitColumns} | ArgumentOutOfRangeException", () => CalibrationSplit.FromColumns(OneCustomer, [1], Horizon.Days(1), [double.NaN])),
        new($"{PlusSummaries} | ArgumentException", () => _ = OneCustomer + PurchaseSummaries.FromColumns([0], [0], [1], TimeUnit.Week)),
        new($"{PlusSummaries} | ArgumentException", () => _ = Named + Named),
        new($"{PlusSummaries} | OverflowException", () => _ = Crowd + Crowd),
        new($"{SegmentsBy} | ArgumentNullException", () => OneCustomer.SegmentsBy<string>(null!)),
        new($"{SegmentsBy} | ArgumentNullException", () => OneCustomer.SegmentsBy(_ => (string)null!)),
        new($"{Validate} | ArgumentNullException", () => OneSplit.Validate(null!)),
        new($"{Validate} | ArgumentException", () => OneSplit.Validate(WeeklyModel)),
        new($"{Validate} | ArgumentOutOfRangeException", () => OneSplit.Validate(DailyModel, -1)),
        new($"{Validate} | ArgumentOutOfRangeException", () => OneSplit.Validate(DailyModel, 1001)),
        new($"{Track} | ArgumentNullException", () => OneSplit.Track(null!, Horizon.Days(1))),
        new($"{Track} | ArgumentException", () => OneSplit.Track(WeeklyModel, Horizon.Days(1))),
        new($"{Track} | ArgumentException", () => OneSplit.Track(DailyModel, default)),
        new($"{Track} | ArgumentException", () => OneSplit.Track(DailyModel, Horizon.Days(1), Horizon.Infinite)),
        new($"{Frequencies} | ArgumentNullException", () => OneCustomer.ExpectedFrequencies(null!)),
        new($"{Frequencies} | ArgumentException", () => OneCustomer.ExpectedFrequencies(WeeklyModel)),
        new($"{Frequencies} | ArgumentOutOfRangeException", () => OneCustomer.ExpectedFrequencies(DailyModel, 1001)),
        new("M:CxMetrics.LifetimeValue.PurchaseSummaries.Frequencies(System.Int32) | ArgumentOutOfRangeException", () => OneCustomer.Frequencies(-1)),
    ];

    private static Purchase Bought => new("c", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), decimal.MaxValue) { OrderId = "o" };

    private static DateOnly Yesterday => new(2026, 3, 1);

    private static PurchaseSummaries OneCustomer => PurchaseSummaries.FromColumns([0], [0], [1], TimeUnit.Day);

    private static PurchaseSummaries Named => PurchaseSummaries.FromColumns([0], [0], [1], TimeUnit.Day, customerIds: ["c"]);

    private static PurchaseSummaries Crowd => PurchaseSummaries.FromColumns([0], [0], [1], TimeUnit.Day, weights: [long.MaxValue]);

    private static CalibrationSplit OneSplit => CalibrationSplit.FromColumns(OneCustomer, [0], Horizon.Days(1));

    private static BgNbdModel WeeklyModel => new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);

    private static BgNbdModel DailyModel => new(0.243, 30.898, 0.793, 2.426, TimeUnit.Day);

    private static ThrowingCase[] OfLogs(string member, Action<IEnumerable<Purchase>> read) =>
    [
        new($"{member} | ArgumentException", () => read([Bought with { Id = "p" }, Bought with { Id = "p" }])),
        new($"{member} | ArgumentException", () => read([Bought, Bought with { Currency = "EUR" }])),
        new($"{member} | ArgumentException", () => read([Bought, Bought with { OrderId = null, Currency = "EUR" }])),
        new($"{member} | OverflowException", () => read([Bought, Bought])),
    ];
}
