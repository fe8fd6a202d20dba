using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;
using CxMetrics.Tests.Records;
using static CxMetrics.Tests.Serialization.NdjsonTestRead;

namespace CxMetrics.Tests.Serialization;

/// <summary>No moment of the library is read in the time zone of the machine, whichever way JSON is read.</summary>
public sealed class MomentMemberTests
{
    private const string Local = "2026-03-02T10:00:00";

    private const string Refusal =
        "The moment is \"2026-03-02T10:00:00\"; expected ISO 8601 with an offset, such as \"2026-03-02T10:00:00Z\" or \"2026-03-02T10:00:00+01:00\".";

    private static readonly IReadOnlyList<object> Samples =
    [
        .. RecordSamples.Full,
        new CohortTally { Definition = CohortDefinition.Standard, AsOf = DateTimeOffset.UnixEpoch, ObservedFrom = DateTimeOffset.UnixEpoch },
        new LifecyclePeriod { AsOf = DateTimeOffset.UnixEpoch },
        new TicketThroughputTally { AsOf = DateTimeOffset.UnixEpoch },
    ];

    /// <summary>Every moment of the library that JSON reads, by its type and its name in JSON.</summary>
    public static TheoryData<Type, string> Moments()
    {
        TheoryData<Type, string> moments = [];
        foreach (PropertyInfo member in MomentMembers.TypesInJson(typeof(Interaction).Assembly).SelectMany(MomentMembers.ReadFromJson)
            .Where(member => !member.DeclaringType!.IsAbstract))
        {
            moments.Add(member.DeclaringType!, member.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name);
        }

        // The moment of every tally is a member of their base.
        moments.Add(typeof(CohortTally), "asOf");
        return moments;
    }

    [Fact]
    public void Moments_EveryMemberThatJsonReads_HasTheConverter() =>
        MomentMembers.WithoutStatedOffset(MomentMembers.TypesInJson(typeof(Interaction).Assembly))
            .Should().BeEmpty("each needs [JsonConverter(typeof(StatedOffsetConverter))]");

    [Fact]
    public void Moments_OfTheRecords_AreFound() =>
        Moments().Select(moment => $"{((Type)moment[0]).Name}.{moment[1]}").Should().BeEquivalentTo(
            Samples.SelectMany(record => record.GetType().GetProperties()
                .Where(member => member.PropertyType == typeof(DateTimeOffset) || member.PropertyType == typeof(DateTimeOffset?))
                .Select(member => $"{record.GetType().Name}.{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}")));

    [Fact]
    public void WithoutStatedOffset_TypesThatForgetIt_AreFound() =>
        MomentMembers.WithoutStatedOffset([typeof(Forgetful), typeof(ForgetfulValue), typeof(Careful), typeof(WriteOnly), typeof(Interaction)])
            .Should().BeEquivalentTo("Forgetful.At", "Forgetful.Until", "Forgetful.Clock", "Forgetful.Marks", "ForgetfulValue.At");

    [Theory]
    [MemberData(nameof(Moments))]
    public void Deserialize_MomentWithoutAnOffset_IsRefusedEveryWay(Type type, string member)
    {
        string json = With(type, member, Local);
        foreach ((string way, JsonSerializerOptions options) in FourWays.Options)
        {
            Action read = () => JsonSerializer.Deserialize(json, type, options);

            JsonException refused = read.Should().ThrowExactly<JsonException>("the way is {0}", way).Which;
            refused.Message.Should().Be(Refusal);
            refused.Path.Should().Be($"$.{member}", "the way is {0}", way);
        }
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void Deserialize_MomentWithAnOffset_KeepsItEveryWay(Type type, string member)
    {
        string json = With(type, member, Local + "-05:00");
        foreach ((string way, JsonSerializerOptions options) in FourWays.Options)
        {
            object read = JsonSerializer.Deserialize(json, type, options)!;

            JsonSerializer.SerializeToNode(read, type, options)![member]!.GetValue<string>().Should().Be(Local + "-05:00", "the way is {0}", way);
        }
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void Deserialize_MomentThatIsNull_IsNullWhereItMayBe(Type type, string member)
    {
        string json = With(type, member, null);
        PropertyInfo property = type.GetProperties().Single(
            candidate => string.Equals(candidate.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name, member, StringComparison.Ordinal));
        foreach ((string way, JsonSerializerOptions options) in FourWays.Options)
        {
            Func<object?> read = () => JsonSerializer.Deserialize(json, type, options);

            if (Nullable.GetUnderlyingType(property.PropertyType) is not null)
            {
                property.GetValue(read()).Should().BeNull("the way is {0}", way);
            }
            else
            {
                read.Should().ThrowExactly<JsonException>("the way is {0}", way).Which.Path.Should().Be($"$.{member}");
            }
        }
    }

    [Fact]
    public void Deserialize_EventOfALocalTime_IsRefusedWithoutAnyOptions()
    {
        Action read = () => JsonSerializer.Deserialize<TicketEvent>(
            """{"ticketId":"k1","at":"2026-03-02T10:00:00","kind":"PublicReply","actor":"Agent"}""");

        read.Should().ThrowExactly<JsonException>().WithMessage(Refusal).Which.Path.Should().Be("$.at");
    }

    [Fact]
    public async Task ReadAsync_MomentWithoutAnOffset_IsABadLineWithItsMember()
    {
        const string Good = """{"ticketId":"k1","at":"2026-03-02T10:00:00Z","kind":"PublicReply","actor":"Agent"}""";
        string bad = Good.Replace("00Z", "00", StringComparison.Ordinal);

        NdjsonError error = await OnlyErrorAsync($"{Good}\n{bad}\n{Good}\n", CxMetricsJson.TypeInfo<TicketEvent>());

        error.LineNumber.Should().Be(2);
        error.Path.Should().Be("$.at");
        error.Reason.Should().Be(Refusal);
        error.BytePosition.Should().Be(43);
        error.ToString().Should().Be("Line 2, byte 43, $.at: " + Refusal);
    }

    private static string With(Type type, string member, string? text)
    {
        object sample = Samples.Single(candidate => candidate.GetType() == type);
        JsonObject json = JsonSerializer.SerializeToNode(sample, type)!.AsObject();
        json[member] = text;
        return json.ToJsonString();
    }

    private sealed record Forgetful(DateTimeOffset At)
    {
        public DateTimeOffset? Until { get; init; }

        public DateTime Clock { get; init; }

        public IReadOnlyList<DateTimeOffset>? Marks { get; init; }

        public DateOnly Day { get; init; }

        [JsonIgnore]
        public DateTimeOffset NotInJson { get; init; }
    }

    private readonly record struct ForgetfulValue
    {
        public DateTimeOffset At { get; init; }
    }

    private sealed record Careful
    {
        [JsonConverter(typeof(StatedOffsetConverter))]
        public DateTimeOffset At { get; init; }
    }

    private sealed record WriteOnly
    {
        internal WriteOnly(DateTimeOffset at) => At = at;

        public DateTimeOffset At { get; }
    }
}
