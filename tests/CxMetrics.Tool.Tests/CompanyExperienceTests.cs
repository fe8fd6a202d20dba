using System.Globalization;
using CxMetrics.Experience;

namespace CxMetrics.Tool.Tests;

/// <summary>What was put into the generated company is found, and nothing else is: one look at each question.</summary>
public class CompanyExperienceTests
{
    private static readonly GeneratedCompany Company = Demo.Company;
    private static readonly ExperienceReport Report = new(Company, Company.Touchpoints.ToDictionary(touchpoint => touchpoint.Id, StringComparer.Ordinal), 0.95);

    [Fact]
    public void Link_Company_LeavesNothingOut()
    {
        Report.Log.Excluded.Total.Should().Be(0);
        Report.Log.AnswersExcluded.Total.Should().Be(Company.Surveys.Count(survey => survey.Score is null));
        Journeys.Calculate(Report.Log).Tally.UnknownSteps.Should().Be(0);
    }

    [Fact]
    public void Change_WrongBills_AreAllThatMovedTheLastMonth()
    {
        Report.Change.Moved.Should().ContainSingle().Which.Key.Should().Be("Monthly bill");
        Report.Change.Change.Groups.MinBy(part => part.Contribution)!.Key.Should().Be("Monthly bill");
        Report.Change.Change.Groups.Sum(part => part.Contribution).Should().BeApproximately(Report.Change.Change.Change!.Value, 1e-9);
    }

    [Fact]
    public void Change_PrintedContributions_AddUpToThePrintedChange()
    {
        ReportColumn contributions = Report.Change.ToSection("change").Tables[0].Columns.Single(column => column.Header is "Contribution");

        contributions.Cells.Sum(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))
            .Should().Be(decimal.Parse(Words.Number(Report.Change.Change.Change, "0.0"), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Emerging_RemindersOfWrongBills_AreTheOnlyTopicThatRises() =>
        Report.Emerging.Rising.Should().ContainSingle().Which.Key.Should().Be("billing.invoice");

    [Fact]
    public void Drivers_Ratings_SayToFixTheBillFirst()
    {
        PrioritySection.First(Report.Drivers)!.Name.Should().Be("bill");
        Report.Drivers.Drivers.OrderByDescending(driver => driver.RelativeShare).Select(driver => driver.Name)
            .Should().Equal("bill", "network", "app", "service", "price");
        Report.Drivers.Drivers.Single(driver => driver.Name is "price").RelativeShare.Should().BeLessThan(0.02, "nothing was put there");
    }

    [Fact]
    public void Risk_CustomersLetDownTwice_LeaveMoreOften()
    {
        Report.Risk.Leaving.Interval.Lower.Should().BePositive();
        Report.Risk.AtRisk.Should().NotBeEmpty().And.OnlyContain(customer => customer.Customer!.Until == null && customer.Contacts.Count >= 2);
        Report.Risk.Left.Should().OnlyContain(customer => customer.Customer!.Until <= ServiceGenerator.AsOf);
    }

    [Fact]
    public void Service_Customers_StayAsOftenAsOthersAtALandmark()
    {
        RateComparison plain = ServiceAndExperience.CompareWholeLog(Report.Log).Retention;

        Report.Service.Retention.Interval.Lower.Should().BeNegative();
        Report.Service.Retention.Interval.Upper.Should().BePositive();
        plain.Difference.Should().BeLessThan(Report.Service.Retention.Difference!.Value, "long journeys have more occasions");
    }

    [Fact]
    public async Task Run_Company_AnswersEachQuestion()
    {
        ToolRun run = await ToolRun.CompanyJson;

        string[] findings = [.. run.Json["findings"]!.AsArray().Select(finding => (string)finding!)];
        foreach (string question in new[] { "Where the experience is made: ", "What moved it since last month: Monthly bill ", "What to fix first: the bill.", "Who is about to leave: ", "What service can and cannot do: " })
        {
            findings.Should().ContainSingle(finding => finding.StartsWith(question, StringComparison.Ordinal));
        }

        run.Section("risk")["results"]!["risk"]!["atRisk"]!.AsArray().Should().HaveCount(Report.Risk.AtRisk.Count, "the figures and the list are of one computation");
        run.Section("emerging")["results"]!["rising"]!.AsArray().Select(topic => (string?)topic).Should().Equal("billing.invoice");
    }
}
