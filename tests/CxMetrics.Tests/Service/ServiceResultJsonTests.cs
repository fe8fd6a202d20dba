using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Service;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class ServiceResultJsonTests
{
    private static readonly QueueResult Queue = QueueMetrics.Calculate([Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Abandoned, 60)]);
    private static readonly HandlingResult Handling = HandlingMetrics.Calculate([Handled(100, 0, 20) with { Transfers = 1 }]);
    private static readonly OccupancyResult Busy = Occupancy.Calculate([Handled(1800, 0, 0)], [new AgentStaffing("a", TimeSpan.FromHours(1))]);

    public static TheoryData<object> Definitions() =>
    [
        QueueDefinition.Standard,
        QueueDefinition.Within(TimeSpan.FromMinutes(2)),
        HandlingDefinition.Standard,
        HandlingDefinition.InboundOnly,
        HandlingDefinition.MissingTookNoTime,
        OccupancyDefinition.Standard,
    ];

    [Fact]
    public void Serialize_QueueResult_HasItsFiguresAndEveryFormula()
    {
        JsonElement json = JsonSerializer.SerializeToElement(Queue, CxMetricsJson.TypeInfo<QueueResult>());

        json.GetProperty("offered").GetInt64().Should().Be(2);
        json.GetProperty("averageSpeedOfAnswer").GetString().Should().Be("00:00:10");
        json.GetProperty("longestWait").GetString().Should().Be("00:01:00");
        json.GetProperty("serviceLevels").EnumerateArray().Select(level => level.GetProperty("name").GetString())
            .Should().HaveCount(6).And.OnlyHaveUniqueItems();
        json.GetProperty("serviceLevels")[0].GetProperty("rate").GetDouble().Should().Be(0.5);
        json.GetProperty("abandonmentRates").EnumerateArray().Should().HaveCount(3);
        json.GetProperty("definition").GetProperty("threshold").GetString().Should().Be("00:00:20");
        json.TryGetProperty("waits", out _).Should().BeFalse();
    }

    [Fact]
    public void Serialize_HandlingAndOccupancy_HaveTheirFigures()
    {
        JsonElement handling = JsonSerializer.SerializeToElement(Handling, CxMetricsJson.TypeInfo<HandlingResult>());
        JsonElement busy = JsonSerializer.SerializeToElement(Busy, CxMetricsJson.TypeInfo<OccupancyResult>());

        handling.GetProperty("averageHandleTime").GetString().Should().Be("00:02:00");
        handling.GetProperty("transferRate").GetProperty("rate").GetDouble().Should().Be(1);
        handling.GetProperty("averageHoldWhenHeld").ValueKind.Should().Be(JsonValueKind.Null);
        busy.GetProperty("occupancy").GetDouble().Should().Be(0.5);
        busy.GetProperty("utilisation").ValueKind.Should().Be(JsonValueKind.Null);
        busy.GetProperty("definition").GetProperty("handling").GetProperty("parts").GetString().Should().Be("TalkHoldWrap");
    }

    [Fact]
    public void Serialize_ByTheLibraryAndByReflection_IsTheSameText()
    {
        Same(Queue);
        Same(Handling);
        Same(Busy);
        Same(QueueMetrics.Calculate(QueueTally.AdditiveIdentity));
        Same(HandlingMetrics.Calculate(HandlingTally.AdditiveIdentity));
        Same(Occupancy.Calculate(OccupancyTally.AdditiveIdentity));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Json_Definition_RoundTrips(object definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        JsonSerializerOptions options = new() { TypeInfoResolver = CxMetricsJson.Resolver };
        string json = JsonSerializer.Serialize(definition, definition.GetType(), options);

        JsonSerializer.Deserialize(json, definition.GetType(), options).Should().Be(definition);
        JsonSerializer.Serialize(definition, definition.GetType()).Should().Be(json);
    }

    [Fact]
    public void Json_Breakdowns_RoundTrip()
    {
        Breakdown<ClockInterval, QueueTally> byHour = new[] { Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Abandoned, null) }
            .TallyBy(QueueDefinition.Standard, fact => ClockIntervals.Hours(TimeZoneInfo.Utc).Of(fact.Start));
        Breakdown<Weekday, HandlingTally> byDay = new[] { Handled(1, 2, 3) }
            .TallyBy(HandlingDefinition.Standard, fact => Weekday.Of(fact.Start, TimeZoneInfo.Utc));
        Breakdown<string, OccupancyTally> byAgent = Occupancy.ByAgent([Handled(1, 2, 3)], [new AgentStaffing("a", TimeSpan.FromHours(1))]);

        RoundTrips(byHour).Should().Contain("\"key\":\"00:00/PT60M\"");
        RoundTrips(byDay).Should().Contain("\"key\":\"Thursday\"");
        RoundTrips(byAgent).Should().Contain("\"key\":\"a\"");
    }

    private static string RoundTrips<T>(T value)
    {
        string json = JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>());
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<T>()).Should().Be(value);
        return json;
    }

    private static void Same<T>(T value) =>
        JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>()).Should().Be(JsonSerializer.Serialize(value));
}
