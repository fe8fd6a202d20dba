using CxMetrics.LifetimeValue;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are customers with their purchases, whose margins come from divisions.</summary>
public sealed class HistoricValueTallyLawsTests()
    : MetricLaws<HistoricValueDefinition, CustomerHistory<Purchase>, HistoricValueTally, HistoricValueResult>(HistoricValueDefinition.Margins, Any)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static Gen<CustomerHistory<Purchase>> Any =>
        Log.Select(log => Retention.Link(log, Start.AddDays(9))).Where(customers => customers.Count > 0)
            .SelectMany(customers => Gen.Elements<CustomerHistory<Purchase>>(customers));

    private static Gen<Purchase[]> Log { get; } =
        (from customer in Gen.Choose(0, 2)
         from hours in Gen.Choose(0, 24 * 10)
         from amount in Gen.Choose(-3, 9)
         from parts in Gen.Choose(0, 7)
         from order in Gen.Elements(null, "o1", "o2")
         select new Purchase($"c{customer}", Start.AddHours(hours), amount)
         {
             OrderId = order,
             Margin = parts == 0 ? null : (decimal)amount / parts,
             Currency = "EUR",
         }).ArrayOf();
}
