namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TicketTallies =>
    [
        new(
            "M:CxMetrics.TicketTally.Add(CxMetrics.TicketTally,CxMetrics.TicketTally) | ArgumentException",
            () => TicketTally.Add(OneTicket, TicketOfBots)),
        new(
            "M:CxMetrics.TicketTally.Add(CxMetrics.TicketTally,CxMetrics.TicketTally) | OverflowException",
            () => TicketTally.Add(MostTickets, MostTickets)),
        new(
            "M:CxMetrics.TicketTally.op_Addition(CxMetrics.TicketTally,CxMetrics.TicketTally) | ArgumentException",
            () => _ = OneTicket + TicketOfBots),
        new(
            "M:CxMetrics.TicketTally.op_Addition(CxMetrics.TicketTally,CxMetrics.TicketTally) | OverflowException",
            () => _ = MostTickets + MostTickets),
        new(
            "M:CxMetrics.TicketTally.Builder.Add(CxMetrics.MeasuredTicket) | ArgumentException",
            () => new TicketTally.Builder(TicketDefinition.WithBots).Add(MeasuredTicket)),
        new(
            "M:CxMetrics.TicketTally.Builder.Add(CxMetrics.TicketTally) | ArgumentException",
            () => TicketBuilder(OneTicket, TicketOfBots)),
        new(
            "M:CxMetrics.TicketTally.Builder.Add(CxMetrics.TicketTally) | OverflowException",
            () => TicketBuilder(MostTickets, MostTickets)),
        new(
            "M:CxMetrics.TicketTally.Builder.Exclude(System.String,System.Int64) | OverflowException",
            () => Overfull(TicketBuilder()).Exclude("r")),
        new(
            "M:CxMetrics.TicketTally.Builder.ToTally | InvalidOperationException",
            () => TicketBuilder(TicketOfBots).ToTally()),
        new(
            "M:CxMetrics.TicketTally.Builder.ToTally | OverflowException",
            () => Overfull(TicketBuilder(MostTickets)).ToTally()),
        new(
            "M:CxMetrics.TicketTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.TicketTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketTallyJsonConverter(), """{"v":1}""")),
        new(
            "M:CxMetrics.TicketTallyJsonConverter.Write(System.Text.Json.Utf8JsonWriter,CxMetrics.TicketTally,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => System.Text.Json.JsonSerializer.Serialize(new TicketTally.Builder(TicketDefinition.Standard.InBusinessTime(
                BusinessCalendar.AlwaysOpen(TimeZoneInfo.CreateCustomTimeZone("mine", TimeSpan.Zero, "mine", "mine")))).ToTally())),
        new(
            "M:CxMetrics.TicketThroughputTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketThroughputTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.TicketThroughputTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketThroughputTallyJsonConverter(), """{"v":1}""")),
        new(
            "M:CxMetrics.TicketTimeTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketTimeTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.TicketTimeTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new TicketTimeTallyJsonConverter(), """{"v":1}""")),
        new(
            "M:CxMetrics.TicketThroughputTally.Add(CxMetrics.TicketThroughputTally,CxMetrics.TicketThroughputTally) | OverflowException",
            () => TicketThroughputTally.Add(MostSolved, MostSolved)),
        new(
            "M:CxMetrics.TicketThroughputTally.op_Addition(CxMetrics.TicketThroughputTally,CxMetrics.TicketThroughputTally) | OverflowException",
            () => _ = MostSolved + MostSolved),
        new(
            "M:CxMetrics.TicketThroughputTally.Builder.Add(CxMetrics.TicketThroughputTally) | OverflowException",
            () => Overfull(new TicketThroughputTally.Builder()).Add(MostSolved)),
        new(
            "M:CxMetrics.TicketTimeTally.Add(CxMetrics.TicketTimeTally,CxMetrics.TicketTimeTally) | ArgumentException",
            () => TicketTimeTally.Add(TimesByOneClock, TimesByBoth)),
        new(
            "M:CxMetrics.TicketTimeTally.Add(CxMetrics.TicketTimeTally,CxMetrics.TicketTimeTally) | OverflowException",
            () => TicketTimeTally.Add(MostTimes, MostTimes)),
        new(
            "M:CxMetrics.TicketTimeTally.op_Addition(CxMetrics.TicketTimeTally,CxMetrics.TicketTimeTally) | ArgumentException",
            () => _ = TimesByOneClock + TimesByBoth),
        new(
            "M:CxMetrics.TicketTimeTally.op_Addition(CxMetrics.TicketTimeTally,CxMetrics.TicketTimeTally) | OverflowException",
            () => _ = MostTimes + MostTimes),
    ];

    private static TicketTally OneTicket => MeasuredTickets.ToTally();

    private static TicketTally TicketOfBots => new TicketTally.Builder(TicketDefinition.WithBots).ToTally();

    private static TicketTally MostTickets => Overfull(TicketBuilder()).ToTally();

    private static TicketThroughputTally MostSolved => new(0, Most);

    private static TicketTimeTally TimesByOneClock => OneReply(null);

    private static TicketTimeTally TimesByBoth => OneReply(BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc));

    private static TicketTimeTally MostTimes =>
        new(DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity, ReasonCounts.None.With("r", Most));

    private static TicketTimeTally OneReply(BusinessCalendar? calendar) =>
        Tickets.Measure([Request()], [Happening()], DateTimeOffset.UnixEpoch, new TicketDefinition("d", calendar: calendar)).ToTally()[TicketDurationKind.Response];

    private static TicketTally.Builder TicketBuilder(params IEnumerable<TicketTally> tallies)
    {
        TicketTally.Builder builder = new(TicketDefinition.Standard);
        foreach (TicketTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }

    private static TicketTally.Builder Overfull(TicketTally.Builder builder)
    {
        builder.Exclude("r", Most);
        return builder;
    }

    private static TicketThroughputTally.Builder Overfull(TicketThroughputTally.Builder builder)
    {
        builder.Add(MostSolved);
        return builder;
    }
}
