using System.Globalization;
using System.Text.Json;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class OccupancyTests
{
    private static readonly Interaction[] Contacts =
    [
        Handled(1800, 0, 0) with { AgentId = "a", TeamId = "north" },
        Handled(1000, 500, 300) with { AgentId = "a", TeamId = "north" },
        Handled(3600, 0, 0) with { AgentId = "b", TeamId = "north" },
        Handled(600, 0, 0),
    ];

    private static readonly AgentStaffing[] Staffing =
    [
        new("a", TimeSpan.FromHours(2)) { TeamId = "north", Paid = TimeSpan.FromHours(4) },
        new("b", TimeSpan.FromHours(4)) { TeamId = "north", Paid = TimeSpan.FromHours(4) },
        new("c", TimeSpan.FromHours(1)) { TeamId = "south", Paid = TimeSpan.FromHours(2) },
    ];

    [Fact]
    public void Calculate_KnownTimes_AreSharesOfSums()
    {
        OccupancyResult result = Occupancy.Calculate(Contacts, Staffing);

        result.Occupancy.Should().Be(7800 / (7 * 3600.0));
        result.Utilisation.Should().Be(7800 / (10 * 3600.0));
        result.HandlingTime.Should().Be(TimeSpan.FromSeconds(7800));
        (result.Contacts, result.Staffings, result.ExceedsAvailable).Should().Be((4, 3, false));
        result.ToString().Should().Be("occupancy: 31.0%, 2.2 h handling of 7.0 h available; utilisation 21.7% of 10.0 h paid; 0.2 h of the handling by agents without staffing");
        result.ToString(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }).Should().StartWith("occupancy: 31,0%");
    }

    [Fact]
    public void Calculate_NoStaffing_IsThatOfTheTally() =>
        Occupancy.Calculate(Contacts, []).Should().Be(Occupancy.Calculate(Occupancy.ByAgent(Contacts, []).Total));

    [Fact]
    public void ByAgent_AgentsOfOneKindOfFact_AreThereToo()
    {
        Breakdown<string, OccupancyTally> byAgent = Occupancy.ByAgent(Contacts, [Staffing[0], Staffing[2]]);

        Occupancy.Calculate(byAgent["a"]).Occupancy.Should().Be(0.5);
        Occupancy.Calculate(byAgent["b"]).Occupancy.Should().BeNull("nobody says how long b was there");
        Occupancy.Calculate(byAgent["c"]).Occupancy.Should().Be(0);
        Occupancy.Calculate(byAgent.NoKey).HandlingTime.Should().Be(TimeSpan.FromSeconds(600));
    }

    [Fact]
    public void ByTeam_KnownTimes_IsTheSumOfItsAgents()
    {
        Breakdown<string, OccupancyTally> byTeam = Occupancy.ByTeam(Contacts, Staffing);

        Occupancy.Calculate(byTeam["north"]).Occupancy.Should().Be(7200 / (6 * 3600.0), "and not the mean of 0.5 and 0.25");
        Occupancy.Calculate(byTeam["south"]).Occupancy.Should().Be(0);
    }

    [Fact]
    public void TallyBy_AnyKeyOfBothFacts_AddsUp()
    {
        OccupancyDefinition definition = OccupancyDefinition.Standard;
        Breakdown<int, OccupancyTally> byLength = Contacts.TallyBy(definition, fact => (int?)fact.TeamId?.Length)
            + Staffing.TallyBy(definition.Staffing, fact => (int?)fact.TeamId?.Length);

        byLength.Total.Should().Be(Occupancy.ByTeam(Contacts, Staffing).Total);
        Occupancy.Calculate(byLength[5]).Staffings.Should().Be(3);
    }

    [Fact]
    public void Calculate_ChatsSideBySide_ExceedTheTimeAndSayIt()
    {
        OccupancyResult result = Occupancy.Calculate([Handled(3600, 0, 0) with { AgentId = "a" }, Handled(3600, 0, 0) with { AgentId = "a" }], [new AgentStaffing("a", TimeSpan.FromHours(1.5))]);

        result.Occupancy.Should().BeApproximately(4 / 3.0, 1e-15);
        result.ExceedsAvailable.Should().BeTrue();
        result.ToString().Should().Be("occupancy: 133.3%, 2.0 h handling of 1.5 h available; above 100% since contacts handled side by side count in full");
    }

    [Fact]
    public void Calculate_AgentWithoutStaffing_IsSaid()
    {
        Interaction[] contacts = [Handled(3600, 0, 0) with { AgentId = "a" }, Handled(3600, 0, 0) with { AgentId = "b" }];
        AgentStaffing[] staffing = [new("a", TimeSpan.FromHours(1.5))];

        OccupancyResult result = Occupancy.Calculate(contacts, staffing);
        OccupancyResult ofTally = Occupancy.Calculate(Occupancy.ByAgent(contacts, staffing).Total);

        (result.UnstaffedContacts, result.UnstaffedHandlingTime).Should().Be((1, TimeSpan.FromHours(1)));
        result.ToString().Should().Be(
            "occupancy: 133.3%, 2.0 h handling of 1.5 h available; 1.0 h of the handling by agents without staffing; above 100% for want of their staffing");
        ofTally.UnstaffedContacts.Should().BeNull("the sums of all do not tell agents apart");
        ofTally.ToString().Should().EndWith("; above 100%, as where contacts are handled side by side, or agents have no staffing");
    }

    [Fact]
    public void Calculate_StaffingOfOneAgentInTwoTeams_IsTwo()
    {
        DateTimeOffset nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        AgentStaffing inA = new("ann", TimeSpan.FromHours(4)) { TeamId = "a", From = nine, To = nine.AddHours(8) };
        AgentStaffing inB = inA with { TeamId = "b" };

        Breakdown<string, OccupancyTally> byTeam = Occupancy.ByTeam([], [inA, inB, inA with { TeamId = null }]);

        (byTeam["a"].Staffings, byTeam["b"].Staffings, byTeam.NoKey.Staffings).Should().Be((1, 1, 1));
        FluentActions.Invoking(() => Occupancy.ByTeam([], [inA, inB, inB])).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*index 2*\"ann from 2026-03-02T09:00:00*in b\"*").WithParameterName("staffing");
    }

    [Fact]
    public void Calculate_TotalOfATeamsBreakdown_DoesNotSayWhoHasNoStaffing()
    {
        Interaction[] contacts = [Handled(3600, 0, 0) with { AgentId = "a", TeamId = "t" }, Handled(3600, 0, 0) with { AgentId = "b", TeamId = "t" }];

        OccupancyResult result = Occupancy.Calculate(
            Occupancy.ByTeam(contacts, [new AgentStaffing("a", TimeSpan.FromHours(1.5)) { TeamId = "t" }]).Total);

        (result.UnstaffedContacts, result.UnstaffedHandlingTime).Should().Be((null, null));
        typeof(Occupancy).GetMethods().Where(method => method.Name is nameof(Occupancy.Calculate))
            .SelectMany(method => method.GetParameters()).Should().NotContain(
                parameter => parameter.ParameterType == typeof(Breakdown<string, OccupancyTally>), "a breakdown does not say what its keys are");
    }

    [Fact]
    public void Calculate_NoStaffingAtAll_ExceedsNothing()
    {
        OccupancyResult result = Occupancy.Calculate(Contacts, []);

        result.ExceedsAvailable.Should().BeNull();
        result.UnstaffedContacts.Should().Be(4);
        JsonDocument.Parse(JsonSerializer.Serialize(result)).RootElement.GetProperty("exceedsAvailable").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Calculate_StaffingTwice_ThrowsOrIsCounted()
    {
        DateTimeOffset eight = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        AgentStaffing shift = new("a", TimeSpan.FromHours(2)) { From = eight, To = eight.AddHours(8) };
        AgentStaffing same = shift with { From = eight.ToOffset(TimeSpan.FromHours(1)) };
        AgentStaffing[] others = [shift, shift with { To = eight.AddHours(4) }, shift with { AgentId = "b" }, shift with { From = eight.AddHours(4) }];

        FluentActions.Invoking(() => Occupancy.Calculate([], [shift, same])).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*index 1*a from 2026-03-02T08:00:00*").WithParameterName("staffing");
        OccupancyResult counted = Occupancy.Calculate([], [shift, same], invalid: InvalidFacts.Count);
        counted.AvailableTime.Should().Be(TimeSpan.FromHours(2));
        counted.Excluded.ToString().Should().Be("duplicate: 1");
        Occupancy.Calculate([], others).Staffings.Should().Be(4);
        Occupancy.Calculate([], [Staffing[0], Staffing[0]]).Staffings.Should().Be(2, "without a start they cannot be told apart");
    }

    [Fact]
    public void Calculate_StaffingEndsBeforeItStarts_ThrowsOrIsCounted()
    {
        DateTimeOffset eight = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        AgentStaffing shift = new("a", TimeSpan.FromHours(2)) { From = eight, To = eight.AddTicks(-1) };

        FluentActions.Invoking(() => Occupancy.Calculate([], [shift])).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*index 0*\"a\" ends at 2026-03-02T07:59:59.9999999+00:00, before it starts at *").WithParameterName("staffing");
        Occupancy.Calculate([], [shift], invalid: InvalidFacts.Count).Excluded.ToString().Should().Be("end before start: 1");
        Occupancy.Calculate([], [shift with { To = eight.AddHours(2) }]).Staffings.Should().Be(1);
    }

    [Fact]
    public void Utilisation_PaidTimeOfSomebodyUnknown_IsNotDefined()
    {
        OccupancyResult result = Occupancy.Calculate(Contacts, [.. Staffing, new AgentStaffing("d", TimeSpan.FromHours(1))]);

        result.Utilisation.Should().BeNull();
        result.PaidUnknown.Should().Be(1);
        result.PaidTime.Should().Be(TimeSpan.FromHours(10));
        Occupancy.Calculate(Contacts, [new AgentStaffing("d", TimeSpan.FromHours(1)) { Paid = TimeSpan.Zero }]).Utilisation.Should().BeNull();
    }

    [Fact]
    public void Calculate_UnknownHandleTimes_AreCountedByReason()
    {
        OccupancyResult result = Occupancy.Calculate(
            [Handled(100, null, 20), Handled(100, 0, 20), Handled(1, 1, 1) with { QueueOutcome = QueueOutcome.Abandoned }], Staffing);

        result.HandlingTime.Should().Be(TimeSpan.FromSeconds(120));
        result.Incomplete.ToString().Should().Be("no hold time: 1");
        result.Excluded.ToString().Should().Be("abandoned: 1");
        OccupancyDefinition lenient = new("lenient", HandlingDefinition.MissingTookNoTime);
        OccupancyResult assumed = Occupancy.Calculate([Handled(100, null, 20)], Staffing, lenient);
        assumed.HandlingTime.Should().Be(TimeSpan.FromSeconds(120));
        assumed.Assumed.ToString().Should().Be("no hold time: 1");
    }

    [Fact]
    public void Calculate_Nothing_IsNotDefined()
    {
        OccupancyResult result = Occupancy.Calculate([], []);

        result.Occupancy.Should().BeNull();
        result.Utilisation.Should().BeNull();
        result.ToString().Should().Be("occupancy is not defined: no time available");
        Occupancy.Calculate([], [], OccupancyDefinition.Standard with { Name = "back office" }).ToString().Should().StartWith("back office is not");
        Occupancy.Calculate(OccupancyTally.AdditiveIdentity).Definition.Should().Be(OccupancyDefinition.Standard);
    }

    [Fact]
    public void Calculate_InvalidFacts_ThrowOrAreCounted()
    {
        Interaction endless = Handled(1, 1, 1) with { Talk = TimeSpan.MaxValue };

        FluentActions.Invoking(() => Occupancy.Calculate([endless], [])).Should().ThrowExactly<ArgumentException>().WithMessage($"*\"{endless.Id}\"*");
        Occupancy.Calculate([endless], [], invalid: InvalidFacts.Count).Excluded["handle time too long"].Should().Be(1);
        FluentActions.Invoking(() => Occupancy.Calculate([endless, Handled(1, 1, 1)], [], new OccupancyDefinition("talk", new HandlingDefinition("talk") { Parts = HandleTimeParts.Talk })))
            .Should().ThrowExactly<OverflowException>().WithMessage("*ticks of handling time*");
    }

    [Fact]
    public void Add_OtherDefinition_IsRefused()
    {
        OccupancyTally standard = Contacts.Tally(OccupancyDefinition.Standard);
        OccupancyTally inbound = Contacts.Tally(new OccupancyDefinition("inbound", HandlingDefinition.InboundOnly));

        FluentActions.Invoking(() => standard + inbound).Should().ThrowExactly<ArgumentException>().WithParameterName("right");
        FluentActions.Invoking(() => Occupancy.Calculate(standard, inbound.Definition)).Should().ThrowExactly<ArgumentException>().WithParameterName("tally");
    }

    [Fact]
    public void Calculate_MoreTimeAvailableThanTheStaffingLasts_IsInvalid()
    {
        DateTimeOffset from = DateTimeOffset.UnixEpoch;
        AgentStaffing[] staffing = [new("a", TimeSpan.FromSeconds(100)) { From = from, To = from.AddSeconds(10) }, new("b", TimeSpan.FromSeconds(10)) { From = from, To = from.AddSeconds(10) }];
        Action calculate = () => Occupancy.Calculate([], staffing);

        calculate.Should().ThrowExactly<ArgumentException>().WithMessage("*\"a\" was available for 00:01:40 from 1970-*; expected at most 00:00:10*");
        OccupancyResult counted = Occupancy.Calculate([], staffing, invalid: InvalidFacts.Count);
        counted.AvailableTime.Should().Be(TimeSpan.FromSeconds(10));
        counted.Excluded.ToString().Should().Be("available for longer than the staffing lasted: 1");
    }
}
