using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Service;

/// <summary>Every member of a definition can be changed by <c>with</c>, and none can be made what the constructor refuses.</summary>
public class DefinitionWithTests
{
    public static TheoryData<Type> Definitions =>
    [
        .. typeof(QueueDefinition).Assembly.GetExportedTypes().Where(type =>
            string.Equals(type.Namespace, typeof(QueueDefinition).Namespace, StringComparison.Ordinal)
            && type.GetInterfaces().Any(kind => kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(ITallyDefinition<,>))),
    ];

    public static TheoryData<object> Changed =>
    [
        QueueDefinition.Standard with { Name = "q", Threshold = TimeSpan.FromSeconds(30), ShortAbandon = TimeSpan.Zero },
        HandlingDefinition.Standard with
        {
            Name = "h", Parts = HandleTimeParts.Talk, Missing = MissingPart.TookNoTime, Direction = ContactDirection.Outbound,
        },
        OccupancyDefinition.Standard with { Name = "o", Handling = HandlingDefinition.InboundOnly },
        SelfServiceDefinition.Standard with
        {
            Name = "s", Horizon = TimeSpan.FromHours(72), FollowUp = FollowUpRule.HumanAnswered, Handlers = SelfServiceHandlers.Both, Maturity = Maturity.All,
        },
        SentimentDefinition.Standard with { Name = "m", PositiveAbove = 0.5, NegativeBelow = 0, Scope = ContactScope.Human },
        ContactDriverDefinition.Standard with { Name = "d", Scope = ContactScope.Human },
        ContactCostDefinition.Assisted with { Name = "c", Scope = ContactScope.All },
        ContactRateDefinition.Conversion with { Name = "r", Trait = ContactTrait.Flagged, Scope = ContactScope.Human },
        TicketDefinition.Standard with
        {
            Name = "t",
            Answers = AnswerRule.ByHumanOrBot,
            Start = TicketStart.Handoff,
            Touches = TouchRule.FewerThanTwo,
            Reopenings = ReopenRule.EverySolveAfterTheFirst,
            AgentCreated = AgentCreatedTickets.LeaveOut,
            Calendar = BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc),
            TicketCalendars = new Dictionary<string, BusinessCalendar>(StringComparer.Ordinal) { ["t"] = BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc) },
            CalendarAttribute = "region",
        },
    ];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Members_OfEveryDefinition_CanBeChanged(Type definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        definition.GetProperties()
            .Where(member => member.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
            .Should().OnlyContain(
                member => member.SetMethod != null && member.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    [Theory]
    [MemberData(nameof(Changed))]
    public void With_EveryMember_DiffersFromTheStandardAndSurvivesJson(object changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        Type type = changed.GetType();
        object standard = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(member => member.PropertyType == type && member.Name is "Standard" or "Assisted" or "Conversion")
            .Select(member => member.GetValue(null)!)
            .Single();

        foreach (PropertyInfo member in type.GetProperties().Where(member => member.GetCustomAttribute<JsonPropertyNameAttribute>() is not null))
        {
            member.GetValue(changed).Should().NotBe(member.GetValue(standard), "{0} of {1} was changed", member.Name, type.Name);
        }

        JsonSerializer.Deserialize(JsonSerializer.Serialize(changed, type), type).Should().Be(changed);
    }

    [Fact]
    public void With_BothLimitsOfSentiment_HoldsEachToTheOther()
    {
        SentimentDefinition higher = SentimentDefinition.Standard with { PositiveAbove = 0.75, NegativeBelow = 0.5 };
        SentimentDefinition lower = SentimentDefinition.Standard with { NegativeBelow = -0.75, PositiveAbove = -0.5 };

        higher.Should().Be(new SentimentDefinition("sentiment", 0.75, 0.5));
        lower.Should().Be(new SentimentDefinition("sentiment", -0.5, -0.75));
        (SentimentDefinition.Standard with { PositiveAbove = -0.25 }).BandOf(-0.2).Should().Be(SentimentBand.Positive);
        FluentActions.Invoking(() => SentimentDefinition.Standard with { NegativeBelow = 0.5, PositiveAbove = 0.75 })
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("NegativeBelow is 0.5; expected -1 to 0.25.*");
        FluentActions.Invoking(() => SentimentDefinition.Standard with { PositiveAbove = -0.5 })
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("PositiveAbove is -0.5; expected -0.25 to 1.*");
    }
}
