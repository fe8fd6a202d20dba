using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class CompanyServiceTests
{
    private static readonly GeneratedCompany Company = Demo.Company;

    [Fact]
    public void Generate_ServiceFacts_AreOnesThatTheLibraryAccepts()
    {
        Company.Interactions.Select(contact => contact.Id).Should().OnlyHaveUniqueItems();
        Company.Interactions.Should().OnlyContain(contact => contact.Start < ServiceGenerator.AsOf && (contact.End == null || contact.End >= contact.Start));

        // Without InvalidFacts.Count these throw at the first invalid fact.
        Fcr.Calculate(Company.Interactions, ServiceGenerator.AsOf).Denominator.Should().BeGreaterThan(5000);
        Queues.Calculate(Company.Interactions).Abandoned.Should().BePositive();
        Handling.Calculate(Company.Interactions).Incomplete.Total.Should().Be(0);
        SelfService.Calculate(Company.Interactions, ServiceGenerator.AsOf).Sessions.Should().BePositive();
        Sentiment.Calculate(Company.Interactions).Scored.Should().BePositive();
    }

    [Fact]
    public void Generate_Tickets_AreTheEmailsAndTheirEventsFit()
    {
        CxMetrics.TicketReport measured = Tickets.Measure(Company.Tickets, Company.TicketEvents, ServiceGenerator.AsOf);

        measured.EventsLeftOut.Total.Should().Be(0);
        measured.EventsNoted.Total.Should().Be(0);
        measured.Open.Should().BeGreaterThan(0).And.BeLessThan(measured.Tickets.Count / 10);
    }

    [Fact]
    public void Generate_Surveys_AreThoseOfTheContacts()
    {
        HashSet<string> ids = [.. Company.Interactions.Select(contact => contact.Id)];

        Company.Surveys.Where(survey => survey.InteractionId is not null).Should().OnlyContain(survey => ids.Contains(survey.InteractionId!));
    }

    [Fact]
    public void Generate_ABadRelease_FillsTheQueues()
    {
        Breakdown<Period, QueueTally> months = Company.Interactions.TallyBy(
            QueueDefinition.Standard, contact => Periods.Months(TimeZoneInfo.Utc).Of(contact.Start));

        months.Groups.Where(month => month.Tally.Offered > 0).MinBy(month => Queues.Calculate(month.Tally).ServiceLevel().Rate).Key
            .Should().Be(Period.Month(2025, CompanyGenerator.BadRelease));
    }

    [Fact]
    public async Task Run_Company_ReportsServiceOnAPage()
    {
        ToolRun run = await ToolRun.Company;

        run.Output.Should().Contain("Customer service: what happened in the contacts").And.Contain("First contact resolution, by definition")
            .And.Contain("Contact drivers").And.Contain("Steer by issues closed in one contact").And.Contain("The team partner is the quickest");
    }

    [Fact]
    public async Task Run_Company_FindingsSayWhatTheSectionsSay()
    {
        JsonNode json = (await ToolRun.CompanyJson).Json;

        JsonNode standard = ToolRun.Find(json["sections"]!, "key", "fcr")["results"]!["sensitivity"]!["variants"]![0]!["result"]!;
        FcrResult fcr = Fcr.Calculate(Company.Interactions.Where(contact => contact.HandledBy is not null || contact.QueueOutcome is not null), ServiceGenerator.AsOf);
        ((long)standard["numerator"]!, (long)standard["denominator"]!).Should().Be((fcr.Numerator, fcr.Denominator));
        json["findings"]!.AsArray().Select(finding => (string?)finding).Should().ContainSingle(finding => finding!.StartsWith(
            FormattableString.Invariant($"First contact resolution is {100 * fcr.Rate:0.0}%")));
    }
}
