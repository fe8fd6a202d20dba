using System.Globalization;
using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool.Tests;

public class PurchaseFileTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly IReadOnlyList<Order> Orders = [.. MakeUp()];

    [Fact]
    public async Task Run_Purchases_ReportsModelsPredictionAndValueOfTheLibrary()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "purchases", "orders.csv", Csv(",", "yyyy-MM-dd"),
            ["--column", "customerId=customer", "--column", "at=day", "--column", "amount=paid", "--as-of", "2026-01-01", "--calibration", "2025-06-30",
                "--currency", "EUR", "--margin", "0.4", "--discount", "0.2", "--top", "3", "--by", "country", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(Orders.Count);
        DateTimeOffset asOf = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Purchase[] purchases = [.. Orders.Select(order => new Purchase(order.Customer, At(order.Day), order.Paid) { Currency = "EUR" })];
        PurchaseSummaries customers = PurchaseSummaries.From(purchases, asOf);
        ModelFit<MbgNbdModel> fit = MbgNbd.Fit(customers);
        JsonNode models = run.Section("models")["tables"]![0]!["rows"]!;
        ((double)ToolRun.Find(models, "key", "MBG/NBD")["fit"]!["logLikelihood"]!).Should().Be(fit.LogLikelihood);
        ((decimal)run.Section("customers")["results"]!["revenue"]!["total"]!).Should().Be(purchases.Sum(purchase => purchase.Amount));
        run.Section("customers")["tables"]![0]!["rows"]!.AsArray().Select(row => (string)row!["key"]!).Should().BeEquivalentTo("north", "south");

        JsonNode holdout = run.Section("holdout")["tables"]![0]!["rows"]!;
        CalibrationSplit split = PurchaseSummaries.Split(purchases, new DateOnly(2025, 6, 30), asOf);
        ((double)ToolRun.Find(holdout, "key", "BG/NBD")["validation"]!["expectedPurchases"]!)
            .Should().Be(split.Validate(BgNbd.Fit(split.Calibration).Model).ExpectedPurchases);

        JsonNode value = run.Section("value");
        ClvDefinition definition = ClvDefinition.Lifetime with { MarginShare = 0.4, DiscountRate = DiscountRate.PerYear(0.2) };
        double[] totals =
        [
            Clv.Predict(fit.Model, GammaGamma.Fit(customers).Model, customers, definition).Total,
            Clv.Predict(BgNbd.Fit(customers).Model, GammaGamma.Fit(customers).Model, customers, definition).Total,
        ];
        totals.Should().Contain((double)value["results"]!["values"]!["total"]!);
        value["tables"]![0]!["rows"]!.AsArray().Should().HaveCount(3);
    }

    [Fact]
    public async Task Run_ColumnsApartByBlanks_AreTheSameAsCsv()
    {
        string[] columns = ["--column", "customerId=customer", "--column", "at=day", "--column", "amount=paid", "--date-format", "yyyyMMdd", "--json"];

        ToolRun blanks = await ToolRun.OnFileAsync("purchases", "orders.txt", Csv("   ", "yyyyMMdd"), [.. columns, "--delimiter", "blanks"]);
        ToolRun commas = await ToolRun.OnFileAsync("purchases", "orders.txt", Csv(",", "yyyyMMdd"), columns);

        blanks.ExitCode.Should().Be(0, blanks.Error);
        blanks.Section("models").ToJsonString().Should().Be(commas.Section("models").ToJsonString());
        blanks.Section("value").ToJsonString().Should().Be(commas.Section("value").ToJsonString());
    }

    /// <summary>A column that somebody names for the customer is not taken for the id of the purchase too, which would make all orders of a customer one.</summary>
    [Fact]
    public async Task Run_CustomerColumnCalledId_IsNotTheIdOfThePurchase()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "purchases", "orders.csv", Csv(",", "yyyy-MM-dd").Replace("customer", "Id", StringComparison.Ordinal), ["--column", "customerId=Id", "--column", "at=day", "--column", "amount=paid", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(Orders.Count);
    }

    [Fact]
    public async Task Run_WithoutAmounts_SaysWhatIsLeftOut()
    {
        ToolRun run = await ToolRun.OnFileAsync("purchases", "orders.csv", Csv(",", "yyyy-MM-dd"), ["--column", "customerId=customer", "--column", "at=day"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("What customers will be worth: no row has an amount.").And.Contain("--calibration says up to which day they are to learn")
            .And.Contain("MBG/NBD").And.NotContain("Historic");
    }

    [Fact]
    public async Task Run_NothingToFit_SaysSo()
    {
        ToolRun run = await ToolRun.OnFileAsync("purchases", "orders.csv", "customerId,at,amount\na,2026-01-01,5\nb,2026-01-02,\nc,2026-01-03,much\n", "--as-of", "2026-02-01");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("1 customer, of whom 0 (0.0%) bought again").And.Contain("There is no model of purchases, and so no value.");
        (await ToolRun.OnFileAsync("purchases", "orders.csv", "customerId,at,amount\n", [])).Output.Should().Contain("There are no purchases to report on.");
    }

    [Theory]
    [InlineData("--unit is \"fortnight\"; expected day, week, month, year.", "--unit", "fortnight")]
    [InlineData("--calibration is \"soon\"; expected a date such as 2025-12-31.", "--calibration", "soon")]
    [InlineData("--calibration: calibrationEnd is 2027-01-01; expected a day before", "--calibration", "2027-01-01")]
    [InlineData("--margin is \"2\"; expected a number above 0 and at most 1, such as 0.4.", "--margin", "2")]
    [InlineData("--discount is \"0\"; expected a number above 0, such as 3.", "--discount", "0")]
    public async Task Run_Unusable_IsOneSentence(string expected, params string[] options)
    {
        ToolRun run = await ToolRun.OnFileAsync("purchases", "orders.csv", "customerId,at,amount\na,2026-01-01,5\na,2026-01-09,5\n", options);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().StartWith(expected).And.NotContain("\n");
    }

    private static DateTimeOffset At(int day) => new(Start.AddDays(day), TimeOnly.MinValue, TimeSpan.Zero);

    private static string Csv(string delimiter, string format)
    {
        string[] header = [string.Join(delimiter, "customer", "day", "paid", "country")];
        return string.Join('\n', header.Concat(Orders.Select(order => string.Join(
            delimiter,
            order.Customer,
            Start.AddDays(order.Day).ToString(format, CultureInfo.InvariantCulture),
            order.Paid.ToString(CultureInfo.InvariantCulture),
            order.Customer[^1] is '0' or '1' or '2' ? "north" : "south")))) + "\n";
    }

    private static IEnumerable<Order> MakeUp()
    {
        Random random = new(4);
        for (int customer = 0; customer < 200; customer++)
        {
            double pace = -Math.Log(random.NextDouble()) / 40;
            double leaves = 0.05 + (0.4 * random.NextDouble() * random.NextDouble());
            double spend = 20 - (15 * Math.Log(random.NextDouble()));
            double day = 360 * random.NextDouble();
            do
            {
                yield return new Order($"c{customer}", (int)day, decimal.Round((decimal)(spend * (0.5 + random.NextDouble())), 2));
                day += 1 - (Math.Log(random.NextDouble()) / pace);
            }
            while (random.NextDouble() > leaves && day < 730);
        }
    }

    private sealed record Order(string Customer, int Day, decimal Paid);
}
