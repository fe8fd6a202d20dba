using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Records;

/// <summary>Every guarded member refuses the same values at construction, at <c>with</c> and from JSON.</summary>
public sealed class RecordGuardTests
{
    private const string Blank = "*expected text that is not blank*";
    private const string Negative = "*expected an amount of at least 0*";
    private const string NegativeSpan = "*expected a duration of at least 0*";
    private const string NotDefined = "*expected one of *";
    private const string NoChannel = "*is the empty channel; expected one with a name*";
    private const string NotInUnit = "*expected -1 to 1*";
    private const string NoWeight = "*expected a finite weight of at least 0*";
    private const string NoCurrency = "*expected three letters A to Z (ISO 4217)*";

    public static TheoryData<Refusal> Refusals() =>
    [
        .. Texts(typeof(Touchpoint), mandatory: "Id Name", optional: "Stage Department"),
        .. Texts(typeof(Customer), mandatory: "Id", optional: "Segment AccountId"),
        .. Texts(typeof(Interaction), mandatory: "Id", optional: "ContactId CustomerId IssueId TouchpointId Topic AgentId TeamId"),
        .. Texts(
            typeof(SurveyResponse),
            mandatory: "Id",
            optional: "RespondentId CustomerId AccountId InteractionId TouchpointId AgentId Stratum Cluster"),
        .. Texts(typeof(Ticket), mandatory: "Id", optional: "CustomerId Priority TeamId"),
        .. Texts(typeof(TicketEvent), mandatory: "TicketId", optional: "ActorId AssigneeId TeamId"),
        Argument(typeof(Ticket), "Channel", default(ContactChannel), "\"\"", NoChannel),
        .. Enums<TicketActor>(typeof(Ticket), "CreatedBy"),
        .. Enums<TicketStatus>(typeof(Ticket), "Status"),
        .. Enums<TicketEventKind>(typeof(TicketEvent), "Kind"),
        .. Enums<TicketActor>(typeof(TicketEvent), "Actor"),
        .. Enums<TicketStatus>(typeof(TicketEvent), "Status"),
        .. Enums<SlaMetric>(typeof(TicketEvent), "SlaMetric"),
        Range(typeof(Ticket), "AgentReplies", -1, "-1", "*expected at least 0*"),
        Range(typeof(TicketEvent), "Target", TimeSpan.FromTicks(-1), "\"-00:00:00.0000001\"", NegativeSpan),
        .. Texts(typeof(AgentStaffing), mandatory: "AgentId", optional: "TeamId"),
        Argument(typeof(Touchpoint), "Channel", default(ContactChannel), "\"\"", NoChannel),
        Argument(typeof(Interaction), "Channel", default(ContactChannel), "\"  \"", NoChannel),
        Argument(typeof(SurveyResponse), "Scale", default(SurveyScale), """{"minimum":0,"maximum":0}""", "*is the empty scale*"),
        .. Enums<ContactDirection>(typeof(Interaction), "Direction"),
        .. Enums<ContactInitiator>(typeof(Interaction), "InitiatedBy"),
        .. Enums<QueueOutcome>(typeof(Interaction), "QueueOutcome"),
        .. Enums<ContactHandler>(typeof(Interaction), "HandledBy"),
        .. Enums<ContactResolution>(typeof(Interaction), "Resolution"),
        .. Enums<SurveyKind>(typeof(SurveyResponse), "Kind"),
        Range(typeof(Customer), "MonthlyRevenue", -0.01m, "-0.01", Negative),
        Range(typeof(Customer), "AcquisitionCost", -1m, "-1", Negative),
        Range(typeof(Interaction), "Cost", decimal.MinValue, "-79228162514264337593543950335", Negative),
        Range(typeof(SurveyResponse), "AccountRevenue", -0.0001m, "-0.0001", Negative),
        Range(typeof(Interaction), "Queue", TimeSpan.FromTicks(-1), "\"-00:00:00.0000001\"", NegativeSpan),
        Range(typeof(Interaction), "Talk", TimeSpan.FromSeconds(-1), "\"-00:00:01\"", NegativeSpan),
        Range(typeof(Interaction), "Hold", TimeSpan.FromDays(-1), "\"-1.00:00:00\"", NegativeSpan),
        Range(typeof(Interaction), "Wrap", TimeSpan.MinValue, "\"-10675199.02:48:05.4775808\"", NegativeSpan),
        Range(typeof(AgentStaffing), "Available", TimeSpan.FromTicks(-1), "\"-00:00:00.0000001\"", NegativeSpan),
        Range(typeof(AgentStaffing), "Paid", TimeSpan.FromSeconds(-1), "\"-00:00:01\"", NegativeSpan),
        Range(typeof(Interaction), "Transfers", -1, "-1", "*expected at least 0*"),
        Range(typeof(Interaction), "Sentiment", 1.0000001, "1.0000001", NotInUnit),
        Range(typeof(Interaction), "Sentiment", -1.0000001, "-1.0000001", NotInUnit),
        Range(typeof(Interaction), "Sentiment", double.NaN, "\"NaN\"", NotInUnit),
        Range(typeof(Interaction), "Sentiment", double.PositiveInfinity, "1e999", NotInUnit),
        Range(typeof(SurveyResponse), "Weight", -double.Epsilon, "-5e-324", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.NaN, "\"NaN\"", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.PositiveInfinity, "1e999", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.NegativeInfinity, "-1e999", NoWeight),
        Argument(typeof(Interaction), "Currency", "", "\"\"", NoCurrency),
        Argument(typeof(Interaction), "Currency", "eur", "\"eur\"", NoCurrency),
        Argument(typeof(Interaction), "Currency", "EURO", "\"EURO\"", NoCurrency),
        Argument(typeof(Interaction), "Currency", "ÄÖÜ", "\"ÄÖÜ\"", NoCurrency),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void With_ValueThatCannotBe_IsRefusedByName(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        object record = RecordSamples.FullOf(refusal.Record);
        object copy = refusal.Record.GetMethod("<Clone>$")!.Invoke(record, null)!;

        Action with = () => Unwrapped(() => refusal.Record.GetProperty(refusal.Member)!.SetValue(copy, refusal.Value));

        with.Should().Throw<ArgumentException>().WithMessage(refusal.Message).WithParameterName(refusal.Member)
            .Which.Should().BeOfType(refusal.Exception);
        copy.Should().Be(record, "a refused value must leave the record as it was");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Constructor_ValueThatCannotBe_IsRefusedByName(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ConstructorInfo constructor = refusal.Record.GetConstructors()[0];
        object record = RecordSamples.FullOf(refusal.Record);
        object?[] arguments = [.. constructor.GetParameters().Select(parameter =>
            IsMember(parameter.Name!, refusal.Member)
                ? refusal.Value
                : refusal.Record.GetProperties().Single(property => IsMember(parameter.Name!, property.Name)).GetValue(record))];

        Action construct = () => Unwrapped(() =>
        {
            object made = constructor.Invoke(arguments);

            // What is not an argument of the constructor is set by the object initialiser.
            refusal.Record.GetProperty(refusal.Member)!.SetValue(made, refusal.Value);
        });

        construct.Should().Throw<ArgumentException>().WithMessage(refusal.Message).WithParameterName(refusal.Member)
            .Which.Should().BeOfType(refusal.Exception);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Deserialize_ValueThatCannotBe_IsRefusedEveryWay(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        JsonObject json = JsonSerializer.SerializeToNode(RecordSamples.FullOf(refusal.Record), refusal.Record)!.AsObject();
        string member = JsonNamingPolicy.CamelCase.ConvertName(refusal.Member);
        json.ContainsKey(member).Should().BeTrue();
        json[member] = "@";
        string text = json.ToJsonString().Replace("\"@\"", refusal.Json, StringComparison.Ordinal);
        foreach ((string way, JsonSerializerOptions options) in FourWays.Options)
        {
            JsonSerializerOptions lenient = new(options)
            {
                NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
            };

            Action read = () => JsonSerializer.Deserialize(text, refusal.Record, lenient);

            Exception exception = read.Should().Throw<Exception>("the way is {0}", way).Which;
            if (exception is JsonException { Path: { } path })
            {
                path.Should().StartWith("$." + member);
            }
            else
            {
                exception.Should().BeOfType(refusal.Exception);
                ((ArgumentException)exception).ParamName.Should().Be(refusal.Member);
            }
        }
    }

    [Fact]
    public void Refusals_EveryMemberThatMustBeGuarded_HasARow()
    {
        HashSet<string> unguarded = new(StringComparer.Ordinal)
        {
            "Touchpoint.IsService", "SurveyResponse.Score", "SurveyResponse.Comment",
            "Interaction.FirstLineResolvable", "Interaction.CustomerSaysResolved", "Interaction.Converted", "Interaction.Flagged",
            "TicketEvent.Sequence",
        };
        IEnumerable<string> guarded = ((IEnumerable<object[]>)Refusals()).Select(row => (Refusal)row[0]).Select(row => $"{row.Record.Name}.{row.Member}");

        RecordSamples.Full.Select(record => record.GetType())
            .SelectMany(record => record.GetProperties().Select(member => (Name: $"{record.Name}.{member.Name}", Type: member.PropertyType)))
            .Where(member => !IsAnyValueFine(member.Type) && !unguarded.Contains(member.Name))
            .Select(member => member.Name)
            .Should().BeEquivalentTo(guarded.Distinct(StringComparer.Ordinal));
    }

    private static bool IsAnyValueFine(Type type) =>
        type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?) || type == typeof(AttributeDictionary) || type == typeof(TopicList);

    private static bool IsMember(string parameter, string member) =>
        string.Equals(parameter, JsonNamingPolicy.CamelCase.ConvertName(member), StringComparison.Ordinal);

    private static void Unwrapped(Action action)
    {
        try
        {
            action();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
        }
    }

    private static IEnumerable<Refusal> Texts(Type record, string mandatory, string optional)
    {
        foreach (string member in mandatory.Split(' '))
        {
            yield return new Refusal(record, member, null, "null", typeof(ArgumentNullException), "*");
            yield return Argument(record, member, "", "\"\"", Blank);
            yield return Argument(record, member, " \t", "\" \\t\"", Blank);
        }

        foreach (string member in optional.Split(' '))
        {
            yield return Argument(record, member, "", "\"\"", Blank);
            yield return Argument(record, member, "\u00a0", "\"\u00a0\"", Blank);
        }
    }

    private static IEnumerable<Refusal> Enums<TEnum>(Type record, string member)
        where TEnum : struct, Enum
    {
        string[] names = Enum.GetNames<TEnum>();
        foreach (int value in (int[])[-1, names.Length])
        {
            TEnum undefined = (TEnum)Enum.ToObject(typeof(TEnum), value);
            string lower = names[0].ToLowerInvariant();
            foreach (string json in (string[])["0", "-1", "\"0\"", "\"\"", $"\"{lower}\"", $"\" {names[0]}\"", $"\"{names[0]}, {names[1]}\"", "\"Unheard\""])
            {
                yield return Range(record, member, undefined, json, NotDefined);
            }
        }
    }

    private static Refusal Argument(Type record, string member, object? value, string json, string message) =>
        new(record, member, value, json, typeof(ArgumentException), message);

    private static Refusal Range(Type record, string member, object value, string json, string message) =>
        new(record, member, value, json, typeof(ArgumentOutOfRangeException), message);

    /// <summary>A value that a member refuses, as an object and as JSON.</summary>
    public sealed record Refusal(Type Record, string Member, object? Value, string Json, Type Exception, string Message)
    {
        public override string ToString() => $"{Record.Name}.{Member} = {Json}";
    }
}
