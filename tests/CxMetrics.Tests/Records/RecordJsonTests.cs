using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Records;

public sealed class RecordJsonTests
{
    public static TheoryData<object> Samples() => [.. RecordSamples.Full, .. RecordSamples.Minimal];

    public static TheoryData<string, string, string> MandatoryMembers()
    {
        TheoryData<string, string, string> rows = [];
        foreach (string way in FourWays.Options.Keys)
        {
            rows.Add(way, nameof(Touchpoint), "id");
            rows.Add(way, nameof(Touchpoint), "name");
            rows.Add(way, nameof(Customer), "id");
            rows.Add(way, nameof(Interaction), "id");
            rows.Add(way, nameof(Interaction), "channel");
            rows.Add(way, nameof(Interaction), "direction");
            rows.Add(way, nameof(Interaction), "start");
            rows.Add(way, nameof(SurveyResponse), "id");
            rows.Add(way, nameof(SurveyResponse), "kind");
            rows.Add(way, nameof(SurveyResponse), "scale");
            rows.Add(way, nameof(Ticket), "id");
            rows.Add(way, nameof(Ticket), "createdAt");
            rows.Add(way, nameof(TicketEvent), "ticketId");
            rows.Add(way, nameof(TicketEvent), "at");
            rows.Add(way, nameof(TicketEvent), "kind");
            rows.Add(way, nameof(TicketEvent), "actor");
            rows.Add(way, nameof(AgentStaffing), "agentId");
            rows.Add(way, nameof(AgentStaffing), "available");
            rows.Add(way, nameof(CustomerActivity), "customerId");
            rows.Add(way, nameof(CustomerActivity), "at");
            rows.Add(way, nameof(Purchase), "customerId");
            rows.Add(way, nameof(Purchase), "at");
            rows.Add(way, nameof(Purchase), "amount");
        }

        return rows;
    }

    public static TheoryData<string> Ways() => [.. FourWays.Options.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Serialize_AnyRecord_IsTheSameTextEveryWay(object record) => FourWays.ShouldAgree(record);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Deserialize_WhatWasWritten_GivesAnEqualRecord(object record) => FourWays.ShouldRoundTrip(record);

    [Fact]
    public void TypeInfo_EachRecord_WritesWhatReflectionWrites()
    {
        JsonSerializer.Serialize(RecordSamples.Touchpoint, CxMetricsJson.TypeInfo<Touchpoint>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.Touchpoint));
        JsonSerializer.Serialize(RecordSamples.Customer, CxMetricsJson.TypeInfo<Customer>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.Customer));
        JsonSerializer.Serialize(RecordSamples.Interaction, CxMetricsJson.TypeInfo<Interaction>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.Interaction));
        JsonSerializer.Serialize(RecordSamples.SurveyResponse, CxMetricsJson.TypeInfo<SurveyResponse>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.SurveyResponse));
        JsonSerializer.Serialize(RecordSamples.Ticket, CxMetricsJson.TypeInfo<Ticket>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.Ticket));
        JsonSerializer.Serialize(RecordSamples.TicketEvent, CxMetricsJson.TypeInfo<TicketEvent>())
            .Should().Be(JsonSerializer.Serialize(RecordSamples.TicketEvent));
    }

    [Fact]
    public void Serialize_MinimalResponse_IsThePinnedText() => FourWays.ShouldAgree(
        new SurveyResponse("r1", SurveyKind.Nps, SurveyScale.ZeroToTen),
        """{"id":"r1","kind":"Nps","scale":{"minimum":0,"maximum":10},"weight":1,"topics":[],"attributes":{}}""");

    [Fact]
    public void Serialize_MinimalTicketAndEvent_AreThePinnedTexts()
    {
        FourWays.ShouldAgree(
            new Ticket("k1", DateTimeOffset.UnixEpoch),
            """{"id":"k1","createdAt":"1970-01-01T00:00:00+00:00","createdBy":"Customer","attributes":{}}""");
        FourWays.ShouldAgree(
            new TicketEvent("k1", DateTimeOffset.UnixEpoch, TicketEventKind.Status, TicketActor.System, 3) { Status = TicketStatus.New },
            """{"ticketId":"k1","at":"1970-01-01T00:00:00+00:00","sequence":3,"kind":"Status","actor":"System","status":"New","attributes":{}}""");
    }

    [Theory]
    [MemberData(nameof(MandatoryMembers))]
    public void Deserialize_MandatoryMemberMissing_NamesItWithItsPath(string way, string record, string member)
    {
        object sample = RecordSamples.Full.Single(full => string.Equals(full.GetType().Name, record, StringComparison.Ordinal));
        JsonNode complete = JsonSerializer.SerializeToNode(sample, sample.GetType())!;
        JsonObject lacking = complete.DeepClone().AsObject();
        lacking.Remove(member).Should().BeTrue();
        string alone = lacking.ToJsonString();
        string nested = new JsonArray(complete, lacking).ToJsonString();
        JsonSerializerOptions options = new(FourWays.Options[way]);
        options.TypeInfoResolverChain.Add(new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver());

        Action readAlone = () => JsonSerializer.Deserialize(alone, sample.GetType(), FourWays.Options[way]);
        Action readNested = () => JsonSerializer.Deserialize(nested, sample.GetType().MakeArrayType(), options);

        readAlone.Should().Throw<JsonException>().WithMessage($"*'{member}'*").Which.Path.Should().Be("$");
        readNested.Should().Throw<JsonException>().WithMessage($"*'{member}'*").Which.Path.Should().Be("$[1]");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Deserialize_UnknownMembers_AreTolerated(string way)
    {
        foreach (object sample in RecordSamples.Full)
        {
            JsonObject json = JsonSerializer.SerializeToNode(sample, sample.GetType())!.AsObject();
            json.Insert(0, "x-first", new JsonArray(1, new JsonObject { ["id"] = "inner" }));
            json.Add("x-last", JsonValue.Create("more"));

            JsonSerializer.Deserialize(json.ToJsonString(), sample.GetType(), FourWays.Options[way]).Should().Be(sample);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Deserialize_OptionalMembersMissingOrNull_TakesTheDefaults(string way)
    {
        foreach (object minimal in RecordSamples.Minimal)
        {
            Type type = minimal.GetType();
            JsonObject full = JsonSerializer.SerializeToNode(RecordSamples.FullOf(type), type)!.AsObject();
            JsonObject bare = JsonSerializer.SerializeToNode(minimal, type)!.AsObject();
            bare.Remove("attributes").Should().BeTrue();
            bare.Remove("topics");
            bare.Remove("weight");
            bare.Remove("isService");
            bare.Remove("createdBy");
            bare.Remove("sequence");
            JsonObject withNulls = bare.DeepClone().AsObject();
            foreach ((string name, _) in full)
            {
                if (!bare.ContainsKey(name) && name is not ("weight" or "isService" or "createdBy" or "sequence"))
                {
                    withNulls.Add(name, null);
                }
            }

            JsonSerializer.Deserialize(bare.ToJsonString(), type, FourWays.Options[way]).Should().Be(minimal);
            JsonSerializer.Deserialize(withNulls.ToJsonString(), type, FourWays.Options[way]).Should().Be(minimal);
        }
    }

    [Fact]
    public void Deserialize_MemberInAnotherCase_IsUnknown()
    {
        Action read = () => JsonSerializer.Deserialize("""{"Id":"c1"}""", CxMetricsJson.TypeInfo<Customer>());

        read.Should().Throw<JsonException>().WithMessage("*'id'*");
    }

    [Theory]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":"9"}""", "$.score")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":9.5}""", "$.score")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"weight":null}""", "$.weight")]
    [InlineData("""{"id":"r","kind":"NPS","scale":{"minimum":0,"maximum":10}}""", "$.kind")]
    [InlineData("""{"id":"r","kind":null,"scale":{"minimum":0,"maximum":10}}""", "$.kind")]
    [InlineData("""{"id":"r","kind":"Nps","scale":null}""", "$.scale")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0}}""", "$.scale")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":0}}""", "$.scale")]
    [InlineData("""{"id":"r","kind":"Nps","scale":[0,10]}""", "$.scale")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"topics":"price"}""", "$.topics")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"attributes":[]}""", "$.attributes")]
    [InlineData("""{"id":"r","kind":"Nps","scale":{"minimum":0,"maximum":10},"answeredAt":"22.11.2026"}""", "$.answeredAt")]
    public void Deserialize_ValueOfAnotherType_ThrowsWithThePath(string json, string path)
    {
        foreach ((string way, JsonSerializerOptions options) in FourWays.Options)
        {
            Action read = () => JsonSerializer.Deserialize<SurveyResponse>(json, options);

            read.Should().Throw<JsonException>("the way is {0}", way).Which.Path.Should().StartWith(path);
        }
    }
}
