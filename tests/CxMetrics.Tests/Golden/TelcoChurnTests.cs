namespace CxMetrics.Tests.Golden;

/// <summary>
/// The 7,043 customers of IBM's telco sample, which are not ours to copy: with the folder of ibm_telco_customer_churn.csv in the environment as
/// CXMETRICS_SERVICE_DATA, the file, and otherwise as many customers with its counts.
/// </summary>
/// <remarks>
/// Counted in plain Python; rates within rounding. The file knows who was lost within the last month: here everybody is there when March opens, but
/// for the 11 with tenure 0 in the file, who join in March.
/// </remarks>
public sealed class TelcoChurnTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CXMETRICS_SERVICE_DATA");

    private static readonly (string Column, string Group, int Customers, int Lost, double Rate)[] Counts =
    [
        ("Contract", "Month-to-month", 3_875, 1_655, 0.4270967741935484),
        ("Contract", "One year", 1_473, 166, 0.11269517990495587),
        ("Contract", "Two year", 1_695, 48, 0.02831858407079646),
        ("InternetService", "DSL", 2_421, 459, 0.1895910780669145),
        ("InternetService", "Fiber optic", 3_096, 1_297, 0.4189276485788114),
        ("InternetService", "No", 1_526, 113, 0.07404980340760157),
    ];

    [Theory]
    [InlineData("Contract")]
    [InlineData("InternetService")]
    public void TallyBy_Column_HasTheChurnOfEachGroup(string column)
    {
        SubscriptionHistory history = SubscriptionHistory.Link(Changes(column), March.LastDay);

        Breakdown<string, ChurnTally> groups = history.Units(March).TallyBy(ChurnDefinition.OpeningPlusNew, unit => unit.Attributes[column]);

        foreach (var (_, group, customers, lost, rate) in Counts.Where(count => string.Equals(count.Column, column, StringComparison.Ordinal)))
        {
            ChurnResult result = Churn.Calculate(groups[group]);
            (result.Share!.Value.Trials, result.Share.Value.Successes).Should().Be((customers, lost));
            result.Rate.ShouldBeNear(rate, 1e-15, 0, group);
        }

        Churn.Calculate(groups.Total).Rate.ShouldBeNear(0.2653698707936959, 1e-15, 0, "all customers");
        Churn.Calculate(history, March).MembersAtStart.Should().Be(Folder is null ? 7_043 : 7_032, "who joins in the month is not in its opening");
    }

    private static IEnumerable<SubscriptionChange> Changes(string column) =>
        Customers(column).SelectMany((customer, i) => (SubscriptionChange[])
        [
            new SubscriptionChange(customer.IsNew ? March.Start : March.Start.AddDays(-1), $"c{i}", "s", 1) { Attributes = [KeyValuePair.Create(column, customer.Group)] },
            .. customer.IsLost ? (SubscriptionChange[])[new SubscriptionChange(March.LastDay, $"c{i}", "s", 0)] : [],
        ]);

    private static IEnumerable<(string Group, bool IsNew, bool IsLost)> Customers(string column)
    {
        if (Folder is null)
        {
            return Counts.Where(count => string.Equals(count.Column, column, StringComparison.Ordinal))
                .SelectMany(count => Enumerable.Range(0, count.Customers).Select(i => (count.Group, false, i < count.Lost)));
        }

        string[] lines = File.ReadAllLines(Path.Combine(Folder, "ibm_telco_customer_churn.csv"));
        string[] names = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(',')).Select(row =>
            (row[Array.IndexOf(names, column)], string.Equals(row[Array.IndexOf(names, "tenure")], "0", StringComparison.Ordinal), string.Equals(row[^1], "Yes", StringComparison.Ordinal)));
    }
}
