using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Every figure of the section "fcr" of the reference log. Numerators, denominators, issues and lengths are exact; the rates, quotients of
/// the same counts, agree within a relative 1e-15.
/// </summary>
public class FcrOperationsTests
{
    private const double Relative = 1e-15;
    private static readonly FcrLinks Links = Fcr.Link(OperationsLog.Interactions, OperationsLog.End);
    private static readonly JsonElement Expected = OperationsLog.Expected("fcr");
    private static readonly FcrDefinition NoRepeatMature = FcrDefinition.NoRepeat;

    public static TheoryData<string> NoRepeatCases => Names("no_repeat_contact_level");

    public static TheoryData<string> ChainCases => Names("issue_level_chains");

    public static TheoryData<string> FixedCases => Names("issue_level_fixed_window_from_first_contact_end");

    [Fact]
    public void Section_ItsParts_AreThoseThatAreTested() =>
        Expected.EnumerateObject().Select(part => part.Name).Should().BeEquivalentTo(
            "gross_agent_reported", "net_restricted_numerator", "net_all_numerator", "survey_reported", "agent_reported_no_transfer",
            "no_repeat_contact_level", "issue_level_chains", "issue_level_fixed_window_from_first_contact_end", "customer_reason_7d_handled_mature_by");

    [Fact]
    public void Presets_WithoutLinks_AreTheReportedRates()
    {
        ShouldBe(FcrDefinition.AgentFlag, Expected.GetProperty("gross_agent_reported"));
        ShouldBe(FcrDefinition.NetAgentFlag, Expected.GetProperty("net_restricted_numerator"));
        ShouldBe(FcrDefinition.Survey, Expected.GetProperty("survey_reported"));
        ShouldBe(FcrDefinition.AgentFlagWithoutTransfer, Expected.GetProperty("agent_reported_no_transfer"));
    }

    [Fact]
    public void Calculate_NetOfTheDenominatorAlone_IsTheNetWithAllInTheNumerator() =>
        ShouldBe(
            new FcrDefinition("net, all in the numerator", FcrCounting.Contacts, verdict: FcrVerdict.Agent, firstLine: FcrFirstLine.ResolvableInDenominator),
            Expected.GetProperty("net_all_numerator"));

    [Theory]
    [MemberData(nameof(NoRepeatCases))]
    public void Calculate_NoRepeat_HasTheFigures(string name)
    {
        string[] parts = name.Split('|');
        FcrKey key = Key(parts[0]);
        TimeSpan window = Days(parts[1]);
        FcrRepeats repeats = parts[2] switch
        {
            "handled" => FcrRepeats.HandledContacts,
            "any_inbound" => FcrRepeats.AnyAttempt,
            _ => throw new InvalidDataException(parts[2]),
        };
        JsonElement expected = Expected.GetProperty("no_repeat_contact_level").GetProperty(name);

        FcrResult all = NoRepeat(new(window) { Key = key, Repeats = repeats, Maturity = Maturity.All });
        FcrResult exclusive = NoRepeat(new(window - TimeSpan.FromTicks(1)) { Key = key, Repeats = repeats, Maturity = Maturity.All });
        FcrResult mature = NoRepeat(new(window) { Key = key, Repeats = repeats });

        ShouldBe(all, expected.GetProperty("all"));
        ShouldBe(exclusive, expected.GetProperty("all_exclusive_boundary"));
        ShouldBe(mature, expected.GetProperty("mature_only"));
        (all.Denominator - all.Numerator).Should().Be(expected.GetProperty("repeat_contacts").GetInt64());
        mature.Excluded["immature"].Should().Be(expected.GetProperty("immature").GetInt64());
        expected.EnumerateObject().Should().HaveCount(5);
    }

    [Theory]
    [MemberData(nameof(ChainCases))]
    public void Calculate_Issues_HaveTheFigures(string name)
    {
        string[] parts = name.Split('|');
        JsonElement expected = Expected.GetProperty("issue_level_chains").GetProperty(name);
        FcrRepeatRule all = new(Days(parts[1])) { Key = Key(parts[0]), Maturity = Maturity.All };
        FcrRepeatRule mature = new(Days(parts[1])) { Key = Key(parts[0]) };

        FcrResult single = Issues(all);

        ShouldBe(single, expected.GetProperty("single_contact"));
        ShouldBe(Issues(all, transfers: FcrTransfers.NotAllowed), expected.GetProperty("single_contact_no_transfer"));
        ShouldBe(Issues(all, FcrVerdict.Agent), expected.GetProperty("single_contact_and_agent_resolved"));
        ShouldBe(Issues(mature), expected.GetProperty("mature_single_contact"));
        single.Denominator.Should().Be(expected.GetProperty("chains").GetInt64());
        single.ContactsPerIssue.ShouldBeNear(expected.Double("contacts_per_chain"), Relative, 0, name);
        single.IssueLengths.Should().Equal(expected.GetProperty("histogram").EnumerateObject()
            .ToDictionary(bar => int.Parse(bar.Name, CultureInfo.InvariantCulture), bar => bar.Value.GetInt64()));
        expected.EnumerateObject().Should().HaveCount(7);
    }

    [Theory]
    [MemberData(nameof(FixedCases))]
    public void Calculate_FixedWindow_HasTheFigures(string name)
    {
        string[] parts = name.Split('|');
        JsonElement expected = Expected.GetProperty("issue_level_fixed_window_from_first_contact_end").GetProperty(name);

        FcrResult result = Issues(new(Days(parts[1])) { Key = Key(parts[0]), Anchor = FcrAnchor.FirstEnd, Maturity = Maturity.All });

        ShouldBe(result, expected.GetProperty("single_contact"));
        result.Denominator.Should().Be(expected.GetProperty("chains").GetInt64());
        expected.EnumerateObject().Should().HaveCount(2);
    }

    [Fact]
    public void TallyBy_ChannelReasonTeamAndAgent_HaveTheFigures()
    {
        JsonElement groups = Expected.GetProperty("customer_reason_7d_handled_mature_by");
        IReadOnlyList<FcrUnit> units = Links.Units(NoRepeatMature);

        ShouldBe(units.TallyBy(NoRepeatMature, unit => unit.First.Channel.Name), groups.GetProperty("channel"));
        ShouldBe(units.TallyBy(NoRepeatMature, unit => unit.First.Topic), groups.GetProperty("reason"));
        ShouldBe(units.TallyBy(NoRepeatMature, unit => unit.First.TeamId), groups.GetProperty("team"));
        ShouldBe(units.TallyBy(NoRepeatMature, unit => unit.First.AgentId), groups.GetProperty("agent_id"));
        groups.EnumerateObject().Should().HaveCount(5);
    }

    [Fact]
    public void TallyBy_MonthOfTheStart_HasTheFigures()
    {
        JsonElement expected = Expected.GetProperty("customer_reason_7d_handled_mature_by").GetProperty("month");
        Periods months = Periods.Months(TimeZoneInfo.Utc);

        Breakdown<Period, FcrTally> byMonth = Links.Units(NoRepeatMature).TallyBy(NoRepeatMature, unit => months.Of(unit.First.Start));

        ShouldBe(byMonth.RollUp(month => month.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture)), expected);
    }

    [Fact]
    public void TallyBy_Team_AddsUpToTheWholeLog()
    {
        FcrTally total = Links.Units().TallyBy(FcrDefinition.Standard, unit => unit.First.TeamId).Total;

        total.Should().Be(Links.Tally());
        total.Interactions.Should().Be(OperationsLog.Interactions.Count);
    }

    private static void ShouldBe(Breakdown<string, FcrTally> groups, JsonElement expected)
    {
        foreach (JsonProperty group in expected.EnumerateObject())
        {
            ShouldBe(Fcr.Calculate(groups[group.Name], NoRepeatMature), group.Value);
        }

        groups.Groups.Where(group => group.Tally.Denominator > 0).Should().HaveCount(expected.EnumerateObject().Count());
    }

    private static void ShouldBe(FcrDefinition definition, JsonElement expected) => ShouldBe(Fcr.Calculate(Links, definition), expected);

    private static void ShouldBe(FcrResult actual, JsonElement expected)
    {
        actual.Numerator.Should().Be(expected.GetProperty("numerator").GetInt64(), "of {0}", actual.Definition);
        actual.Denominator.Should().Be(expected.GetProperty("denominator").GetInt64(), "of {0}", actual.Definition);
        actual.Rate.ShouldBeNear(expected.Double("value"), Relative, 0, actual.Definition.Name);
    }

    private static FcrResult NoRepeat(FcrRepeatRule rule) => Fcr.Calculate(Links, new FcrDefinition("no repeat", FcrCounting.Contacts, rule));

    private static FcrResult Issues(
        FcrRepeatRule rule, FcrVerdict verdict = FcrVerdict.NotAsked, FcrTransfers transfers = FcrTransfers.Allowed) =>
        Fcr.Calculate(Links, new FcrDefinition("issues", FcrCounting.Issues, rule, verdict, transfers));

    private static FcrKey Key(string name) => name switch
    {
        "customer" => FcrKey.Customer,
        "customer_reason" => FcrKey.CustomerAndTopic,
        "customer_issue" => FcrKey.CustomerAndIssue,
        "customer_reason_channel" => FcrKey.CustomerTopicAndChannel,
        "customer_channel" => FcrKey.CustomerAndChannel,
        _ => throw new InvalidDataException(name),
    };

    private static TimeSpan Days(string name) => TimeSpan.FromDays(int.Parse(name.TrimEnd('d'), CultureInfo.InvariantCulture));

    private static TheoryData<string> Names(string part)
    {
        TheoryData<string> names = [];
        foreach (JsonProperty property in OperationsLog.Expected("fcr").GetProperty(part).EnumerateObject())
        {
            names.Add(property.Name);
        }

        return names;
    }
}
