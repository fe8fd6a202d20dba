using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Records;

/// <summary>What the snapshot of the public API does not say of records: how they travel as JSON.</summary>
public sealed class RecordShapeTests
{
    public static TheoryData<Type> Records() => [.. RecordSamples.Full.Select(record => record.GetType())];

    public static TheoryData<Type> JsonTypes() =>
    [
        typeof(Touchpoint), typeof(Customer), typeof(Interaction), typeof(SurveyResponse), typeof(AgentStaffing), typeof(Ticket), typeof(TicketEvent),
        typeof(NpsDefinition), typeof(CsatDefinition), typeof(CesDefinition),
        typeof(NpsResult), typeof(NpsComparison), typeof(NpsBenchmarkComparison), typeof(CsatResult), typeof(CesResult), typeof(Rating),
        typeof(ConfidenceInterval),
        typeof(TicketDefinition), typeof(MeasuredTicket), typeof(TicketReport), typeof(TicketMilestone), typeof(TicketTime),
        typeof(TicketTarget), typeof(TicketOpenSpan), typeof(TicketDuration), typeof(TicketResult), typeof(TicketTimeResult),
        typeof(DurationFigures), typeof(TicketBacklog), typeof(BacklogPoint), typeof(SlaPolicy), typeof(SlaTarget),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Constructor_IsTheOneOfJson(Type record) =>
        Constructors(record).Should().ContainSingle().Which.GetCustomAttribute<JsonConstructorAttribute>().Should().NotBeNull();

    [Theory]
    [MemberData(nameof(JsonTypes))]
    public void JsonType_EveryMember_CarriesItsNameInCamelCase(Type type)
    {
        foreach (PropertyInfo member in PublicMembers(type))
        {
            string? name = member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
            name.Should().Be(JsonNamingPolicy.CamelCase.ConvertName(member.Name), "{0}.{1} travels under a name of its own", type.Name, member.Name);
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
    [MemberData(nameof(Records))]
    public void Record_MandatoryMembers_AreThoseOfTheConstructorWithoutDefault(Type record)
    {
        string[] mandatory = [.. PublicMembers(record)
            .Where(member => member.IsDefined(typeof(JsonRequiredAttribute)))
            .Select(member => member.Name)];

        Constructors(record)[0].GetParameters()
            .Where(parameter => !parameter.HasDefaultValue)
            .Select(parameter => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])
            .Should().BeEquivalentTo(mandatory);
    }

    private static IEnumerable<PropertyInfo> PublicMembers(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always && member.GetIndexParameters().Length == 0);

    /// <summary>Those that a program can call: what takes a DateTime refuses to be compiled.</summary>
    private static ConstructorInfo[] Constructors(Type record) =>
        [.. record.GetConstructors().Where(constructor => constructor.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true })];
}
