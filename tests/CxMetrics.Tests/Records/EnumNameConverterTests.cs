using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Records;

public sealed class EnumNameConverterTests
{
    public static TheoryData<Type, string> Enums() => new()
    {
        { typeof(ContactDirection), "Inbound Outbound" },
        { typeof(ContactHandler), "Human AiAgent SelfService" },
        { typeof(ContactInitiator), "Customer Company" },
        { typeof(ContactResolution), "Resolved Unresolved Escalated" },
        { typeof(QueueOutcome), "Answered Abandoned FlowedOut" },
        { typeof(PeriodUnit), "Day Week IsoWeek Month Quarter Year" },
        { typeof(SurveyKind), "Nps Csat Ces Other" },
        { typeof(TicketStatus), "New Open Pending OnHold Solved Closed" },
        { typeof(TicketEventKind), "Status PublicReply InternalNote CustomerReply Assigned SlaTarget" },
        { typeof(TicketActor), "Customer Agent Bot System" },
        { typeof(AnswerRule), "ByHuman ByHumanOrBot" },
        { typeof(TicketStart), "Creation FirstMessage Assignment Handoff Reopening" },
        { typeof(TouchRule), "ExactWithoutReopening Exact FewerThanTwo" },
        { typeof(ReopenRule), "EveryReturn EverySolveAfterTheFirst" },
        { typeof(AgentCreatedTickets), "Count LeaveOut" },
        { typeof(TicketClock), "Calendar Business" },
        { typeof(MilestoneState), "Reached NotYet SolvedWithoutReply CreatedByAgent NotAssigned Invalid Unknown" },
        { typeof(TicketDurationKind), "Response ReplyWait PeriodicUpdate PausableUpdate FirstResolution FullResolution RequesterWait AgentWait OnHold AgentWork Unsolved" },
        { typeof(SlaOutcome), "Met Breached Pending SolvedWithoutReply NotApplicable Invalid Unknown" },
        { typeof(SolvedWithoutReplyRule), "Breached ClassOfItsOwn" },
    };

    [Fact]
    public void Enum_OfTheLibrary_TravelsAsItsName() =>
        typeof(SurveyKind).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum)
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(EnumNameConverter<>).MakeGenericType(type))
            .Should().BeEmpty("no enum is written as a number, nor read from one");

    [Theory]
    [MemberData(nameof(Enums))]
    public void WriteAndRead_EveryValue_TravelsAsItsExactName(Type type, string names)
    {
        Enum.GetNames(type).Should().Equal(names.Split(' '));
        foreach (object value in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(value, type);
            json.Should().Be($"\"{value}\"");
            JsonSerializer.Deserialize(json, type).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Read_AnythingElse_ThrowsAndNamesTheValues(Type type, string names)
    {
        string first = names.Split(' ')[0];
        string second = names.Split(' ')[1];
        string[] refused =
        [
            "0", "1", "1.0", "true", "{}", "[]", "null", "\"0\"", "\"\"", $"\"{first} \"", $"\"{first.ToUpperInvariant()}\"",
            $"\"{first.ToLowerInvariant()}\"", $"\"{first}, {second}\"", $"\"{first},{second}\"", "\"Unheard\"",
        ];
        foreach (string json in refused)
        {
            Action read = () => JsonSerializer.Deserialize(json, type);

            read.Should().ThrowExactly<JsonException>("the JSON is {0}", json)
                .WithMessage(json is "null" ? "*" : $"{type.Name} is *; expected one of {string.Join(", ", names.Split(' '))}.");
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Write_UndefinedValue_Throws(Type type, string names)
    {
        object undefined = Enum.ToObject(type, names.Split(' ').Length);
        Action write = () => JsonSerializer.Serialize(undefined, type);

        write.Should().ThrowExactly<JsonException>().WithMessage($"{type.Name} is {names.Split(' ').Length}; expected one of *");
    }

    [Fact]
    public void WriteAndRead_AsKeysOfADictionary_TravelsAsNames()
    {
        Dictionary<SurveyKind, int> counts = new() { [SurveyKind.Ces] = 1 };
        Action readNumber = () => JsonSerializer.Deserialize<Dictionary<SurveyKind, int>>("""{"2":1}""");
        Action writeUndefined = () => JsonSerializer.Serialize(new Dictionary<SurveyKind, int> { [(SurveyKind)9] = 1 });

        JsonSerializer.Serialize(counts).Should().Be("""{"Ces":1}""");
        JsonSerializer.Deserialize<Dictionary<SurveyKind, int>>("""{"Ces":1}""").Should().Equal(counts);
        readNumber.Should().ThrowExactly<JsonException>();
        writeUndefined.Should().ThrowExactly<JsonException>();
    }

    [Fact]
    public void InvalidFacts_Values_StartWithThrow()
    {
        default(InvalidFacts).Should().Be(InvalidFacts.Throw);
        Enum.GetNames<InvalidFacts>().Should().Equal("Throw", "Count");
    }
}
