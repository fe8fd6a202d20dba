using System.Globalization;

namespace CxMetrics.Tests.Service;

/// <summary>Interactions for the tests of queues and handling, each with an id of its own.</summary>
internal static class ServiceFacts
{
    private static int _last;

    public static Interaction Queued(QueueOutcome? outcome, double? seconds) => Contact() with { QueueOutcome = outcome, Queue = Seconds(seconds) };

    public static Interaction Handled(double? talk, double? hold, double? wrap) =>
        Contact() with { HandledBy = ContactHandler.Human, Talk = Seconds(talk), Hold = Seconds(hold), Wrap = Seconds(wrap) };

    public static TimeSpan? Seconds(double? seconds) =>
        seconds is { } known ? TimeSpan.FromTicks((long)Math.Round(known * TimeSpan.TicksPerSecond)) : null;

    private static Interaction Contact() =>
        new(
            "I" + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture),
            ContactChannel.Phone,
            ContactDirection.Inbound,
            DateTimeOffset.UnixEpoch);
}
