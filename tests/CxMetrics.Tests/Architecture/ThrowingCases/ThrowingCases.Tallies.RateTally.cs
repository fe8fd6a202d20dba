namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] RateTallies =>
    [
        new(
            "M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,System.String,CxMetrics.ReasonCounts) | ArgumentException",
            () => _ = new RateTally(1, 2, " ")),
        new(
            "M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,System.String,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new RateTally(-1, 2)),
        new(
            "M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,System.String,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new RateTally(0, -1)),
        new(
            "M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,System.String,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new RateTally(3, 2)),
        new("M:CxMetrics.RateTally.op_Addition(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentNullException", () => _ = NoRates! + Net),
        new("M:CxMetrics.RateTally.op_Addition(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentNullException", () => _ = Net + NoRates!),
        new("M:CxMetrics.RateTally.op_Addition(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentException", () => _ = Net + Gross),
        new(
            "M:CxMetrics.RateTally.op_Addition(CxMetrics.RateTally,CxMetrics.RateTally) | OverflowException",
            () => _ = MostRates + OneMore),
        new(
            "M:CxMetrics.RateTally.Add(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentNullException",
            () => RateTally.Add(NoRates!, Net)),
        new(
            "M:CxMetrics.RateTally.Add(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentNullException",
            () => RateTally.Add(Net, NoRates!)),
        new("M:CxMetrics.RateTally.Add(CxMetrics.RateTally,CxMetrics.RateTally) | ArgumentException", () => RateTally.Add(Net, Gross)),
        new(
            "M:CxMetrics.RateTally.Add(CxMetrics.RateTally,CxMetrics.RateTally) | OverflowException",
            () => RateTally.Add(MostRates, OneMore)),
        new("M:CxMetrics.RateTally.Builder.#ctor(System.String) | ArgumentException", () => _ = new RateTally.Builder(" ")),
        new("M:CxMetrics.RateTally.Builder.Exclude(System.String,System.Int64) | ArgumentNullException", () => Rates().Exclude(null!)),
        new("M:CxMetrics.RateTally.Builder.Exclude(System.String,System.Int64) | ArgumentException", () => Rates().Exclude(" ")),
        new(
            "M:CxMetrics.RateTally.Builder.Exclude(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => Rates().Exclude("late", -1)),
        new("M:CxMetrics.RateTally.Builder.Exclude(System.String,System.Int64) | OverflowException", () => ExcludeTwice(Most)),
        new("M:CxMetrics.RateTally.Builder.Add(CxMetrics.RateTally) | ArgumentNullException", () => Rates().Add(NoRates!)),
        new("M:CxMetrics.RateTally.Builder.Add(CxMetrics.RateTally) | ArgumentException", () => new RateTally.Builder("gross").Add(Net)),
        new("M:CxMetrics.RateTally.Builder.Add(CxMetrics.RateTally) | ArgumentException", () => Rates(Gross).Add(Net)),
        new("M:CxMetrics.RateTally.Builder.Add(CxMetrics.RateTally) | OverflowException", () => Rates(MostRates).Add(OneMore)),
        new("M:CxMetrics.RateTally.Builder.ToTally | InvalidOperationException", () => Rates(Net).ToTally()),
        new("M:CxMetrics.RateTally.Builder.ToTally | OverflowException", () => Rates(MostRates).ToTally()),
        new(
            "M:CxMetrics.RateTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new RateTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.RateTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new RateTallyJsonConverter(), """{"v":1}""")),
        new(
            "M:CxMetrics.RateTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new RateTallyJsonConverter(), """{"v":1,"numerator":2,"denominator":1,"definition":null,"excluded":{}}""")),
        new("M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | ArgumentNullException", () => ReasonCounts.None.With(null!, 1)),
        new("M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | ArgumentException", () => ReasonCounts.None.With(" ", 1)),
        new(
            "M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => ReasonCounts.None.With("late", -1)),
        new(
            "M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | OverflowException",
            () => ReasonCounts.None.With("late", Most).With("late", 1)),
        new(
            "M:CxMetrics.ReasonCounts.With(System.String,System.Int64) | OverflowException",
            () => ReasonCounts.None.With("late", Most).With("early", 1)),
        new("P:CxMetrics.ReasonCounts.Item(System.String) | ArgumentNullException", () => _ = ReasonCounts.None[null!]),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), "[]")),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), """{"late":-1}""")),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), """{"late":1.5}""")),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), """{" ":1}""")),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), """{"late":1,"late":2}""")),
        new(
            "M:CxMetrics.ReasonCountsJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new ReasonCountsJsonConverter(), """{"late":9223372036854775807,"early":1}""")),
    ];

    private static RateTally? NoRates => null;

    private static RateTally Net => new(1, 2, "net");

    private static RateTally Gross => new(1, 2, "gross");

    private static RateTally MostRates => new(0, Most);

    private static RateTally OneMore => new(0, 1);

    /// <summary>A builder that has one fact without a definition and, before it, what the tallies hold.</summary>
    private static RateTally.Builder Rates(params IEnumerable<RateTally> tallies)
    {
        RateTally.Builder builder = new();
        foreach (RateTally tally in tallies)
        {
            builder.Add(tally);
        }

        builder.Add(hit: false);
        return builder;
    }

    private static void ExcludeTwice(long count)
    {
        RateTally.Builder builder = new();
        builder.Exclude("late", count);
        builder.Exclude("late", count);
    }
}
