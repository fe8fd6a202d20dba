using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Random interactions in which anything may be missing, and durations lie on and beside the limits that matter.</summary>
internal static class ContactSamples
{
    private static readonly Gen<TimeSpan?> Duration = Gen.Frequency(
        (6, Gen.Choose(0, 60).Select(seconds => (TimeSpan?)TimeSpan.FromSeconds(seconds))),
        (2, Gen.Elements<TimeSpan?>(
            TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20) + TimeSpan.FromTicks(1),
            TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1), TimeSpan.FromHours(30))),
        (1, Gen.Constant<TimeSpan?>(null)));

    private static readonly Gen<TimeSpan?> LongOrNot = Gen.Frequency((30, Duration), (1, Gen.Constant<TimeSpan?>(TimeSpan.MaxValue)));

    public static Gen<Interaction> Interaction { get; } =
        from id in Gen.Choose(0, int.MaxValue)
        from direction in Gen.Elements(ContactDirection.Inbound, ContactDirection.Inbound, ContactDirection.Outbound)
        from outcome in Gen.Elements<QueueOutcome?>(QueueOutcome.Answered, QueueOutcome.Answered, QueueOutcome.Abandoned, QueueOutcome.FlowedOut, null)
        from handler in Gen.Elements<ContactHandler?>(ContactHandler.Human, ContactHandler.Human, ContactHandler.SelfService, ContactHandler.AiAgent, null)
        from times in (from queue in Duration from talk in LongOrNot from hold in Duration from wrap in Duration select (queue, talk, hold, wrap))
        from transfers in Gen.Elements<int?>(null, 0, 0, 1, 3)
        from resolution in Gen.Elements<ContactResolution?>(null, ContactResolution.Resolved, ContactResolution.Escalated)
        from agent in Gen.Elements(null, "a", "b", "c")
        select new Interaction(id.ToString(CultureInfo.InvariantCulture), ContactChannel.Phone, direction, DateTimeOffset.UnixEpoch.AddMinutes(id % 100_000))
        {
            QueueOutcome = outcome,
            HandledBy = handler,
            Queue = times.queue,
            Talk = times.talk,
            Hold = times.hold,
            Wrap = times.wrap,
            Transfers = transfers,
            Resolution = resolution,
            AgentId = agent,
        };

    public static Gen<AgentStaffing> Staffing { get; } =
        from agent in Gen.Elements("a", "b", "d")
        from available in Gen.Choose(0, 40_000)
        from paid in Gen.Choose(-5_000, 40_000)
        select new AgentStaffing(agent, TimeSpan.FromSeconds(available)) { Paid = paid < 0 ? null : TimeSpan.FromSeconds(paid) };
}
