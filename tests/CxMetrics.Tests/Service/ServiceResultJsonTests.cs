using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class ServiceResultJsonTests
{
    private static readonly QueueResult Queue = Queues.Calculate([Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Abandoned, 60)]);
    private static readonly HandlingResult OneHandled = Handling.Calculate([Handled(100, 0, 20) with { Transfers = 1 }]);
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
        json.GetProperty("waits").GetProperty("maximum").GetString().Should().Be("00:01:00");
        Formulas(json.GetProperty("serviceLevels")).Should().Equal(Enum.GetNames<ServiceLevelFormula>());
        Formulas(json.GetProperty("abandonmentRates")).Should().Equal(Enum.GetNames<AbandonmentFormula>());
        json.GetProperty("serviceLevels").EnumerateObject().Select(level => level.Value.GetProperty("name").GetString())
            .Should().OnlyHaveUniqueItems();
        json.GetProperty("serviceLevels").GetProperty("AbandonedWithinExcluded").GetProperty("rate").GetDouble().Should().Be(0.5);
        json.GetProperty("definition").GetProperty("threshold").GetString().Should().Be("00:00:20");
    }

    [Fact]
    public void Rates_OfEveryFormula_AreThoseByIt()
    {
        foreach ((ServiceLevelFormula formula, RateResult level) in Queue.ServiceLevels)
        {
            level.Should().Be(Queue.ServiceLevel(formula));
        }

        foreach ((AbandonmentFormula formula, RateResult rate) in Queue.AbandonmentRates)
        {
            rate.Should().Be(Queue.Abandonment(formula));
        }
    }

    [Theory]
    [InlineData(typeof(ServiceLevelFormula))]
    [InlineData(typeof(AbandonmentFormula))]
    public void Json_Formula_IsKnownByItsName(Type formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        JsonSerializerOptions options = new() { TypeInfoResolver = CxMetricsJson.Resolver };
        foreach (object value in Enum.GetValues(formula))
        {
            string json = JsonSerializer.Serialize(value, formula, options);

            json.Should().Be($"\"{value}\"");
            JsonSerializer.Deserialize(json, formula, options).Should().Be(value);
        }
    }

    [Fact]
    public void Serialize_HandlingAndOccupancy_HaveTheirFigures()
    {
        JsonElement handling = JsonSerializer.SerializeToElement(OneHandled, CxMetricsJson.TypeInfo<HandlingResult>());
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
        Same(OneHandled);
        Same(Busy);
        Same(Queues.Calculate(QueueTally.AdditiveIdentity));
        Same(Handling.Calculate(HandlingTally.AdditiveIdentity));
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

        Breakdown<Weekday, Breakdown<string, DriverTally>> drivers = new[] { Contact.Human("1") with { Topic = "bill" } }
            .TallyBy(ContactDriverDefinition.Standard, fact => Weekday.Of(fact.Start, TimeZoneInfo.Utc));

        RoundTrips(drivers, CxMetricsJson.Breakdown<Weekday, Breakdown<string, DriverTally>>(tally: CxMetricsJson.Breakdown<string, DriverTally>())).Should().Contain("\"key\":\"Monday\"").And.Contain("\"key\":\"bill\"");
        RoundTrips(byHour, CxMetricsJson.Breakdown<ClockInterval, QueueTally>()).Should().Contain("\"key\":\"00:00/PT60M\"");
        RoundTrips(byDay, CxMetricsJson.Breakdown<Weekday, HandlingTally>()).Should().Contain("\"key\":\"Thursday\"");
        RoundTrips(byAgent, CxMetricsJson.Breakdown<string, OccupancyTally>()).Should().Contain("\"key\":\"a\"");
    }

    private static IEnumerable<string> Formulas(JsonElement rates) =>
        rates.EnumerateObject().Select(rate => rate.Name);

    private static string RoundTrips<T>(T value, JsonTypeInfo<T> type)
    {
        string json = JsonSerializer.Serialize(value, type);
        JsonSerializer.Deserialize(json, type).Should().Be(value);
        return json;
    }

    private static void Same<T>(T value) =>
        JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>()).Should().Be(JsonSerializer.Serialize(value));
}
