using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Counts and rates exact to 1e-15. Means approximate: the reference is a double, and a <see cref="TimeSpan"/> rounds to ticks of 1e-7 s.
/// </summary>
public class HandlingTests
{
    private const double HalfATick = 0.51 / TimeSpan.TicksPerSecond;

    private static readonly JsonElement Expected = OperationsLog.Expected("handling");

    private static readonly HandlingResult Result = Handling.Calculate(OperationsLog.Interactions);

    [Fact]
    public void Calculate_BothDirections_EveryFigureAgrees()
    {
        Result.Handled.Should().Be(Expected.GetProperty("handled").GetInt64());
        ShouldBe(Result.AverageHandleTime, Expected.Double("aht_s"));
        ShouldBe(Result.AverageTalk, Expected.Double("mean_talk_s"));
        ShouldBe(Result.AverageHold, Expected.Double("mean_hold_all_s"));
        ShouldBe(Result.AverageHoldWhenHeld, Expected.Double("mean_hold_when_held_s"));
        ShouldBe(Result.AverageWrap, Expected.Double("mean_wrap_s"));
        ShouldBe(Result.TransferRate, Expected.GetProperty("transfer_rate"));
        Result.TransfersPerContact.ShouldBeNear(Expected.Double("transfers_per_contact"), 1e-15, 0, "transfers per contact");
        ShouldBe(Result.EscalationRate, Expected.GetProperty("escalation_rate"));
        ((double?)Result.Tally.HandleTimes.SumOfTicks / Result.HandleTimes.Count / TimeSpan.TicksPerSecond)
            .ShouldBeNear(Expected.Double("aht_s"), 1e-15, 0, "exact sum");
    }

    [Fact]
    public void Calculate_BothDirections_ReconcilesWithTheLog()
    {
        (Result.Handled + Result.Excluded.Total).Should().Be(OperationsLog.Interactions.Count);
        Result.Incomplete.Should().BeEmpty();
        Result.Assumed.Should().BeEmpty();
    }

    [Fact]
    public void TallyBy_Team_EveryTeamAgrees()
    {
        Breakdown<string, HandlingTally> byTeam = OperationsLog.Interactions.TallyBy(HandlingDefinition.Standard, interaction => interaction.TeamId);

        foreach (JsonProperty team in Expected.GetProperty("by_team").EnumerateObject())
        {
            HandlingResult result = Handling.Calculate(byTeam[team.Name]);
            result.Handled.Should().Be(team.Value.GetProperty("handled").GetInt64(), "the team is {0}", team.Name);
            ShouldBe(result.AverageHandleTime, team.Value.Double("aht_s"));
            ShouldBe(result.TransferRate, team.Value.GetProperty("transfer_rate"));
        }

        byTeam.Groups.Where(group => group.Tally.Handled > 0).Should().HaveCount(Expected.GetProperty("by_team").EnumerateObject().Count());
        Handling.Calculate(byTeam.Total).Should().Be(Result);
    }

    [Fact]
    public void TallyBy_Channel_EveryChannelAgrees()
    {
        Breakdown<ContactChannel, HandlingTally> byChannel =
            OperationsLog.Interactions.TallyBy(HandlingDefinition.Standard, interaction => (ContactChannel?)interaction.Channel);

        foreach (JsonProperty channel in Expected.GetProperty("by_channel").EnumerateObject())
        {
            HandlingResult result = Handling.Calculate(byChannel[new ContactChannel(channel.Name)]);
            result.Handled.Should().Be(channel.Value.GetProperty("handled").GetInt64(), "the channel is {0}", channel.Name);
            ShouldBe(result.AverageHandleTime, channel.Value.Double("aht_s"));
        }

        byChannel.Groups.Where(group => group.Tally.Handled > 0).Should().HaveCount(Expected.GetProperty("by_channel").EnumerateObject().Count());
    }

    private static void ShouldBe(TimeSpan? actual, double expected) =>
        actual!.Value.TotalSeconds.Should().BeApproximately(expected, HalfATick);

    private static void ShouldBe(RateResult actual, JsonElement expected)
    {
        actual.Numerator.Should().Be(expected.GetProperty("numerator").GetInt64());
        actual.Denominator.Should().Be(expected.GetProperty("denominator").GetInt64());
        actual.Rate.ShouldBeNear(expected.Double("value"), 1e-15, 0, actual.Name);
    }
}
