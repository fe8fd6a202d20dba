using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Service;

/// <summary>No definition is read as another than it was written because a mandatory member is missing.</summary>
public class DefinitionJsonTests
{
    private static readonly SlaPolicy Policy = new("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(4), priority: "high")]);

    public static TheoryData<object, string> Mandatory => new()
    {
        { QueueDefinition.Standard, "name, threshold, shortAbandon" },
        { HandlingDefinition.Standard, "name" },
        { OccupancyDefinition.Standard, "name, handling" },
        { SelfServiceDefinition.Standard, "name, horizon" },
        { ContactCostDefinition.Assisted, "name" },
        { ContactDriverDefinition.Standard, "name" },
        { SentimentDefinition.Standard, "name" },
        { ContactRateDefinition.Conversion, "name, trait" },
        { TicketDefinition.Standard, "name" },
        { Policy, "name, targets" },
        { Policy.Targets[0], "metric, limit" },
        { Policy.For(TicketDurationKind.ReplyWait), "name, policy, metric" },
        { new HoursChange(new DateOnly(2026, 7, 1), WeeklyHours.Closed), "from, hours" },
        { new SpecialDay(new DateOnly(2026, 12, 24), DayHours.Closed), "date, hours" },
    };

    [Theory]
    [MemberData(nameof(Mandatory))]
    public void Read_WithoutAMandatoryMember_Throws(object definition, string mandatory)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(mandatory);
        Type type = definition.GetType();
        JsonObject json = JsonSerializer.SerializeToNode(definition, type)!.AsObject();
        json.Deserialize(type).Should().Be(definition);
        foreach (string member in mandatory.Split(", "))
        {
            JsonObject without = json.DeepClone().AsObject();
            without.Remove(member).Should().BeTrue();

            FluentActions.Invoking(() => without.Deserialize(type)).Should().ThrowExactly<JsonException>("{0} needs {1}", type.Name, member).WithMessage($"*'{member}'*");
            if (CxMetricsJson.Resolver.GetTypeInfo(type, CxMetricsOptions) is { } known)
            {
                FluentActions.Invoking(() => without.Deserialize(known)).Should().ThrowExactly<JsonException>("{0} needs {1}", type.Name, member);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Mandatory))]
    public void Read_MandatoryMembersAlone_IsEnough(object definition, string mandatory)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(mandatory);
        JsonObject json = JsonSerializer.SerializeToNode(definition, definition.GetType())!.AsObject();
        foreach (string optional in json.Select(member => member.Key).Except(mandatory.Split(", "), StringComparer.Ordinal).ToArray())
        {
            json.Remove(optional);
        }

        FluentActions.Invoking(() => json.Deserialize(definition.GetType())).Should().NotThrow();
    }

    private static JsonSerializerOptions CxMetricsOptions { get; } = new() { TypeInfoResolver = CxMetricsJson.Resolver };
}
