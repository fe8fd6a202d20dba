using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
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

    // Any value of these is fine: text as it was written, a score off its scale or a level below 0 until it is used, a place among others.
    private static readonly HashSet<string> Unguarded = new(StringComparer.Ordinal)
    {
        "SurveyResponse.Score", "SurveyResponse.Comment", "TicketEvent.Sequence", "SubscriptionChange.Sequence", "SubscriptionChange.Mrr",
        "Purchase.Amount", "Purchase.Margin",
    };

    public static TheoryData<Refusal> Refusals() =>
    [
        .. RecordSamples.Full.Select(record => record.GetType()).SelectMany(record => record.GetProperties().SelectMany(member => OfItsType(record, member))),
        Argument(typeof(SurveyResponse), "Scale", default(SurveyScale), """{"minimum":0,"maximum":0}""", "*is the empty scale*"),
        Range(typeof(Interaction), "Sentiment", 1.0000001, "1.0000001", NotInUnit),
        Range(typeof(Interaction), "Sentiment", -1.0000001, "-1.0000001", NotInUnit),
        Range(typeof(Interaction), "Sentiment", double.NaN, "\"NaN\"", NotInUnit),
        Range(typeof(Interaction), "Sentiment", double.PositiveInfinity, "1e999", NotInUnit),
        Range(typeof(SurveyResponse), "Weight", -double.Epsilon, "-5e-324", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.NaN, "\"NaN\"", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.PositiveInfinity, "1e999", NoWeight),
        Range(typeof(SurveyResponse), "Weight", double.NegativeInfinity, "-1e999", NoWeight),
        Argument(typeof(Interaction), "Currency", "eur", "\"eur\"", NoCurrency),
        Argument(typeof(Interaction), "Currency", "EURO", "\"EURO\"", NoCurrency),
        Argument(typeof(Interaction), "Currency", "ÄÖÜ", "\"ÄÖÜ\"", NoCurrency),
        Argument(typeof(SubscriptionChange), "Currency", "euro", "\"euro\"", NoCurrency),
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
                NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
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
        IEnumerable<string> guarded = ((IEnumerable<object[]>)Refusals()).Select(row => (Refusal)row[0]).Select(row => $"{row.Record.Name}.{row.Member}");

        RecordSamples.Full.Select(record => record.GetType())
            .SelectMany(record => record.GetProperties().Select(member => (Name: $"{record.Name}.{member.Name}", Type: member.PropertyType)))
            .Where(member => !IsAnyValueFine(member.Type) && !Unguarded.Contains(member.Name))
            .Select(member => member.Name)
            .Should().BeEquivalentTo(guarded.Distinct(StringComparer.Ordinal));
    }

    private static bool IsAnyValueFine(Type type) =>
        type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?) || type == typeof(DateOnly) || type == typeof(bool) || type == typeof(bool?)
        || type == typeof(AttributeDictionary) || type == typeof(TopicList);

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

    /// <summary>What every member of a type refuses, so that a new member needs no row of its own.</summary>
    private static IEnumerable<Refusal> OfItsType(Type record, PropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        string name = member.Name;
        return Unguarded.Contains($"{record.Name}.{name}") ? []
            : type == typeof(string) ? Texts(record, member)
            : type.IsEnum ? Enums(record, name, type)
            : type == typeof(ContactChannel) ? [Argument(record, name, default(ContactChannel), "\"\"", NoChannel), Argument(record, name, default(ContactChannel), "\"  \"", NoChannel)]
            : type == typeof(int) ? [Range(record, name, -1, "-1", "*expected at least 0*")]
            : type == typeof(decimal) ? [Range(record, name, -0.0001m, "-0.0001", Negative), Range(record, name, decimal.MinValue, "-79228162514264337593543950335", Negative)]
            : type == typeof(TimeSpan) ?
            [
                Range(record, name, TimeSpan.FromTicks(-1), "\"-00:00:00.0000001\"", NegativeSpan),
                Range(record, name, TimeSpan.MinValue, "\"-10675199.02:48:05.4775808\"", NegativeSpan),
            ]
            : [];
    }

    private static IEnumerable<Refusal> Texts(Type record, PropertyInfo member)
    {
        string message = member.Name is "Currency" ? NoCurrency : Blank;
        bool isMandatory = member.IsDefined(typeof(JsonRequiredAttribute));
        return
        [
            .. isMandatory ? (Refusal[])[new Refusal(record, member.Name, null, "null", typeof(ArgumentNullException), "*")] : [],
            Argument(record, member.Name, "", "\"\"", message),
            Argument(record, member.Name, " \t", "\" \\t\"", message),
            Argument(record, member.Name, "\u00a0", "\"\u00a0\"", message),
        ];
    }

    private static IEnumerable<Refusal> Enums(Type record, string member, Type type)
    {
        string[] names = Enum.GetNames(type);
        string lower = names[0].ToLowerInvariant();
        return
            from value in (int[])[-1, names.Length]
            from json in (string[])["0", "-1", "\"0\"", "\"\"", $"\"{lower}\"", $"\" {names[0]}\"", $"\"{names[0]}, {names[1]}\"", "\"Unheard\""]
            select Range(record, member, Enum.ToObject(type, value), json, NotDefined);
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
