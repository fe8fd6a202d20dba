using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class CompanyTests
{
    [Fact]
    public async Task Run_WithoutOptions_PrintsPlainTables()
    {
        ToolRun run = await ToolRun.Company;

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Meridian Broadband").And.Contain("By touchpoint").And.Contain("What one sees");
        run.Output.All(c => c is '\r' or '\n' or (>= ' ' and <= '~')).Should().BeTrue("plain text has neither colours nor frames");
        run.Output.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').TrimEnd() == line.TrimEnd('\r'));
    }

    [Fact]
    public async Task Run_Twice_PrintsTheSame() =>
        JsonReport.Write(Demo.Report).Should().Be((await ToolRun.CompanyJson).Output.TrimEnd());

    [Fact]
    public async Task Json_ReportsEveryMetricByTouchpointAndMonth()
    {
        JsonNode json = (await ToolRun.CompanyJson).Json;

        json["metrics"]!.AsArray().Select(metric => (string?)metric!["metric"]).Should().Equal("nps", "nps", "csat", "ces");
        json["metrics"]![1]!["tables"]![0]!["rows"]!.AsArray().Should().HaveCount(TouchpointPlan.All.Count);
        json["findings"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void Generate_MakesFactsThatReferToEachOther()
    {
        GeneratedCompany company = Demo.Company;
        HashSet<string> customers = [.. company.Customers.Select(customer => customer.Id)];
        HashSet<string> interactions = [.. company.Interactions.Select(interaction => interaction.Id)];

        company.Surveys.Should().OnlyContain(survey => customers.Contains(survey.CustomerId!));
        company.Surveys.Where(survey => survey.InteractionId is not null)
            .Should().OnlyContain(survey => interactions.Contains(survey.InteractionId!));
        company.Surveys.Should().OnlyContain(survey => survey.Score == null || survey.Scale.Contains(survey.Score.Value));
        company.Surveys.Should().OnlyContain(survey => (survey.Score == null) == (survey.AnsweredAt == null));
        company.Surveys.Where(survey => survey.AnsweredAt is not null)
            .Should().OnlyContain(survey => survey.AnsweredAt!.Value.Month == survey.SentAt!.Value.Month);
    }

    [Fact]
    public void Generate_ABadRelease_ShowsInTheApp()
    {
        Breakdown<Period, ScoreTally> app = Demo.Company.Surveys
            .Where(survey => survey.TouchpointId is TouchpointPlan.MobileApp)
            .TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));

        app.Groups.MinBy(group => Nps.Calculate(group.Tally).Score).Key.Should().Be(Period.Month(2025, CompanyGenerator.BadRelease));
    }

    // The numbers from seed 1234567 are the ones that Rosetta Code publishes.
    [Fact]
    public void SplitMix64_DrawsTheSameEverywhere()
    {
        SplitMix64 random = new(1234567);

        // 6457827717110365317, 3203168211198807973 and 9817491932198370423 of 2^64, scaled to 1,000,000.
        new[] { random.Next(1_000_000), random.Next(1_000_000), random.Next(1_000_000) }.Should().Equal(350079, 173644, 532207);
    }
}
