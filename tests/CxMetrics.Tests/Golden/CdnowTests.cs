using System.Globalization;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// The purchases of CDNOW's customers of early 1997, which are not ours to copy: with the folder of CDNOW_master.txt in the environment as
/// CXMETRICS_LIFETIME_VALUE_DATA, its figures, and otherwise those of three customers like its.
/// </summary>
/// <remarks>The figures of the file were counted in plain Python. Counts are exact.</remarks>
public sealed class CdnowTests
{
    private static readonly DateTimeOffset End = new(1998, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CXMETRICS_LIFETIME_VALUE_DATA");

    private static readonly string[] Rows = Folder is null
        ? [" 1 19970105  1   10.00", " 2 19970107  1   15.00", " 2 19970107  3   40.00", " 3 19970120  2   25.00", " 3 19970325  2   25.00", " 3 19970404  1   0.00"]
        : File.ReadAllLines(Path.Combine(Folder, "CDNOW_master.txt"));

    private static readonly Purchase[] Purchases =
    [
        .. Rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(fields => char.IsAsciiDigit(fields[0][0])).Select(fields => new Purchase(
            fields[0],
            DateTimeOffset.ParseExact(fields[1], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            decimal.Parse(fields[3], CultureInfo.InvariantCulture))),
    ];

    [Fact]
    public void Calculate_Purchases_CountsRepeatBuyers()
    {
        RepeatPurchaseResult result = RepeatPurchaseDefinition.Standard.Calculate(Retention.Link(Purchases, End));

        (Purchases.Length, result.Rate.Denominator, result.Rate.Numerator).Should().Be(Folder is null ? (6, 3L, 1L) : (69_659, 23_570L, 11_516L));
    }

    [Fact]
    public void Cohorts_Months_HaveTheFigures()
    {
        CustomerActivity[] log = [.. Purchases.Select(purchase => new CustomerActivity(purchase.CustomerId, purchase.At))];
        CohortMatrix bounded = Retention.Cohorts(log, CohortDefinition.Standard, End);
        CohortMatrix unbounded = Retention.Cohorts(log, CohortDefinition.Standard with { Rule = CohortRule.Unbounded }, End);

        bounded.Cohorts.Select(cohort => cohort.Customers).Should().Equal(Folder is null ? [3] : [7_846, 8_476, 7_248]);
        Counts(bounded, 0).Should().Equal(Folder is null
            ? [3, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
            : [7_846, 1_157, 964, 810, 679, 736, 720, 582, 559, 594, 673, 634, 528, 511, 664, 472, 497, 498]);
        Counts(unbounded, 0).Should().Equal(Folder is null
            ? [3, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
            : [7_846, 3_654, 3_357, 3_140, 2_958, 2_842, 2_677, 2_524, 2_404, 2_292, 2_148, 1_947, 1_741, 1_564, 1_396, 1_086, 846, 498]);
        Counts(bounded, 2).Should().Equal(Folder is null
            ? []
            : [7_248, 1_032, 752, 756, 674, 564, 561, 579, 634, 569, 464, 472, 678, 420, 443, 457]);
        bounded.Cohorts[0].IsComplete.Should().OnlyContain(isComplete => isComplete);
    }

    private static IEnumerable<long> Counts(CohortMatrix matrix, int cohort) =>
        cohort < matrix.Cohorts.Count ? matrix.Cohorts[cohort].RetainedSoFar : [];
}
