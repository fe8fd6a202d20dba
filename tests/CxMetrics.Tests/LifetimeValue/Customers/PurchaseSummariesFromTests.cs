using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Customers;

public sealed class PurchaseSummariesFromTests
{
    private static readonly PurchaseSummaryDefinition Standard = PurchaseSummaryDefinition.Standard;
    private static readonly PurchaseSummaryDefinition Daily = Standard with { Unit = TimeUnit.Day };

    [Theory]
    [InlineData("UTC", 1, 30, 282)]
    [InlineData("America/Los_Angeles", 1, 29, 282)]
    public void From_Days_AreThoseOfTheZone(string zone, int repeats, int recency, int age)
    {
        Purchase[] log = [Of("2018-04-24T19:25:10Z"), Of("2018-04-24T20:13:28Z"), Of("2018-05-24T04:00:01Z")];

        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2019-01-31T12:00:00Z"), Daily with { Days = Days(zone) });

        Of(customers).Should().Be((repeats, recency, age));
        customers.Excluded.ToString().Should().Be("merged into its day: 1");
    }

    /// <summary>A date that stands for none makes the log two thousand years long.</summary>
    [Fact]
    public void From_PurchaseOfYearOne_CostsLittle()
    {
        Purchase[] log = [Of("0001-01-02T00:00:00Z"), Of("2025-07-01T03:59:59Z"), Of("2025-07-01T04:00:00Z")];
        PurchaseSummaryDefinition newYork = Daily with { Days = Days("America/New_York") };
        PurchaseSummaries.From(log, At("2025-12-31T12:00:00Z"), newYork);
        long before = GC.GetAllocatedBytesForCurrentThread();

        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2025-12-31T12:00:00Z"), newYork);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(12_000_000, "a few bytes a day, for 739,616 days");
        Of(customers).Should().Be((2, 739_432, 739_615));
    }

    [Fact]
    public void From_TwoOrdersOfADay_AreOnePurchaseUnlessTheClockIsExact()
    {
        Purchase[] log = [Of("2012-01-06T00:00:00Z"), Of("2012-01-06T00:00:00Z")];
        DateTimeOffset asOf = At("2012-12-31T00:00:00Z");

        PurchaseSummaries exact = PurchaseSummaries.From(log, asOf, Daily with { Clock = PurchaseClock.Exact });

        Of(PurchaseSummaries.From(log, asOf, Daily)).Should().Be((0, 0, 360));
        Of(exact).Should().Be((1, 0, 360));
        FluentActions.Invoking(() => BgNbd.Fit(exact)).Should().ThrowExactly<ArgumentException>().WithMessage("customers[0] has repeat purchases at recency 0*");
    }

    [Fact]
    public void From_ExactClock_CountsWhatElapsed()
    {
        Purchase[] log = [Of("2026-03-28T12:00:00Z", 5), Of("2026-03-29T18:00:00Z", 7), Of("2026-03-29T19:00:00Z", 8)];

        PurchaseSummaries customers = PurchaseSummaries.From(
            log, At("2026-04-04T12:00:00Z"), Standard with { Clock = PurchaseClock.Exact, Days = Days("Europe/Berlin") });

        Of(customers).Should().Be((2, 31 / 24.0 / 7, 1));
        customers.MeanSpend[0].Should().Be(7.5);
    }

    [Theory]
    [InlineData(TimeUnit.Day, 1)]
    [InlineData(TimeUnit.Week, 7)]
    [InlineData(TimeUnit.Month, 30.4375)]
    [InlineData(TimeUnit.Year, 365.25)]
    public void From_AnyUnit_DividesDaysAndRoundsNothing(TimeUnit unit, double days)
    {
        Purchase[] log = [Of("1997-01-01T00:00:00Z"), Of("1997-01-18T00:00:00Z"), Of("1997-08-02T00:00:00Z")];

        Of(PurchaseSummaries.From(log, At("1997-09-30T00:00:00Z"), Standard with { Unit = unit })).Should().Be((2, 213 / days, 272 / days));
    }

    [Fact]
    public void From_AsOf_EndsTheObservation()
    {
        Purchase[] log = [Of("2026-01-01T08:00:00Z"), Of("2026-01-11T08:00:00Z"), Of("2026-03-02T00:00:00Z"), Of("2026-04-01T00:00:00Z") with { OrderId = "o" }];

        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2026-03-01T00:00:00Z"), Daily);

        Of(customers).Should().Be((1, 10, 59));
        customers.Excluded.ToString().Should().Be("after the moment: 2");
        customers.AsOf.Should().Be(At("2026-03-01T00:00:00Z"));
        Of(PurchaseSummaries.From(log, At("2026-01-01T08:00:00Z"), Daily)).Should().Be((0, 0, 0), "a customer may just have been won");
    }

    [Theory]
    [InlineData(0, 2, 10, "")]
    [InlineData(0.01, 1, 20, "below the least amount: 1")]
    public void From_AmountsOfZero_AreKeptUnlessTheDefinitionSaysOtherwise(double least, int repeats, double mean, string excluded)
    {
        Purchase[] log = [Of("2026-01-01T00:00:00Z", 10), Of("2026-01-08T00:00:00Z", 0), Of("2026-01-15T00:00:00Z", 20)];

        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2026-01-29T00:00:00Z"), Daily with { LeastAmount = (decimal)least });

        Of(customers).Should().Be((repeats, 14, 28));
        customers[0].MeanSpend.Should().Be(mean);
        customers.Excluded.ToString().Should().Be(excluded);
    }

    [Fact]
    public void From_Refunds_AreNettedIntoTheirOrders()
    {
        Purchase[] log =
        [
            Of("2026-01-01T00:00:00Z", 100) with { OrderId = "1" }, Of("2026-01-02T00:00:00Z", -60) with { OrderId = "1" },
            Of("2026-01-05T00:00:00Z", 50) with { OrderId = "2" }, Of("2026-01-06T00:00:00Z", -50) with { OrderId = "2" },
            Of("2026-01-09T00:00:00Z", 30) with { OrderId = "3" }, Of("2026-01-10T00:00:00Z", -10) with { OrderId = "3" },
            Of("2026-01-11T00:00:00Z", -5), Of("2026-01-11T00:00:00Z", 12), Of("2026-01-11T09:00:00Z", 16),
            Of("2026-01-20T00:00:00Z", -20) with { OrderId = "3" },
        ];

        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2026-01-15T00:00:00Z"), Daily);

        Of(customers).Should().Be((2, 10, 14));
        customers[0].MeanSpend.Should().Be(24, "20 and 28; what the first was worth is not in the mean");
        customers.Excluded.ToString().Should().Be("after the moment: 1, merged into its day: 1, netted into its order: 2, refund without an order: 1, refunded: 2");
        (customers.Count + 2 + customers.Excluded.Total).Should().Be(log.Length);
    }

    [Theory]
    [InlineData("EUR", "USD", "Orders of a are in EUR, those of b in USD; expected one currency.*")]
    [InlineData("EUR", null, "Orders of a are in EUR, those of b in no stated currency; expected one currency.*")]
    public void From_TwoCurrencies_AreRefusedEvenWhereInvalidFactsAreCounted(string first, string? second, string message)
    {
        Purchase[] log = [Of("2026-01-01T00:00:00Z") with { CustomerId = "a", Currency = first }, Of("2026-01-02T00:00:00Z") with { CustomerId = "b", Currency = second }];

        FluentActions.Invoking(() => PurchaseSummaries.From(log, At("2026-02-01T00:00:00Z"), invalid: InvalidFacts.Count))
            .Should().ThrowExactly<ArgumentException>().WithMessage(message).WithParameterName("purchases");
        PurchaseSummaries.From(log[..1], At("2026-02-01T00:00:00Z")).Currency.Should().Be("EUR");
        PurchaseSummaries.From(log, At("2026-01-01T12:00:00Z")).Currency.Should().Be("EUR", "what came later does not count");
    }

    [Fact]
    public void From_RepeatedId_IsRefusedOrCounted()
    {
        Purchase[] log = [Of("2026-01-01T00:00:00Z") with { Id = "p" }, Of("2026-01-09T00:00:00Z") with { Id = "p" }];

        FluentActions.Invoking(() => PurchaseSummaries.From(log, At("2026-02-01T00:00:00Z"))).Should().ThrowExactly<ArgumentException>().WithMessage("purchases[1] has the id*");
        PurchaseSummaries customers = PurchaseSummaries.From(log, At("2026-02-01T00:00:00Z"), invalid: InvalidFacts.Count);
        (customers.Repeats[0], customers.Excluded.ToString()).Should().Be((0, "duplicate: 1"));
    }

    [Fact]
    public void From_NoPurchases_IsEmptyAndAddsToOthers()
    {
        PurchaseSummaries none = PurchaseSummaries.From([], At("2026-02-01T00:00:00Z"));
        PurchaseSummaries some = PurchaseSummaries.From([Of("2026-01-01T00:00:00Z") with { Currency = "EUR" }], At("2026-02-01T00:00:00Z"));

        (none.Count, none.Customers, (none + some).Currency, (some + none).Count).Should().Be((0, 0L, "EUR", 1));
        none.ToString().Should().Be("0 customers in weeks, 0 purchases left out");
    }

    [Fact]
    public void Definition_OtherPeriodsThanDays_AreRefused()
    {
        FluentActions.Invoking(() => Standard with { Days = Periods.Weeks(TimeZoneInfo.Utc) }).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Days is Weeks from Monday in UTC; expected days.*");
        Standard.ToString().Should().Be("purchase summaries (weeks, one purchase a local day, Days in UTC)");
        (Standard with { Clock = PurchaseClock.Exact, LeastAmount = 0.5m }).ToString().Should().Be("purchase summaries (weeks, exact moments, Days in UTC, from 0.5 on)");
    }

    private static (int Repeats, double Recency, double Age) Of(PurchaseSummaries customers)
    {
        customers.Count.Should().Be(1);
        return (customers.Repeats[0], customers.Recency[0], customers.Age[0]);
    }

    private static Purchase Of(string at, decimal amount = 1) => new("c", At(at), amount);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Periods Days(string zone) => Periods.Days(TimeZoneInfo.FindSystemTimeZoneById(zone));
}
