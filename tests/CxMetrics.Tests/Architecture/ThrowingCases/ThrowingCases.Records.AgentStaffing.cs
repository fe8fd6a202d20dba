namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Staffings =>
    [
        new("M:CxMetrics.AgentStaffing.#ctor(System.String,System.TimeSpan) | ArgumentNullException", () => _ = new AgentStaffing(null!, default)),
        new("M:CxMetrics.AgentStaffing.#ctor(System.String,System.TimeSpan) | ArgumentException", () => _ = new AgentStaffing(" ", default)),
        new(
            "M:CxMetrics.AgentStaffing.#ctor(System.String,System.TimeSpan) | ArgumentOutOfRangeException",
            () => _ = new AgentStaffing("g", TimeSpan.FromTicks(-1))),
        new("P:CxMetrics.AgentStaffing.AgentId | ArgumentNullException", () => _ = Shift with { AgentId = null! }),
        new("P:CxMetrics.AgentStaffing.AgentId | ArgumentException", () => _ = Shift with { AgentId = " " }),
        new("P:CxMetrics.AgentStaffing.TeamId | ArgumentException", () => _ = Shift with { TeamId = " " }),
        new("P:CxMetrics.AgentStaffing.Available | ArgumentOutOfRangeException", () => _ = Shift with { Available = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.AgentStaffing.Paid | ArgumentOutOfRangeException", () => _ = Shift with { Paid = TimeSpan.FromTicks(-1) }),
    ];

    private static AgentStaffing Shift => new("g", TimeSpan.FromHours(8));
}
