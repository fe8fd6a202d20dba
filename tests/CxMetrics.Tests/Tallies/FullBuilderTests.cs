using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Tallies;

/// <summary>A fact for which there is no room is refused when it is added, and what was collected can still be had.</summary>
public class FullBuilderTests
{
    private const long Most = long.MaxValue;
    private const long Half = long.MaxValue / 2;

    private static readonly Interaction Contact = new("i1", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch);

    public static TheoryData<string, Func<FullBuilder>> Builders() => new()
    {
        { "score", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne), Unanswered(Most), b => b.Add(1)) },
        { "score off the scale", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne, InvalidFacts.Count), Unanswered(Most), b => b.Add(7)) },
        { "long off the scale", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne, InvalidFacts.Count), Unanswered(Most), b => b.AddRange((IEnumerable<long>)[Most])) },
        { "no answer", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne), Unanswered(Most), b => b.AddUnanswered()) },
        { "reason", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne), Unanswered(Most), b => b.Exclude("late")) },
        { "scores", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne), Unanswered(Most - 2), b => b.AddRange<byte>([0, 1, 1])) },
        { "tally of scores", () => FullBuilder.Of(new ScoreTally.Builder(SurveyScale.ZeroToOne), Unanswered(Most - 2), b => b.Add(ScoreTally.FromCounts(SurveyScale.ZeroToOne, [1, 2]))) },
        { "weighted score", () => FullBuilder.Of(new WeightedScoreTally.Builder(SurveyScale.ZeroToOne), Weighted(Most), b => b.Add(1, 2.0)) },
        { "invalid weight", () => FullBuilder.Of(new WeightedScoreTally.Builder(SurveyScale.ZeroToOne, InvalidFacts.Count), Weighted(Most), b => b.Add(1, -2)) },
        { "weighted reason", () => FullBuilder.Of(new WeightedScoreTally.Builder(SurveyScale.ZeroToOne), Weighted(Most), b => b.Exclude("late")) },
        { "weighted scores", () => FullBuilder.Of(new WeightedScoreTally.Builder(SurveyScale.ZeroToOne), Weighted(Most), b => b.AddRange<byte>([1], [1])) },
        { "duration", () => FullBuilder.Of(new DurationTally.Builder(), MissingDurations(Most), b => b.Add(TimeSpan.Zero)) },
        { "no duration", () => FullBuilder.Of(new DurationTally.Builder(), MissingDurations(Most), b => b.AddMissing()) },
        { "invalid duration", () => FullBuilder.Of(new DurationTally.Builder(invalid: InvalidFacts.Count), MissingDurations(Most), b => b.Add(TimeSpan.MinValue)) },
        { "tally of durations", () => FullBuilder.Of(new DurationTally.Builder(), MissingDurations(Most), b => b.Add(DurationTally.FromDurations([TimeSpan.Zero]))) },
        { "number", () => FullBuilder.Of(new MomentTally.Builder(), MissingNumbers(Most), b => b.Add(1)) },
        { "no number", () => FullBuilder.Of(new MomentTally.Builder(), MissingNumbers(Most), b => b.Add((double?)null)) },
        { "invalid number", () => FullBuilder.Of(new MomentTally.Builder(InvalidFacts.Count), MissingNumbers(Most), b => b.Add(double.NaN)) },
        { "tally of numbers", () => FullBuilder.Of(new MomentTally.Builder(), MissingNumbers(Most), b => b.Add(MomentTally.FromValues([1]))) },
        { "hit", () => FullBuilder.Of(new RateTally.Builder(), new RateTally(0, Most), b => b.Add(hit: true)) },
        { "rate reason", () => FullBuilder.Of(new RateTally.Builder(), new RateTally(0, Most), b => b.Exclude("late")) },
        { "rates", () => FullBuilder.Of(new RateTally.Builder(), new RateTally(0, Most), b => b.Add(new RateTally(1, 1))) },
        { "response reason", () => FullBuilder.Of(NewThumbs(), Unanswered(Half), b => b.Exclude("late")) },
        { "responses", () => FullBuilder.Of(NewThumbs(), Unanswered(Half), b => b.Add(Unanswered(1))) },
        { "flag reason", () => FullBuilder.Of(ContactRateDefinition.Flagged.NewBuilder(), Flagged(1), b => b.Exclude("late", Most)) },
        { "flags", () => FullBuilder.Of(ContactRateDefinition.Flagged.NewBuilder(), Flagged(Half), b => b.Add(Flagged(1))) },
        { "time", () => FullBuilder.Of(Tenure.NewBuilder(), Excluded(Most), b => b.Add(Contact)) },
        { "time reason", () => FullBuilder.Of(Tenure.NewBuilder(), Excluded(Most), b => b.Exclude("late")) },
        { "staffing", () => FullBuilder.Of(OccupancyDefinition.Standard.Staffing.NewBuilder(), Staffed(TimeSpan.FromTicks(Half)), b => b.Add(new AgentStaffing("ann", TimeSpan.FromHours(1)) { Paid = TimeSpan.MaxValue })) },
        { "cost", () => FullBuilder.Of(ContactCostDefinition.AllContacts.NewBuilder(), new CostTally { Definition = ContactCostDefinition.AllContacts }, b => b.Add(Contact with { Cost = decimal.MaxValue, Currency = "EUR" })) },
    };

    [Theory]
    [MemberData(nameof(Builders))]
    public void Add_OneTooMany_IsRefusedAndTheBuilderStays(string fact, Func<FullBuilder> make)
    {
        FullBuilder builder = make();
        builder.Add.Should().ThrowExactly<OverflowException>("of {0}", fact).WithMessage("*more than*");
        builder.ToTally().Should().Be(builder.Before(), "of {0}", fact);
    }

    [Fact]
    public void Add_OneTooMany_NamesItsPlace()
    {
        ScoreTally.Builder scores = new(SurveyScale.ZeroToOne);
        scores.Add(Unanswered(Most - 3));
        scores.Add(1);
        scores.Invoking(builder => builder.AddRange<byte>([0, 1, 1])).Should().Throw<OverflowException>().WithMessage("The fact at index 3 is one too many*");
        scores.Invoking(builder => builder.AddRange((IEnumerable<int>)[0, 1, 1])).Should().Throw<OverflowException>().WithMessage("The fact at index 3 is one too many*");
        scores.ToTally().Should().Be(ScoreTally.FromCounts(SurveyScale.ZeroToOne, [0, 1], Most - 3));
    }

    public static TheoryData<string, Action<ScoreTally.Builder, WeightedScoreTally.Builder, MomentTally.Builder, DurationTally.Builder>> Ranges() => new()
    {
        { "scores", (b, _, _, _) => b.AddRange([1, 7]) },
        { "sequence of scores", (b, _, _, _) => b.AddRange((IEnumerable<int>)[1, 7]) },
        { "sequence with silence", (b, _, _, _) => b.AddRange((IEnumerable<int?>)[1, null, 7]) },
        { "weighted scores", (_, b, _, _) => b.AddRange<int>([1, 7], [1, 1]) },
        { "weights", (_, b, _, _) => b.AddRange<int>([1, 1], [1, -1]) },
        { "numbers", (_, _, b, _) => b.AddRange([1, double.NaN]) },
        { "durations", (_, _, _, b) => b.AddRange([TimeSpan.Zero, TimeSpan.MinValue]) },
        { "sequence of durations", (_, _, _, b) => b.AddRange((IEnumerable<TimeSpan?>)[TimeSpan.Zero, null, TimeSpan.MinValue]) },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void AddRange_OneInvalid_IsRefusedWithItsPlaceAndNothingIsAdded(
        string range, Action<ScoreTally.Builder, WeightedScoreTally.Builder, MomentTally.Builder, DurationTally.Builder> add)
    {
        ScoreTally.Builder scores = new(SurveyScale.ZeroToOne);
        WeightedScoreTally.Builder weighted = new(SurveyScale.ZeroToOne);
        MomentTally.Builder numbers = new();
        DurationTally.Builder durations = new();
        FluentActions.Invoking(() => add(scores, weighted, numbers, durations)).Should().Throw<ArgumentOutOfRangeException>("of {0}", range)
            .WithMessage(range.StartsWith("sequence", StringComparison.Ordinal) && !range.EndsWith("of scores", StringComparison.Ordinal) ? "*at index 2*" : "*at index 1*");
        (scores.ToTally().Count + scores.ToTally().Unanswered + weighted.ToTally().Count + numbers.ToTally().Count + durations.ToTally().Count + durations.ToTally().Missing)
            .Should().Be(0, "of {0}", range);
    }

    [Fact]
    public void AddRange_Sequences_CountOnWhereTheLastEnded()
    {
        ScoreTally.Builder scores = new(SurveyScale.ZeroToOne, InvalidFacts.Throw);
        scores.AddRange((IEnumerable<int?>)[1, null]);
        scores.Invoking(builder => builder.Add(7)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*at index 2*");
    }

    [Fact]
    public void Add_SnapshotThatLeavesNoRoom_IsRefusedWhole()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(CsatDefinition.ThumbsUp);
        Breakdown<DateTimeOffset, ScoreTally> snapshot = Breakdown.From(
            [KeyValuePair.Create(DateTimeOffset.UnixEpoch, Unanswered(1)), KeyValuePair.Create(DateTimeOffset.UnixEpoch.AddHours(1), Unanswered(Half))]);
        live.Invoking(tally => tally.Add(snapshot)).Should().Throw<OverflowException>();
        live.ToTally().Should().Be(ScoreTally.AdditiveIdentity);
    }

    [Fact]
    public void Add_SnapshotWithAKeyWithinAnInterval_IsRefusedWhole()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(CsatDefinition.ThumbsUp);
        Breakdown<DateTimeOffset, ScoreTally> snapshot = Breakdown.From(
            [KeyValuePair.Create(DateTimeOffset.UnixEpoch, Unanswered(1)), KeyValuePair.Create(DateTimeOffset.UnixEpoch.AddSeconds(90), Unanswered(1))]);
        live.Invoking(tally => tally.Add(snapshot)).Should().Throw<ArgumentException>();
        live.ToTally().Should().Be(ScoreTally.AdditiveIdentity);
    }

    [Fact]
    public void Add_BreakdownWithAGroupTooMany_IsRefusedWhole()
    {
        BreakdownBuilder<string, ScoreTally, ScoreTally.Builder> builder = new(() => new ScoreTally.Builder(SurveyScale.ZeroToOne));
        builder.For("full").Add(Unanswered(Most));
        Breakdown<string, ScoreTally> more = Breakdown.From([KeyValuePair.Create("early", Unanswered(1)), KeyValuePair.Create("full", Unanswered(1))]);
        builder.Invoking(b => b.Add(more)).Should().Throw<OverflowException>();
        builder.ToBreakdown().Groups.Should().Equal(new BreakdownGroup<string, ScoreTally>("full", Unanswered(Most)));
    }

    private static ITallyBuilder<SurveyResponse, ScoreTally> NewThumbs() => ((ITallyDefinition<SurveyResponse, ScoreTally>)CsatDefinition.ThumbsUp).NewBuilder();

    private static ITallyDefinition<Interaction, SurvivalTally> Tenure =>
        SurvivalTally.Reading((Interaction _) => (double?)1, _ => 1);

    private static ScoreTally Unanswered(long count) => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [0, 0], count);

    private static RateTally<ContactRateDefinition> Flagged(long count) => new() { Definition = ContactRateDefinition.Flagged, Denominator = count };

    private static OccupancyTally Staffed(TimeSpan time) => new() { Definition = OccupancyDefinition.Standard, Staffings = 1, AvailableTime = time };

    private static SurvivalTally Excluded(long count) => Read<SurvivalTally>($$$"""{"v":1,"times":[],"causes":[],"counts":[],"entries":[],"entered":[],"excluded":{"late":{{{count}}}}}""");

    private static WeightedScoreTally Weighted(long unanswered) => Read<WeightedScoreTally>(
        $$$"""{"v":1,"scale":{"minimum":0,"maximum":1},"counts":[0,0],"weights":[0,0,0,0],"squaredWeights":[0,0,0,0],"zeroWeights":0,"range":[],"unanswered":{{{unanswered}}},"excluded":{}}""");

    private static DurationTally MissingDurations(long count) => Read<DurationTally>(
        $$"""{"v":1,"accuracy":0.01,"count":0,"missing":{{count}},"invalid":0,"sum":0,"range":[],"buckets":[]}""");

    private static MomentTally MissingNumbers(long count) => Read<MomentTally>(
        $$"""{"v":1,"count":0,"missing":{{count}},"invalid":0,"sum":[],"sumOfSquares":[],"range":[]}""");

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    /// <summary>A builder that holds a tally, and what is too much for it.</summary>
    public sealed record FullBuilder(Action Add, Func<object> ToTally, Func<object> Before)
    {
        public static FullBuilder Of<TBuilder, TTally>(TBuilder builder, TTally held, Action<TBuilder> add)
            where TBuilder : ITallyBuilder<TTally>
            where TTally : ITally<TTally>
        {
            builder.Add(held);
            return new FullBuilder(() => add(builder), () => builder.ToTally(), () => held);
        }
    }
}
