using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact: quotients of whole seconds, so 1e-15; the mean of twenty such quotients to 1e-14.</summary>
public class OccupancyTests
{
    private static readonly JsonElement Expected = OperationsLog.Expected("occupancy");

    private static readonly AgentStaffing[] Staffing =
    [
        .. OperationsLog.Rows("agent_staffing.csv").Select(row =>
            new AgentStaffing(row["agent_id"], Seconds(row["staffed_available_s"])) { TeamId = row["team"], Paid = Seconds(row["paid_s"]) }),
    ];

    private static readonly OccupancyResult Result = Occupancy.Calculate(OperationsLog.Interactions, Staffing);

    private static readonly Breakdown<string, OccupancyTally> ByAgent = Occupancy.ByAgent(OperationsLog.Interactions, Staffing);

    [Fact]
    public void Calculate_Centre_OccupancyAndUtilisationAgree()
    {
        ShouldBe(Result.Occupancy, Result.HandlingTime, Result.AvailableTime, Expected.GetProperty("center"));
        ShouldBe(Result.Utilisation, Result.HandlingTime, Result.PaidTime, Expected.GetProperty("utilisation_over_paid"));
        (Result.Contacts + Result.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
        Result.Staffings.Should().Be(Staffing.Length);
        Result.ExceedsAvailable.Should().BeFalse();
    }

    [Fact]
    public void ByAgent_EveryAgent_Agrees()
    {
        JsonProperty[] agents = [.. Expected.GetProperty("by_agent").EnumerateObject()];
        foreach (JsonProperty agent in agents)
        {
            OccupancyResult result = Occupancy.Calculate(ByAgent[agent.Name]);
            ShouldBe(result.Occupancy, result.HandlingTime, result.AvailableTime, agent.Value);
        }

        ByAgent.Groups.Should().HaveSameCount(agents);
        Occupancy.Calculate(ByAgent.Total).Occupancy.Should().Be(Result.Occupancy);
    }

    [Fact]
    public void ByAgent_MeanOfTheRates_IsTheReferenceAndNotTheOccupancy()
    {
        double? mean = ByAgent.Groups.Average(group => Occupancy.Calculate(group.Tally).Occupancy);

        mean.ShouldBeNear(Expected.Double("mean_of_agent_rates"), 1e-14, 0, "mean of rates");
        mean.Should().NotBeApproximately(Result.Occupancy!.Value, 0.005);
    }

    [Fact]
    public void ByTeam_OfFactsOrByRollUp_IsTheSame()
    {
        Dictionary<string, string?> teamOf = Staffing.ToDictionary(staffing => staffing.AgentId, staffing => staffing.TeamId, StringComparer.Ordinal);

        Occupancy.ByTeam(OperationsLog.Interactions, Staffing).Should().Be(ByAgent.RollUp(agent => teamOf[agent]));
    }

    private static TimeSpan Seconds(string field) => TimeSpan.FromSeconds(int.Parse(field, CultureInfo.InvariantCulture));

    private static void ShouldBe(double? actual, TimeSpan numerator, TimeSpan denominator, JsonElement expected)
    {
        numerator.TotalSeconds.Should().Be(expected.Double("numerator"));
        denominator.TotalSeconds.Should().Be(expected.Double("denominator"));
        actual.ShouldBeNear(expected.Double("value"), 1e-15, 0, "the rate");
    }
}
