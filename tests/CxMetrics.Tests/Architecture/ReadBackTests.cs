using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.LifetimeValue;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Architecture;

/// <summary>What is written to JSON is read back equal, or refuses with a sentence that names what to read instead.</summary>
public class ReadBackTests
{
    [Fact]
    public void Deserialize_EveryWrittenType_IsEqualOrRefused() =>
        PublicObjects.Holders.Where(IsWritten).SelectMany(Faults).ShouldBeNone("nothing comes back from JSON as less than it was");

    /// <summary>JSON writes whatever it is given, also what has no form of its own.</summary>
    [Fact]
    public void Deserialize_TypeWithoutAForm_IsEqualOrRefused() =>
        PublicObjects.Holders.Where(type => !IsWritten(type)).Select(PublicObjects.Of).OfType<object>()
            .Select(item => (item.GetType().Name, Fault: Fault(item, JsonSerializerOptions.Default)))
            .Where(found => found.Fault?.StartsWith("comes back", StringComparison.Ordinal) == true)
            .Select(found => $"{found.Name}: {found.Fault}")
            .ShouldBeNone("nothing comes back from JSON as less than it was");

    [Fact]
    public void Deserialize_Result_NamesTheTallyEveryWay()
    {
        foreach (JsonSerializerOptions options in FourWays.Options.Values)
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<NpsResult>("{}", options))
                .Should().Throw<JsonException>()
                .WithMessage("NpsResult is written to JSON, not read: read its ScoreTally and calculate again.")
                .Which.Path.Should().Be("$");
        }
    }

    [Fact]
    public void Deserialize_ResultOfAGenericTally_NamesItAsItIsWritten() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ResponseRateResult>("{}"))
            .Should().Throw<JsonException>()
            .WithMessage("ResponseRateResult is written to JSON, not read: read its RateTally<ResponseRateDefinition> and calculate again.");

    /// <summary>A record and a breakdown may grow members; a state, a definition and a period may not, since what is not understood would count differently.</summary>
    [Fact]
    public void Deserialize_StateWithAMemberTooMany_IsRefusedEveryWay() =>
        typeof(Period).Assembly.GetExportedTypes().Where(IsState).SelectMany(type =>
        {
            object item = PublicObjects.Of(type) ?? throw new InvalidOperationException($"There is no object of {type.Name}; add one to PublicObjects.");
            return FourWays.Options
                .Where(way => way.Value.TryGetTypeInfo(item.GetType(), out _))
                .Where(way => Reads(JsonSerializer.Serialize(item, item.GetType(), way.Value)[..^1] + ",\"zzz\":1}", item.GetType(), way.Value))
                .Select(way => $"{type.Name}, {way.Key}: a member \"zzz\" is ignored");
        }).ShouldBeNone("no state is read in part");

    private static bool IsState(Type type) =>
        type is { IsAbstract: false, Name: not "Breakdown`2" } && (type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITally<>))
        || type == typeof(Period) || type == typeof(Periods) || type == typeof(BusinessCalendar)
        || type == typeof(ActivityDefinition));

    private static bool Reads(string json, Type type, JsonSerializerOptions options)
    {
        try
        {
            JsonSerializer.Deserialize(json, type, options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A struct needs no constructor to be read, so that a result can come back equal by chance of its shape: only these values may.</summary>
    [Fact]
    public void Deserialize_StructWithoutAFormOfItsOwn_RefusesUnlessItIsAValue() =>
        PublicObjects.Types
            .Where(type => type.IsValueType && !type.IsEnum && IsWritten(type))
            .Where(type => !type.IsDefined(typeof(JsonConverterAttribute)) && !typeof(IJsonOnDeserializing).IsAssignableFrom(type))
            .Should().BeEquivalentTo([
                typeof(BreakdownGroup<,>),
                typeof(DiscountRate), typeof(Horizon), typeof(ParameterEstimate),
            ]);

    private static bool IsWritten(Type type) =>
        type.IsDefined(typeof(JsonConverterAttribute))
        || type.GetProperties().Any(member => member.IsDefined(typeof(JsonPropertyNameAttribute)));

    private static IEnumerable<string> Faults(Type type)
    {
        if (PublicObjects.Of(type) is not { } item)
        {
            return [$"{type.Name}: there is no object of it; add one to PublicObjects"];
        }

        return FourWays.Options
            .Where(way => way.Value.TryGetTypeInfo(item.GetType(), out _))
            .Select(way => Fault(item, way.Value) is { } fault ? $"{type.Name}, {way.Key}: {fault}" : null)
            .OfType<string>();
    }

    private static string? Fault(object item, JsonSerializerOptions options)
    {
        Type type = item.GetType();
        string json = JsonSerializer.Serialize(item, type, options);
        try
        {
            return IsEqual(item, JsonSerializer.Deserialize(json, type, options), options) ? EmptyFault(type, options) : $"comes back as another from {json}";
        }
        catch (JsonException refused)
        {
            return IsRefusal(type, refused) ? null : refused.Message;
        }
        catch (NotSupportedException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>What has no equality of its own is compared by what it writes.</summary>
    private static bool IsEqual(object item, object? read, JsonSerializerOptions options) =>
        item.GetType().GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object)
            ? item.Equals(read)
            : string.Equals(JsonSerializer.Serialize(item, item.GetType(), options), JsonSerializer.Serialize(read, item.GetType(), options), StringComparison.Ordinal);

    /// <summary>A struct is made of nothing without complaint, unless its members are mandatory.</summary>
    private static string? EmptyFault(Type type, JsonSerializerOptions options)
    {
        if (!type.IsValueType)
        {
            return null;
        }

        try
        {
            return $"{JsonSerializer.Deserialize("{}", type, options)} comes back from an empty object";
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A part of a result, however deep, may refuse before the whole does.</summary>
    private static bool IsRefusal(Type type, JsonException refused) =>
        Parts(type, []).Any(part => refused.Message.StartsWith($"{part.Name.Split('`')[0]} is written to JSON, not read: read ", StringComparison.Ordinal))
        && refused.Message.EndsWith(" and calculate again.", StringComparison.Ordinal);

    private static HashSet<Type> Parts(Type type, HashSet<Type> found)
    {
        if (type.Assembly == typeof(InvalidFacts).Assembly && found.Add(type))
        {
            type.GetProperties().ToList().ForEach(member => Parts(member.PropertyType, found));
        }

        return found;
    }
}
