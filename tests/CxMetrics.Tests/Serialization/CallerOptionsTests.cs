using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>A caller's options for types of the caller's own do not change how the library's are written.</summary>
public class CallerOptionsTests
{
    public static TheoryData<JsonSerializerOptions> Options =>
    [
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        new() { IgnoreReadOnlyProperties = true },
        new() { NumberHandling = JsonNumberHandling.WriteAsString },
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void Serialize_CallersOptions_WriteTheSameText(JsonSerializerOptions options)
    {
        Same(new SurveyResponse("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 0, 0), options);
        Same(new Interaction("i1", ContactChannel.Phone, ContactDirection.Inbound, default(DateTimeOffset)), options);
        Same(new Touchpoint("t1", "Counter"), options);
        Same(Nps.FromCounts(0, 0, 0), options);
        Same(Csat.Calculate(ScoreTally.AdditiveIdentity), options);
        Same(Ces.Calculate(ScoreTally.AdditiveIdentity), options);
        Same(NpsDefinition.Standard, options);
        Same(CesDefinition.Ces1, options);
        Same(Array.Empty<Interaction>().Tally(ContactRateDefinition.Conversion), options);
        Same(QueueTally.AdditiveIdentity, options);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Serialize_CallersOptionsAlone_WriteWhatReadsBackEqual(JsonSerializerOptions options)
    {
        ReadsBack(new SurveyResponse("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 0, 0), options);
        ReadsBack(new Interaction("i1", ContactChannel.Phone, ContactDirection.Inbound, default(DateTimeOffset)), options);
        ReadsBack(new Touchpoint("t1", "Counter"), options);
        ReadsBack(new Ticket("k1", default(DateTimeOffset)), options);
        ReadsBack(new TicketEvent("k1", default(DateTimeOffset), TicketEventKind.PublicReply, TicketActor.Customer), options);
        ReadsBack(new AgentStaffing("a1", TimeSpan.Zero), options);
    }

    [Fact]
    public void Deserialize_DirectionLeftOut_IsRefused()
    {
        string json = JsonSerializer.Serialize(CesDefinition.Ces1, CxMetricsJson.TypeInfo<CesDefinition>())
            .Replace("\"direction\":\"LowerIsEasier\",", "", StringComparison.Ordinal);

        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<CesDefinition>()))
            .Should().ThrowExactly<JsonException>().WithMessage("*direction*");
    }

    private static void ReadsBack<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, options), CxMetricsJson.TypeInfo<T>()).Should().Be(value);

    private static void Same<T>(T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(value, new JsonSerializerOptions(options).AddCxMetrics()).Should().Be(JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>()));
}
