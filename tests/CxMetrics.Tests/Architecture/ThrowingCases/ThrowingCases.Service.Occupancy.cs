namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Occupancies =>
    [
        new(
            "M:CxMetrics.Occupancy.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => Occupancy.SplitBy(null!, ClockIntervals.Hours(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Occupancy.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => Occupancy.SplitBy([], null!)),
        new(
            "M:CxMetrics.Occupancy.SplitBy(System.Collections.Generic.IEnumerable{CxMetrics.AgentStaffing},CxMetrics.ClockIntervals) | ArgumentNullException",
            () => _ = Occupancy.SplitBy([null!], ClockIntervals.Hours(TimeZoneInfo.Utc)).ToList()),
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
    ];

    private static AgentStaffing EndlessStaffing => new("g", TimeSpan.MaxValue);

    private static Interaction EndlessCall => Call with
    {
        HandledBy = ContactHandler.Human,
        Talk = TimeSpan.MaxValue,
        Hold = TimeSpan.FromTicks(1),
        Wrap = TimeSpan.Zero,
    };
}
