using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Service;

public sealed class CallbackTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static Callback[] Log =>
    [
        Called("in time", 24, "north"),
        Called("late", 24.5, "north"),
        Called("at once", 0, "south"),
        new("never", Noon) { TeamId = "south" },
        new("still open", Noon) { TeamId = "south", ObservedUntil = Noon.AddHours(23) },
        new("time is up", Noon) { ObservedUntil = Noon.AddHours(24) },
    ];

    [Fact]
    public void Calculate_Log_CountsOfferedKeptAndTime()
    {
        CallbackResult result = CallbackDefinition.Standard.Calculate(Log);

        (result.Offered, result.Kept.Numerator, result.Kept.Denominator).Should().Be((5, 2, 5));
        result.Excluded.Equals(ReasonCounts.None.With(ExclusionReasons.Pending, 1)).Should().BeTrue();
        result.TimeToCallback.Count.Should().Be(3);
        result.TimeToCallback.Mean.Should().Be(TimeSpan.FromHours(48.5) / 3);
        result.Kept.Interval95.Lower.Should().BeApproximately(0.1176, 0.0001, "it is Wilson's of 2 of 5");
        result.ToString().Should().StartWith("callbacks: Callbacks kept: 40.0%, 2 of 5, 95% interval 11.8 to 76.9; time to callback median 1 d, mean 16 h 10 min");
    }

    [Fact]
    public void TallyBy_Team_AddsUpAndTravels()
    {
        Breakdown<string, CallbackTally> byTeam = Log.TallyBy(CallbackDefinition.Standard, callback => callback.TeamId);

        CallbackDefinition.Standard.Calculate(byTeam["north"]).Kept.Rate.Should().Be(0.5);
        byTeam.NoKey.Count.Should().Be(1);
        byTeam.Total.Should().Be(Log.Tally(CallbackDefinition.Standard));
        string json = JsonSerializer.Serialize(byTeam, CxMetricsJson.Breakdown<string, CallbackTally>());
        JsonSerializer.Deserialize(json, CxMetricsJson.Breakdown<string, CallbackTally>()).Should().Be(byTeam);
    }

    [Fact]
    public void Calculate_CallBeforeTheOffer_ThrowsOrIsCounted()
    {
        Callback[] log = [Called("before", -1, null), Called("fine", 1, null)];

        FluentActions.Invoking(() => CallbackDefinition.Standard.Calculate(log)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The fact at index 0: The Callback before offered 2026-03-02T12:00:00*").WithParameterName("facts");
        CallbackDefinition.Standard.Calculate(log, InvalidFacts.Count).Excluded[ExclusionReasons.CalledBackBeforeOffer].Should().Be(1);
    }

    [Fact]
    public void Calculate_CallAfterTheObservation_ThrowsOrIsCounted()
    {
        Callback[] log =
        [
            new("late", Noon) { CalledBackAt = Noon.AddHours(2), ObservedUntil = Noon.AddHours(1) },
            new("last", Noon) { CalledBackAt = Noon.AddHours(1), ObservedUntil = Noon.AddHours(1) },
        ];

        FluentActions.Invoking(() => CallbackDefinition.Standard.Calculate(log)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The fact at index 0: *; it was called back after the observation.*").WithParameterName("facts");
        CallbackResult counted = CallbackDefinition.Standard.Calculate(log, InvalidFacts.Count);
        counted.Offered.Should().Be(1);
        counted.Excluded[ExclusionReasons.CalledBackAfterObservation].Should().Be(1);
    }

    [Fact]
    public void Calculate_TallyOfAnotherPromise_IsRefused()
    {
        CallbackDefinition hour = new("callbacks", TimeSpan.FromHours(1));

        FluentActions.Invoking(() => hour.Calculate(Log.Tally(CallbackDefinition.Standard))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The tally was counted under \"callbacks (within 1 d)\"; expected one under \"callbacks (within 1 h)\"*");
        hour.Calculate(Log).Kept.Numerator.Should().Be(1);
    }

    private static Callback Called(string id, double hours, string? team) => new(id, Noon) { CalledBackAt = Noon.AddHours(hours), TeamId = team };
}
