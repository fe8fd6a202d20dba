namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Occupancies =>
    [
        new(
            "M:CxMetrics.StaffingIntervals.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => StaffingIntervals.SplitBy(null!, ClockIntervals.Hours(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.StaffingIntervals.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => StaffingIntervals.SplitBy([], null!)),
        new(
            "M:CxMetrics.StaffingIntervals.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => _ = StaffingIntervals.SplitBy([null!], ClockIntervals.Hours(TimeZoneInfo.Utc)).ToList()),
        new(
            "M:CxMetrics.Occupancy.Calculate(CxMetrics.OccupancyTally,CxMetrics.OccupancyDefinition) | ArgumentException",
            () => Occupancy.Calculate(OtherOccupancy, OccupancyDefinition.Standard)),
        new(
            "M:CxMetrics.Occupancy.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.Calculate(Contacts(Call, Call), [])),
        new(
            "M:CxMetrics.Occupancy.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.Calculate(Contacts(EndlessCall), [])),
        new(
            "M:CxMetrics.Occupancy.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => Occupancy.Calculate([], [EndlessStaffing, EndlessStaffing])),
        new(
            "M:CxMetrics.Occupancy.ByAgent(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.ByAgent(Contacts(Call, Call), [])),
        new(
            "M:CxMetrics.Occupancy.ByAgent(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.ByAgent(Contacts(EndlessCall), [])),
        new(
            "M:CxMetrics.Occupancy.ByAgent(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => Occupancy.ByAgent([], [EndlessStaffing, EndlessStaffing])),
        new(
            "M:CxMetrics.Occupancy.ByTeam(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.ByTeam(Contacts(Call, Call), [])),
        new(
            "M:CxMetrics.Occupancy.ByTeam(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Occupancy.ByTeam(Contacts(EndlessCall), [])),
        new(
            "M:CxMetrics.Occupancy.ByTeam(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.OccupancyDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => Occupancy.ByTeam([], [EndlessStaffing, EndlessStaffing])),
        new(
            "M:CxMetrics.OccupancyTally.op_Addition(CxMetrics.OccupancyTally,CxMetrics.OccupancyTally) | ArgumentException",
            () => _ = OneOccupancy + OtherOccupancy),
        new(
            "M:CxMetrics.OccupancyTally.op_Addition(CxMetrics.OccupancyTally,CxMetrics.OccupancyTally) | OverflowException",
            () => _ = MostOccupancy + MostOccupancy),
        new(
            "M:CxMetrics.OccupancyTally.Add(CxMetrics.OccupancyTally,CxMetrics.OccupancyTally) | ArgumentException",
            () => OccupancyTally.Add(OneOccupancy, OtherOccupancy)),
        new(
            "M:CxMetrics.OccupancyTally.Add(CxMetrics.OccupancyTally,CxMetrics.OccupancyTally) | OverflowException",
            () => OccupancyTally.Add(MostOccupancy, MostOccupancy)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.Interaction) | ArgumentException",
            () => new OccupancyTally.Builder().Add(EndlessCall)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.Interaction) | OverflowException",
            () => OccupancyHolding(MostOccupancy).Add(Call)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.AgentStaffing) | ArgumentException",
            () => new OccupancyTally.Builder().Add(EndlessStaffing with { From = DateTimeOffset.MaxValue, To = DateTimeOffset.MinValue })),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.AgentStaffing) | OverflowException",
            () => OccupancyHolding(LongestStaffing).Add(EndlessStaffing)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.OccupancyTally) | ArgumentException",
            () => new OccupancyTally.Builder().Add(OtherOccupancy)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Add(CxMetrics.OccupancyTally) | OverflowException",
            () => OccupancyHolding(MostOccupancy).Add(MostOccupancy)),
        new(
            "M:CxMetrics.OccupancyTally.Builder.Exclude(System.String,System.Int64) | OverflowException",
            () => OccupancyHolding(OccupancyExcluding("late")).Exclude("late")),
        new(
            "M:CxMetrics.OccupancyTally.Builder.ToTally | OverflowException",
            () => OccupancyHolding(OccupancyExcluding("late"), OccupancyExcluding("early")).ToTally()),
        new(
            "M:CxMetrics.OccupancyTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new OccupancyTallyJsonConverter(), """{"v":9}""")),
        new(
            "M:CxMetrics.OccupancyTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new OccupancyTallyJsonConverter(), """{"v":1}""")),
    ];

    private static AgentStaffing EndlessStaffing => new("g", TimeSpan.MaxValue);

    private static OccupancyTally LongestStaffing => new[] { EndlessStaffing }.Tally(OccupancyDefinition.Standard.Staffing);

    private static OccupancyTally OneOccupancy => Contacts(Call).Tally(OccupancyDefinition.Standard);

    private static OccupancyTally OtherOccupancy => Contacts(Call).Tally(new OccupancyDefinition("other", HandlingDefinition.InboundOnly));

    private static OccupancyTally MostOccupancy => OccupancyExcluding(ExclusionReasons.NotHandledByPerson);

    private static OccupancyTally OccupancyExcluding(string reason)
    {
        OccupancyTally.Builder builder = new();
        builder.Exclude(reason, Most);
        return builder.ToTally();
    }

    private static OccupancyTally.Builder OccupancyHolding(params IReadOnlyList<OccupancyTally> tallies)
    {
        OccupancyTally.Builder builder = new();
        foreach (OccupancyTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }

    private static Interaction EndlessCall => Call with
    {
        HandledBy = ContactHandler.Human,
        Talk = TimeSpan.MaxValue,
        Hold = TimeSpan.FromTicks(1),
        Wrap = TimeSpan.Zero,
    };
}
