using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Customers;

public sealed class PurchaseColumnsTests
{
    private const long Day = TimeSpan.TicksPerDay;
    private static readonly DateTimeOffset AsOf = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly PurchaseSummaryDefinition Standard = PurchaseSummaryDefinition.Standard;

    [Fact]
    public void From_Columns_CountWhatIsLeftOut()
    {
        long now = AsOf.UtcTicks;
        int[] customers = [7, 7, 2, -1, 7, 2, 2, 2, 7, 2];
        long[] ticks = [now - (14 * Day), now, now + 1, now - Day, now + Day, -1, long.MaxValue, now - (7 * Day), now - Day, now];
        double[] amounts = [10, 30, 1, 1, 1, 1, 1, 4, -2, double.NaN];

        PurchaseSummaries summaries = PurchaseSummaries.From(customers, ticks, amounts, AsOf, invalid: InvalidFacts.Count);

        summaries.CustomerCodes.ToArray().Should().Equal(2, 7);
        summaries.CustomerIds.Should().BeEmpty();
        (summaries[0], summaries[1]).Should().Be((new PurchaseSummary(0, 0, 1, TimeUnit.Week), new PurchaseSummary(1, 2, 2, TimeUnit.Week, 30)));
        summaries.Excluded.ToString().Should().Be("after the moment: 2, no customer id: 1, not a moment: 2, not an amount: 1, refund without an order: 1");
        (summaries.Count + 1 + summaries.Excluded.Total).Should().Be(customers.Length);
    }

    [Theory]
    [InlineData(1, -1, 1, "ticks[1] is -1; expected ticks of the calendar, 0 to 3155378975999999999.*", "ticks")]
    [InlineData(1, 0, double.PositiveInfinity, "amounts[1] is Infinity; expected a finite number.*", "amounts")]
    [InlineData(-1, 0, double.NaN, "amounts[1] is NaN; expected a finite number.*", "amounts")]
    public void From_InvalidRow_IsNamed(int customer, long ticks, double amount, string message, string name) =>
        FluentActions.Invoking(() => PurchaseSummaries.From(new[] { 0, customer }, new[] { 0L, ticks }, new[] { 1.0, amount }, AsOf))
            .Should().ThrowExactly<ArgumentException>().WithMessage(message).WithParameterName(name);

    [Fact]
    public void From_NoAmounts_HasNoSpend()
    {
        PurchaseSummaries summaries = PurchaseSummaries.From(new[] { 0, 0 }, new[] { 0, Day }, default, AsOf, Standard with { LeastAmount = 5 });

        (summaries.Repeats[0], summaries.MeanSpend.Length, summaries[0].MeanSpend).Should().Be((1, 0, null));
    }

    [Theory]
    [InlineData("UTC", PurchaseClock.LocalDays, 0)]
    [InlineData("Pacific/Apia", PurchaseClock.LocalDays, 5.5)]
    [InlineData("America/New_York", PurchaseClock.Exact, 0.75)]
    public void From_LargeColumns_AreThoseOfTheRecordsOnAnyThreads(string zone, PurchaseClock clock, double least)
    {
        Random random = new(20260302);
        DateTimeOffset first = new(2011, 11, 20, 0, 0, 0, TimeSpan.Zero);
        int[] customers = [.. Enumerable.Range(0, 150_000).Select(_ => (int)Math.Sqrt(random.Next(40_000_000)))];
        long[] ticks = [.. customers.Select(customer => first.UtcTicks + (long)((random.NextDouble() + (customer / 9_000.0)) * 100 * Day))];
        double[] amounts = [.. customers.Select(_ => random.Next(0, 4000) / 100.0)];
        PurchaseSummaryDefinition definition = new("any", Periods.Days(TimeZoneInfo.FindSystemTimeZoneById(zone)), TimeUnit.Month, clock, (decimal)least);
        DateTimeOffset asOf = first.AddDays(140);

        PurchaseSummaries records = PurchaseSummaries.From(
            customers.Select((customer, row) => new Purchase($"{customer}", new DateTimeOffset(ticks[row], TimeSpan.Zero), (decimal)amounts[row])), asOf, definition);
        int[] order = [.. Enumerable.Range(0, records.Count).OrderBy(row => int.Parse(records.CustomerIds[row], System.Globalization.CultureInfo.InvariantCulture))];

        foreach (int threads in new[] { 1, 2, 3, 8 })
        {
            PurchaseSummaries columns = PurchaseSummaries.From(customers, ticks, amounts, asOf, definition, maxDegreeOfParallelism: threads);
            columns.CustomerCodes.ToArray().Select(code => $"{code}").Should().Equal(order.Select(row => records.CustomerIds[row]));
            Enumerable.Range(0, columns.Count).Where(row => columns[row] != records[order[row]]).Should().BeEmpty();
            columns.Excluded.Equals(records.Excluded).Should().BeTrue();
        }

        (records.Count, records.Excluded.Total).Should().Match<(int Customers, long Excluded)>(counts => counts.Customers > 5_000 && counts.Excluded > 1_000);
    }
}
