using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Records;

public sealed class RecordShapeTests
{
    private const string TouchpointMembers = "Id Name Channel? Stage? Department? IsService Attributes";

    private const string CustomerMembers =
        "Id Since? ObservedFrom? Until? Segment? AccountId? MonthlyRevenue? AcquisitionCost? Attributes";

    private const string InteractionMembers =
        "Id ContactId? CustomerId? IssueId? TouchpointId? Channel Direction InitiatedBy? Topic? Start End? QueueOutcome? "
        + "HandledBy? AgentId? TeamId? Queue? Talk? Hold? Wrap? Transfers? Resolution? FirstLineResolvable? "
        + "CustomerSaysResolved? Sentiment? Cost? Currency? Converted? Flagged? FollowedUpAt? Attributes";

    private const string SurveyResponseMembers =
        "Id RespondentId? CustomerId? AccountId? InteractionId? TouchpointId? AgentId? Kind Scale Score? SentAt? DeliveredAt? "
        + "AnsweredAt? Weight Stratum? Cluster? AccountRevenue? Topics Comment? FollowedUpAt? Attributes";

    private const string TicketMembers =
        "Id CustomerId? CreatedAt CreatedBy Channel? Priority? TeamId? Status? FirstReplyAt? SolvedAt? AgentReplies? Attributes";

    private const string TicketEventMembers =
        "TicketId At Sequence Kind Actor ActorId? Status? AssigneeId? TeamId? SlaMetric? Target? Attributes";
    private const string AgentStaffingMembers = "AgentId TeamId? From? To? Available Paid? Attributes";

    public static TheoryData<Type, string> Members() => new()
    {
        { typeof(Touchpoint), TouchpointMembers },
        { typeof(Customer), CustomerMembers },
        { typeof(Interaction), InteractionMembers },
        { typeof(SurveyResponse), SurveyResponseMembers },
        { typeof(Ticket), TicketMembers },
        { typeof(TicketEvent), TicketEventMembers },
        { typeof(AgentStaffing), AgentStaffingMembers },
    };

    public static TheoryData<Type> JsonTypes() =>
    [
        typeof(Touchpoint), typeof(Customer), typeof(Interaction), typeof(SurveyResponse), typeof(AgentStaffing), typeof(Ticket), typeof(TicketEvent),
        typeof(NpsDefinition), typeof(CsatDefinition), typeof(CesDefinition),
        typeof(NpsResult), typeof(NpsComparison), typeof(NpsBenchmarkComparison), typeof(CsatResult), typeof(CesResult), typeof(RatingResult),
        typeof(ConfidenceInterval),
        typeof(TicketDefinition), typeof(TicketMeasures), typeof(TicketMeasurements), typeof(TicketMilestone), typeof(TicketTime),
        typeof(TicketTarget), typeof(TicketOpenSpan), typeof(TicketDuration), typeof(TicketResult), typeof(TicketTimeResult),
        typeof(DurationFigures), typeof(TicketBacklog), typeof(BacklogPoint), typeof(SlaPolicy), typeof(SlaTarget),
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public void Record_Members_AreTheAgreedOnes(Type record, string members)
    {
        NullabilityInfoContext nullability = new();
        IEnumerable<string> found = PublicMembers(record).Select(member =>
            member.Name + (nullability.Create(member).ReadState == NullabilityState.Nullable ? "?" : ""));

        found.Should().BeEquivalentTo(members.Split(' '));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Record_Shape_IsSealedImmutableWithOneJsonConstructor(Type record, string members)
    {
        members.Should().NotBeEmpty();
        record.IsSealed.Should().BeTrue();
        PublicMembers(record).Should().OnlyContain(member =>
            member.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        record.GetConstructors().Should().ContainSingle()
            .Which.GetCustomAttribute<JsonConstructorAttribute>().Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(JsonTypes))]
    public void JsonType_EveryMember_CarriesItsNameInCamelCase(Type type)
    {
        foreach (PropertyInfo member in PublicMembers(type))
        {
            string? name = member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
            string expected = string.Equals(member.Name, nameof(NpsResult.HasTooFewResponses), StringComparison.Ordinal)
                ? "tooFew"
                : JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            name.Should().Be(expected, "{0}.{1} travels under a name of its own", type.Name, member.Name);
        }
    }

    [Theory]
    [MemberData(nameof(JsonTypes))]
    public void JsonType_EveryMember_HasAConverterWhereItsTypeNeedsOne(Type type)
    {
        foreach (PropertyInfo member in PublicMembers(type))
        {
            Type value = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (value.IsEnum)
            {
                value.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType
                    .Should().Be(typeof(CxMetrics.Serialization.EnumNameConverter<>).MakeGenericType(value));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Record_MandatoryMembers_AreThoseOfTheConstructorWithoutDefault(Type record, string members)
    {
        members.Should().NotBeEmpty();
        string[] mandatory = [.. PublicMembers(record)
            .Where(member => member.IsDefined(typeof(JsonRequiredAttribute)))
            .Select(member => member.Name)];

        record.GetConstructors()[0].GetParameters()
            .Where(parameter => !parameter.HasDefaultValue)
            .Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])
            .Should().BeEquivalentTo(mandatory);
    }

    private static IEnumerable<PropertyInfo> PublicMembers(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always);
}
