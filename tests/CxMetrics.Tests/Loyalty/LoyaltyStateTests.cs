using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Loyalty;

/// <summary>The JSON state of every tally is a wire format: version 1 is pinned here, letter by letter.</summary>
public sealed class LoyaltyStateTests
{
    private const string Sunday = """{"unit":"Week","zone":"America/New_York","firstDay":"Sunday"}""";

    private const string Definition =
        $$"""{"name":"weekly","periods":{{Sunday}},"rule":"EveryAge","ages":"Periods","start":"FirstActivity","returnKind":"order","ageLengths":[1,2],"lastAge":4}""";

    private const string None = """{"v":1,"customers":0,"soFar":[],"mature":[],"retained":[]}""";

    private const string Cohorts =
        $$$"""{"v":1,"definition":{{{Definition}}},"asOf":"2026-03-20T00:00:00+00:00","observedFrom":"2026-03-03T00:00:00+00:00","cohorts":{"v":1,"groups":[{"key":{"unit":"Week","start":"2026-03-01"},"tally":{"v":1,"customers":2,"soFar":[2,1],"mature":[2,0],"retained":[2,0]}}],"noKey":{{{None}}}},"activities":3,"activitiesExcluded":{"after the moment":1},"excluded":{"never started":1}}""";

    private const string NoCohorts =
        $$$"""{"v":1,"definition":null,"observedFrom":null,"cohorts":{"v":1,"groups":[],"noKey":{{{None}}}},"activities":0,"activitiesExcluded":{},"excluded":{}}""";

    private const string Lifecycle =
        """{"v":1,"period":{"unit":"Month","start":"2026-03-01"},"asOf":"2026-03-04T00:00:00+00:00","new":1,"returning":2,"resurrecting":3,"dormant":4,"activeDays":9,"days":3,"isComplete":false,"active":6,"dailyActive":3,"stickiness":0.5}""";

    private const string Repeat =
        """{"v":1,"definition":{"name":"repeat purchases","mergedBy":{"unit":"Day","zone":"UTC"},"within":null,"leastAmount":0},"asOf":"2026-03-11T00:00:00+00:00","customers":2,"repeaters":1,"purchases":3,"purchasesExcluded":{},"excluded":{}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    public static TheoryData<object, string> States() => new()
    {
        { CohortsOfAll(), Cohorts },
        { CohortTally.AdditiveIdentity, NoCohorts },
        { new LifecyclePeriod { Period = Period.Month(2026, 3), AsOf = Moment(2), New = 1, Returning = 2, Resurrecting = 3, Dormant = 4, ActiveDays = 9, Days = 3 }, Lifecycle },
        { RepeatPurchaseDefinition.Standard.Calculate(Retention.Link([Bought("a", 0), Bought("a", 3), Bought("b", 1)], Moment(9))).Tally, Repeat },
    };

    public static TheoryData<Type, string, string, string, string> Refusals() => new()
    {
        { typeof(CohortTally), Cohorts, "\"v\":1,\"definition\"", "\"v\":2,\"definition\"", "*version 2; expected version 1*" },
        { typeof(CohortTally), Cohorts, Definition, "null", "*\"definition\"*since facts were received*" },
        { typeof(CohortTally), Cohorts, "\"asOf\":\"2026-03-20T00:00:00+00:00\"", "\"asOf\":null", "*\"asOf\" is null; expected a moment*" },
        { typeof(CohortTally), Cohorts, "2026-03-01", "2026-03-02", "*\"cohorts\" has 2026-03-02/P7D; expected Weeks from Sunday in America/New_York*" },
        { typeof(CohortTally), Cohorts, $"\"noKey\":{None}", "\"noKey\":{\"v\":1,\"customers\":1,\"soFar\":[],\"mature\":[],\"retained\":[]}", "*customers without a period; expected none*" },
        { typeof(CohortTally), Cohorts, "\"mature\":[2,0]", "\"mature\":[2]", "*have different ages; expected the same*" },
        { typeof(CohortTally), Cohorts, "\"retained\":[2,0]", "\"retained\":[2,1]", "*\"retained\" is 1; expected at most 0*" },
        { typeof(CohortTally), Cohorts, "\"mature\":[2,0]", "\"mature\":[3,0]", "*\"mature\" is 3; expected at most 2*" },
        { typeof(CohortTally), Cohorts, "\"soFar\":[2,1]", "\"soFar\":[2,3]", "*\"soFar\" is 3; expected at most 2*" },
        { typeof(CohortTally), Cohorts, "\"soFar\":[2,1]", "\"soFar\":[2,-1]", "*-1; expected a count of at least 0*" },
        { typeof(CohortTally), Cohorts, "America/New_York", "Atlantis", "*\"zone\" of periods is Atlantis; expected the id of a time zone*" },
        { typeof(CohortTally), Cohorts, "\"unit\":\"Week\",\"zone\"", "\"unit\":\"Fortnight\",\"zone\"", "*\"unit\" of periods is Fortnight; expected one of Day, Week*" },
        { typeof(CohortTally), Cohorts, "\"firstDay\":\"Sunday\"", "\"firstDay\":1", "*\"firstDay\" of periods is missing or not text; expected one of Sunday, Monday*" },
        { typeof(CohortTally), Cohorts, Sunday, "7", "*\"unit\" of periods is missing or not text*" },
        { typeof(CohortTally), Cohorts, "\"ageLengths\":[1,2]", "\"ageLengths\":[1,0]", "*expected at least 1*" },
        { typeof(LifecyclePeriod), Lifecycle, "\"activeDays\":9", "\"activeDays\":5", "*is 6; expected at most 5*" },
        { typeof(LifecyclePeriod), Lifecycle, "\"new\":1", "\"new\":9223372036854775807", "*is 9223372036854775812; expected at most 9*" },
        { typeof(LifecyclePeriod), Lifecycle, "\"activeDays\":9", "\"activeDays\":19", "*\"activeDays\" is 19; expected at most 18*" },
        { typeof(LifecyclePeriod), Lifecycle, "{\"unit\":\"Month\",\"start\":\"2026-03-01\"}", "null", "*\"period\" or \"asOf\" is null; expected both*" },
        { typeof(LifecyclePeriod), Lifecycle, "\"asOf\":\"2026-03-04T00:00:00+00:00\"", "\"asOf\":null", "*\"period\" or \"asOf\" is null; expected both*" },
        { typeof(LifecyclePeriod), Lifecycle, "2026-03-04T00:00:00+00:00", "2026-03-04T00:00:00", "*offset*" },
        { typeof(LifecyclePeriod), Lifecycle, "\"days\":3", "\"days\":32", "*\"days\" is 32; expected no more than 2026-03 has*" },
        { typeof(LifecyclePeriod), Lifecycle, ",\"dormant\":4", "", "*dormant*" },
        { typeof(RepeatPurchaseTally), Repeat, "\"repeaters\":1", "\"repeaters\":3", "*\"repeaters\" is 3; expected at most 2*" },
        { typeof(RepeatPurchaseTally), Repeat, "\"purchases\":3", "\"purchases\":2", "*is 2; expected at most 1*" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Serialize_Tally_IsThePinnedState(object tally, string state)
    {
        ArgumentNullException.ThrowIfNull(tally);
        JsonSerializer.Serialize(tally, tally.GetType(), Options).Should().Be(state);
        JsonSerializer.Deserialize(state, tally.GetType(), Options).Should().Be(tally);
        JsonSerializer.Deserialize(state, tally.GetType()).Should().Be(tally, "reflection reads it too");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Deserialize_StateThatCannotBe_IsRefused(Type type, string state, string part, string changed, string message)
    {
        ArgumentNullException.ThrowIfNull(state);
        string broken = state.Replace(part, changed, StringComparison.Ordinal);
        broken.Should().NotBe(state);
        Action read = () => JsonSerializer.Deserialize(broken, type, Options);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("\"leavers\":1", "\"leavers\":11", "*\"leavers\" is 11; expected at most 10*")]
    [InlineData("\"denominator\":10", "\"denominator\":9223372036854775807", "*have more than 9223372036854775807 members*")]
    public void Deserialize_ChurnThatCannotBe_IsRefused(string part, string changed, string message)
    {
        ChurnTally tally = Churn.FromCounts(10, 1).Tally;
        string two = JsonSerializer.Serialize(tally with { New = new RateTally(0, changed.Contains("9223", StringComparison.Ordinal) ? 3 : 0) }, Options);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<ChurnTally>(two.Replace(part, changed, StringComparison.Ordinal), Options))
            .Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Periods_OfAnyKind_TravelAsTheyAre()
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        (Periods Periods, string Json)[] kinds =
        [
            (Periods.Days(zone), """{"unit":"Day","zone":"Europe/Berlin"}"""),
            (Periods.Weeks(zone), """{"unit":"Week","zone":"Europe/Berlin","firstDay":"Monday"}"""),
            (Periods.IsoWeeks(zone), """{"unit":"IsoWeek","zone":"Europe/Berlin"}"""),
            (Periods.Months(zone), """{"unit":"Month","zone":"Europe/Berlin"}"""),
            (Periods.Quarters(zone, 4), """{"unit":"Quarter","zone":"Europe/Berlin","firstMonth":4}"""),
            (Periods.Years(zone), """{"unit":"Year","zone":"Europe/Berlin"}"""),
        ];

        foreach ((Periods periods, string json) in kinds)
        {
            JsonSerializer.Serialize(periods, Options).Should().Be(json);
            JsonSerializer.Deserialize<Periods>(json, Options).Should().Be(periods);
        }
    }

    [Theory]
    [InlineData("""{"unit":"Quarter","zone":"UTC","firstMonth":13}""", "*\"firstMonth\" of periods is 13; expected 1 to 12*")]
    [InlineData("""{"unit":"Month"}""", "*\"zone\" of periods is missing or not text*")]
    public void Periods_ThatCannotBe_AreRefused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Periods>(json, Options)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Periods_OfAZoneMadeByHand_AreNotWritten()
    {
        Periods periods = Periods.Days(TimeZoneInfo.CreateCustomTimeZone("hand", TimeSpan.FromHours(1), null, null));

        FluentActions.Invoking(() => JsonSerializer.Serialize(periods, Options)).Should().Throw<JsonException>().WithMessage("*Days in hand was made by hand*");
    }

    [Fact]
    public void Serialize_Matrix_CarriesFiguresAndEvidence()
    {
        string json = JsonSerializer.Serialize(Retention.Cohorts(CohortsOfAll()), Options);

        json.Should().StartWith("""{"customers":2,"asOf":"2026-03-20T00:00:00+00:00","cohorts":[{"period":{"unit":"Week","start":"2026-03-01"},"customers":2,"hasUnseenPast":true,"rates":[{"name":"Retention at age 0","rate":1,"numerator":2,"denominator":2,""")
            .And.Contain(""","retainedSoFar":[2,1],"isComplete":[true,false],"followUp":[0,0]}],"averages":[{"name":"Retention at age 0","rate":1,""")
            .And.Contain("""],"activities":3,"activitiesExcluded":{"after the moment":1},"excluded":{"never started":1},"definition":{"name":"weekly",""");
    }

    private static CohortTally CohortsOfAll()
    {
        CohortDefinition definition = new(
            "weekly", Periods.Weeks(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), DayOfWeek.Sunday), CohortRule.EveryAge, returnKind: "order", ageLengths: [1, 2], lastAge: 4);
        CustomerActivity[] log = [Ordered("a", 1), Ordered("b", 2), Ordered("a", 10), Ordered("late", 30)];
        return Retention.Cohorts(log, definition, Moment(18)).Tally;
    }

    private static DateTimeOffset Moment(int days) => new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero).AddDays(days);

    private static CustomerActivity Ordered(string customer, int days) => new(customer, Moment(days)) { Kind = "order" };

    private static Purchase Bought(string customer, int days) => new(customer, Moment(days), 10);
}
