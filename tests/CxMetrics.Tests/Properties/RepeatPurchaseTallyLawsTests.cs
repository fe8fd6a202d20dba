using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are customers with their purchases, drawn from random logs.</summary>
public sealed class RepeatPurchaseTallyLawsTests()
    : MetricLaws<RepeatPurchaseDefinition, CustomerHistory<Purchase>, RepeatPurchaseTally, RepeatPurchaseResult>(Definition, Any)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly RepeatPurchaseDefinition Definition = RepeatPurchaseDefinition.Standard with { Within = TimeSpan.FromDays(4), LeastAmount = 1 };

    private static Gen<CustomerHistory<Purchase>> Any =>
        Log.Select(log => Retention.Link(log, Start.AddDays(9))).Where(customers => customers.Count > 0)
            .SelectMany(customers => Gen.Elements<CustomerHistory<Purchase>>(customers));

    private static Gen<Purchase[]> Log { get; } =
        (from customer in Gen.Choose(0, 2)
         from hours in Gen.Choose(0, 24 * 10)
         from amount in Gen.Choose(-3, 9)
         from order in Gen.Elements(null, "o1", "o2")
         select new Purchase($"c{customer}", Start.AddHours(hours), amount) { OrderId = order }).ArrayOf();

    [Fact]
    public void Link_AnyLog_AccountsForEveryRow() => Holds(
        Log, log => Retention.Link(log, Start.AddDays(5)).Sum(customer => customer.Facts.Count + customer.Excluded.Total) == log.Length);
}
