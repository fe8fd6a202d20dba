using System.Text.Json;
using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Golden;

/// <summary>Figures that others print with a worked example. Quotients of the same amounts, so 1e-15.</summary>
public class MrrAnchorsTests
{
    private static readonly JsonElement[] Anchors =
        [.. GoldenFile.Root("service/published_anchors.json").EnumerateArray().Where(anchor => anchor.GetProperty("area").ValueEquals("revenue"))];

    [Fact]
    public void Anchors_OfRevenue_AreTheSixBelow() => Anchors.Should().HaveCount(6);

    [Theory]
    [InlineData("gross MRR churn", true)]
    [InlineData("net MRR churn", false)]
    public void Retention_PublishedMrrChurn_Agrees(string name, bool isGross)
    {
        JsonElement anchor = Anchors.Single(candidate => candidate.GetProperty("name").ValueEquals(name));
        RevenueRetention result = Retention(anchor.GetProperty("inputs"));

        (isGross ? result.GrossMrrChurnRate : result.NetMrrChurnRate).ShouldBeNear(anchor.Double("expected"), 1e-15, 0, name);
    }

    [Fact]
    public void PerMonth_PublishedAnnualPlan_Agrees()
    {
        JsonElement anchor = Anchors.Single(candidate => candidate.GetProperty("name").GetString()!.StartsWith("annual plan", StringComparison.Ordinal));

        ((double?)RecurringRevenue.PerMonth(500, BillingInterval.Year, quantity: 4)).ShouldBeNear(anchor.Double("expected"), 1e-15, 0, "four times 500 a year");
    }

    [Fact]
    public void Retention_PublishedNetRetention_Agrees()
    {
        JsonElement[] anchors = Array.FindAll(Anchors, anchor => anchor.GetProperty("name").ValueEquals("NRR"));

        anchors.Should().HaveCount(3);
        foreach (JsonElement anchor in anchors)
        {
            Retention(anchor.GetProperty("inputs")).NetRetention.ShouldBeNear(anchor.Double("expected"), 1e-15, 0, anchor.GetProperty("source").GetString()!);
        }
    }

    /// <summary>Customers who do what the inputs say: one leaves, one contracts, one expands, one stays as is.</summary>
    private static RevenueRetention Retention(JsonElement inputs)
    {
        decimal start = inputs.GetProperty("start").GetDecimal();
        decimal churn = Amount(inputs, "churn");
        decimal contraction = Amount(inputs, "contraction");
        decimal rest = start - churn - (2 * contraction);

        // One source states the end before what left is taken off.
        decimal expansion = inputs.TryGetProperty("end_same_customers", out JsonElement end) ? end.GetDecimal() - start : Amount(inputs, "expansion");
        return RecurringRevenue.Retention(
            SubscriptionHistory.Link(
                [
                    Change("leaves", 1, 1, churn), Change("leaves", 3, 2, 0),
                    Change("contracts", 1, 1, 2 * contraction), Change("contracts", 3, 3, contraction),
                    Change("stays", 1, 1, rest), Change("stays", 3, 4, rest + expansion),
                ],
                Day(3, 31)),
            Period.Month(2026, 3));
    }

    private static decimal Amount(JsonElement inputs, string name) => inputs.TryGetProperty(name, out JsonElement amount) ? amount.GetDecimal() : 0;
}
