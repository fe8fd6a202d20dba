namespace CxMetrics.Tests.Loyalty;

/// <summary>Changes in short.</summary>
internal static class SubscriptionSamples
{
    public static DateOnly Day(int month, int day) => new(2026, month, day);

    /// <summary>A change of a customer's only subscription.</summary>
    public static SubscriptionChange Change(string customer, int month, int day, decimal mrr) => Change(customer, "s", month, day, mrr);

    public static SubscriptionChange Change(string customer, string subscription, int month, int day, decimal mrr, long sequence = 0) =>
        new(Day(month, day), customer, subscription, mrr, sequence);

    /// <summary>The days and levels of a member, such as "01-15 100, 02-09 0".</summary>
    public static string Levels(this SubscriptionHistory history, string member) =>
        string.Join(", ", history.Members.ToArray().Single(one => string.Equals(one.Key, member, StringComparison.Ordinal)).Days.ToArray().Select(day => FormattableString.Invariant($"{day.On:MM-dd} {day.Level}")));
}
