namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string Define =
        "M:CxMetrics.CohortDefinition.#ctor(System.String,CxMetrics.Periods,CxMetrics.CohortRule,CxMetrics.CohortAge,CxMetrics.CohortStart,System.String,System.String,System.Collections.Generic.IReadOnlyList{System.Int32},System.Nullable{System.Int32})";

    private const string OfTicks =
        "M:CxMetrics.Retention.Cohorts(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int64},CxMetrics.CohortDefinition,CxMetrics.Moment,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string OfDays =
        "M:CxMetrics.Retention.Cohorts(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Int32},CxMetrics.CohortDefinition,CxMetrics.Moment,CxMetrics.InvalidFacts,System.Nullable{System.Int32})";

    private const string OfActivity =
        "M:CxMetrics.Retention.Cohorts(System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.CohortDefinition,CxMetrics.Moment,System.Collections.Generic.IEnumerable{CxMetrics.Customer},CxMetrics.InvalidFacts)";

    private const string LinkActivity =
        "M:CxMetrics.Retention.Link(System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.Moment,System.Collections.Generic.IEnumerable{CxMetrics.Customer},System.Nullable{CxMetrics.Moment},CxMetrics.InvalidFacts)";

    private static ThrowingCase[] Cohorts =>
    [
        new($"{Define} | ArgumentException", () => _ = new CohortDefinition(" ", Months)),
        new($"{Define} | ArgumentException", () => _ = new CohortDefinition("m", Months, startKind: " ")),
        new($"{Define} | ArgumentException", () => _ = new CohortDefinition("m", Months, returnKind: "")),
        new($"{Define} | ArgumentException", () => _ = new CohortDefinition("m", Months, ageLengths: [])),
        new($"{Define} | ArgumentOutOfRangeException", () => _ = new CohortDefinition("m", Months, (CohortRule)3)),
        new($"{Define} | ArgumentOutOfRangeException", () => _ = new CohortDefinition("m", Months, ages: (CohortAge)3)),
        new($"{Define} | ArgumentOutOfRangeException", () => _ = new CohortDefinition("m", Months, start: (CohortStart)2)),
        new($"{Define} | ArgumentOutOfRangeException", () => _ = new CohortDefinition("m", Months, ageLengths: [1, 0])),
        new($"{Define} | ArgumentOutOfRangeException", () => _ = new CohortDefinition("m", Months, lastAge: -1)),
        new("P:CxMetrics.CohortDefinition.AgeLengths | ArgumentException", () => _ = CohortDefinition.Standard with { AgeLengths = [] }),
        new("P:CxMetrics.CohortDefinition.AgeLengths | ArgumentNullException", () => _ = CohortDefinition.Standard with { AgeLengths = null! }),
        new("P:CxMetrics.CohortDefinition.AgeLengths | ArgumentOutOfRangeException", () => _ = CohortDefinition.Standard with { AgeLengths = [0] }),
        .. OfColumns(OfTicks, (length, invalid, threads, definition) => Retention.Cohorts(new int[1], new long[length], definition, Visit.At, invalid, threads)),
        .. OfColumns(OfDays, (length, invalid, threads, definition) => Retention.Cohorts(new int[1], new int[length], definition, Visit.At, invalid, threads)),
        new($"{OfTicks} | ArgumentException", () => Retention.Cohorts(new[] { 0 }, new[] { -1L }, CohortDefinition.Standard, Visit.At)),
        new($"{OfDays} | ArgumentException", () => Retention.Cohorts(new[] { 0 }, new[] { -1 }, CohortDefinition.Standard, Visit.At)),
        new($"{OfDays} | ArgumentException", () => Retention.Cohorts(new[] { 0 }, new[] { 1 }, CohortDefinition.Standard with { Ages = CohortAge.Rolling24Hours }, Visit.At)),
        new(
            "M:CxMetrics.Retention.Cohorts(System.Collections.Generic.IEnumerable{CxMetrics.CustomerHistory{CxMetrics.CustomerActivity}},CxMetrics.CohortDefinition) | ArgumentException",
            () => Retention.Cohorts(Retention.Link([Visit], Visit.At).Concat(Retention.Link([Visit], Visit.At)), CohortDefinition.Standard)),
        new(
            "M:CxMetrics.Retention.Cohorts(System.Collections.Generic.IEnumerable{CxMetrics.CustomerHistory{CxMetrics.CustomerActivity}},CxMetrics.CohortDefinition) | ArgumentException",
            () => Retention.Cohorts(Retention.Link([Visit], Visit.At).Concat(Retention.Link([Visit with { CustomerId = "d" }], Visit.At.AddDays(1))), CohortDefinition.Standard)),
        new($"{OfActivity} | ArgumentException", () => Retention.Cohorts([Visit, Visit], CohortDefinition.Standard, Visit.At)),
        new($"{OfActivity} | ArgumentException", () => Retention.Cohorts([Visit], CohortDefinition.Standard, Visit.At, [new Customer("c"), new Customer("c")])),
        new(
            $"{OfActivity} | ArgumentOutOfRangeException",
            () => Retention.Cohorts([Visit with { At = DateTimeOffset.MaxValue }], CohortDefinition.Standard with { Periods = Periods.IsoWeeks(TimeZoneInfo.Utc) }, DateTimeOffset.MaxValue)),
        new($"{OfActivity} | ArgumentOutOfRangeException", () => Retention.Cohorts([], CohortDefinition.Standard, Visit.At, invalid: (InvalidFacts)9)),
        new($"{LinkActivity} | ArgumentException", () => Retention.Link([Visit, Visit], Visit.At)),
        new($"{LinkActivity} | ArgumentException", () => Retention.Link([], Visit.At, [new Customer("c"), new Customer("c")])),
        new(
            "M:CxMetrics.Retention.Lifecycle(System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.Periods,CxMetrics.Moment,CxMetrics.InvalidFacts) | ArgumentException",
            () => Retention.Lifecycle([Visit, Visit], Months, Visit.At)),
        new(
            "M:CxMetrics.Retention.Lifecycle(System.Collections.Generic.IEnumerable{CxMetrics.CustomerActivity},CxMetrics.Periods,CxMetrics.Moment,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Retention.Lifecycle([Unset], Periods.Months(WestOfGreenwich.Zone), Visit.At)),
        new(
            "M:CxMetrics.Retention.Lifecycle(System.Collections.Generic.IEnumerable{CxMetrics.CustomerHistory{CxMetrics.CustomerActivity}},CxMetrics.Periods) | ArgumentException",
            () => Retention.Lifecycle(Retention.Link([Visit], Visit.At).Concat(Retention.Link([Visit], Visit.At.AddDays(1))), Months)),
        new(
            "M:CxMetrics.Retention.Lifecycle(System.Collections.Generic.IEnumerable{CxMetrics.CustomerHistory{CxMetrics.CustomerActivity}},CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => Retention.Lifecycle(Retention.Link([Unset], Visit.At), Periods.Months(WestOfGreenwich.Zone))),
        new(
            "M:CxMetrics.Retention.Lifecycle(System.Collections.Generic.IEnumerable{CxMetrics.LifecyclePeriod}) | ArgumentException",
            () => Retention.Lifecycle([.. Retention.Lifecycle([Visit], Months, Visit.At), .. Retention.Lifecycle([Visit], Periods.Days(TimeZoneInfo.Utc), Visit.At)])),
    ];

    private static CustomerActivity Visit => new("c", DateTimeOffset.UnixEpoch) { Id = "v" };

    private static Periods Months => Periods.Months(TimeZoneInfo.Utc);

    private static IEnumerable<ThrowingCase> OfColumns(string member, Action<int, InvalidFacts, int?, CohortDefinition> cohorts) =>
    [
        new($"{member} | ArgumentException", () => cohorts(2, InvalidFacts.Throw, null, CohortDefinition.Standard)),
        new($"{member} | ArgumentException", () => cohorts(1, InvalidFacts.Throw, null, CohortDefinition.Standard with { StartKind = "order" })),
        new($"{member} | ArgumentOutOfRangeException", () => cohorts(1, (InvalidFacts)9, null, CohortDefinition.Standard)),
        new($"{member} | ArgumentOutOfRangeException", () => cohorts(1, InvalidFacts.Throw, 0, CohortDefinition.Standard)),
    ];
}
