using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class CompanyLoyaltyTests
{
    private static readonly GeneratedCompany Company = Demo.Company;
    private static readonly SubscriptionHistory History = SubscriptionHistory.Link(Company.Subscriptions, new DateOnly(2025, 12, 31));

    [Fact]
    public void Generate_Subscriptions_AreThoseOfTheCustomers()
    {
        History.Excluded.Total.Should().Be(0);
        Company.Subscriptions.GroupBy(change => change.CustomerId, StringComparer.Ordinal).Should().HaveCount(Company.Customers.Count)
            .And.OnlyContain(changes => changes.First().Mrr > 0 && changes.Zip(changes.Skip(1)).All(pair => pair.First.On < pair.Second.On && pair.First.Mrr != pair.Second.Mrr));
        Company.Subscriptions.Should().OnlyContain(change => (change.Mrr == 0) == (change.Reason != null));
        Company.Customers.Select(customer => customer.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Generate_Invoices_AreOneAMonthWhileThereIsASubscription()
    {
        Company.Invoices.GroupBy(invoice => (invoice.CustomerId, invoice.At.Month)).Should().OnlyContain(month => month.Count() == 1);
        Company.Invoices.Count(invoice => invoice.At.Month == 12).Should().BeInRange(
            (int)Churn.Calculate(History, Period.Month(2025, 12)).MembersAtEnd - 50, (int)Churn.Calculate(History, Period.Month(2025, 12)).MembersAtEnd + 50);
    }

    [Fact]
    public void Generate_ABadRelease_DrivesCustomersAwayInTheMonthAfter() =>
        Enumerable.Range(1, 12).MaxBy(month => Churn.Calculate(History, Period.Month(2025, month)).Rate).Should().Be(CompanyGenerator.BadRelease + 1);

    [Fact]
    public async Task Run_Company_ReportsLoyalty()
    {
        ToolRun run = await ToolRun.CompanyJson;

        JsonNode churn = run.Section("churn");
        churn["results"]!["sensitivity"]!["variants"]!.AsArray().Should().HaveCount(ChurnDefinition.Presets.Count);
        churn["tables"]![1]!["rows"]!.AsArray().Should().HaveCount(12);
        JsonNode june = ToolRun.Find(run.Section("revenue")["tables"]![0]!["rows"]!, "key", "2025-06")["movements"]!;
        decimal Amount(string kind) => (decimal)june[kind]!["total"]!;
        (Amount("opening") + Amount("new") + Amount("reactivation") + Amount("expansion") - Amount("contraction") - Amount("churn")).Should().Be(Amount("closing"));
        int joiners = Company.Customers.Count(customer => customer.Since >= new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));
        JsonNode cohorts = run.Section("cohorts")["results"]!["cohorts"]!;
        ((int)cohorts["customers"]!).Should().Be(joiners);
        ((double)cohorts["averages"]![0]!["rate"]!).Should().Be(1);
        JsonNode curves = run.Section("survival")["results"]!["curves"]!;
        ((int)curves["business"]!["entered"]! + (int)curves["consumer"]!["entered"]!).Should().Be(Company.Customers.Count - joiners);
        run.Json["findings"]!.AsArray().Select(finding => (string?)finding).Should().ContainSingle(finding => finding!.StartsWith("Churn is at its worst in 2025-07"));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Honolulu")]
    public async Task Run_CompanyInAnotherZone_KeepsTheMonthsOfInvoices(string zone)
    {
        ToolRun run = await ToolRun.OfAsync("demo", "--zone", zone, "--json");

        JsonNode cohorts = run.Section("cohorts")["results"]!["cohorts"]!;
        cohorts["cohorts"]!.AsArray().Should().HaveCount(12);
        ((double)cohorts["averages"]![0]!["rate"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_Company_DrawsSurvivalInText()
    {
        ToolRun run = await ToolRun.Company;

        run.Output.Should().Contain("How long customers stay, in months").And.MatchRegex(@"\| 0 +\| +100\.0 \| .*\| \.{40}\* \|")
            .And.Contain("customers are older than the log.");
    }

    [Fact]
    public async Task Run_Demo_ValuesSegmentsAlongTheirCurves()
    {
        ToolRun run = await ToolRun.CompanyJson;

        JsonArray segments = run.Section("value")["tables"]![0]!["rows"]!.AsArray();
        segments.Select(segment => (string?)segment!["key"]).Should().BeEquivalentTo("business", "consumer");
        foreach (JsonNode? segment in segments)
        {
            decimal Value(string kind) => (decimal)segment![kind]!["value"]!;
            Value("firstYear").Should().BePositive().And.BeLessThan(Value("curve"));
            Value("curve").Should().BeLessThan(Value("simple"));
        }
    }
}
