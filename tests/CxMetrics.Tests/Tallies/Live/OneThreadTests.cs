namespace CxMetrics.Tests.Tallies.Live;

/// <summary>A builder that two threads use at once says so instead of losing facts.</summary>
public class OneThreadTests
{
    private static SurveyResponse Response { get; } = new("a", SurveyKind.Nps, SurveyScale.ZeroToTen, 9);

    private static Interaction Contact { get; } =
        new("a", ContactChannel.Phone, ContactDirection.Inbound, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)) { AgentId = "b", Talk = TimeSpan.FromMinutes(3) };

    private static Dictionary<string, Func<Action>> Uses { get; } = new(StringComparer.Ordinal)
    {
        ["scores"] = () => Use(new ScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.Add(7)),
        ["spans of scores"] = () => Use(new ScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.AddRange([7, 8, 9])),
        ["weighted scores"] = () => Use(new WeightedScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.Add(7, 1.5)),
        ["rates"] = () => Use(new RateTally.Builder(), builder => builder.Add(true)),
        ["moments"] = () => Use(new MomentTally.Builder(), builder => builder.Add(1.5)),
        ["durations"] = () => Use(new DurationTally.Builder(), builder => builder.Add(TimeSpan.FromSeconds(7))),
        ["responses"] = () => Use(((ITallyDefinition<SurveyResponse, ScoreTally>)NpsDefinition.Standard).NewBuilder(), builder => builder.Add(Response)),
        ["contacts"] = () => Use(HandlingDefinition.Standard.NewBuilder(), builder => builder.Add(Contact)),
        ["unanswered"] = () => Use(new ScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.AddUnanswered()),
        ["unanswered, weighted"] = () => Use(new WeightedScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.AddUnanswered()),
        ["left out of scores"] = () => Use(new ScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.Exclude("test")),
        ["left out of weighted scores"] = () => Use(new WeightedScoreTally.Builder(SurveyScale.ZeroToTen), builder => builder.Exclude("test")),
        ["left out of a rate"] = () => Use(new RateTally.Builder(), builder => builder.Exclude("test")),
        ["left out of contacts"] = () => Use(HandlingDefinition.Standard.NewBuilder(), builder => builder.Exclude("test")),
        ["off the scale"] = () => Use(new WeightedScoreTally.Builder(SurveyScale.ZeroToTen, InvalidFacts.Count), builder => builder.AddRange<long>([long.MaxValue], [1])),
        ["missing numbers"] = () => Use(new MomentTally.Builder(), builder => builder.Add((double?)null)),
        ["invalid numbers"] = () => Use(new MomentTally.Builder(InvalidFacts.Count), builder => builder.Add(double.NaN)),
        ["missing durations"] = () => Use(new DurationTally.Builder(), builder => builder.AddMissing()),
        ["invalid durations"] = () => Use(new DurationTally.Builder(invalid: InvalidFacts.Count), builder => builder.Add(TimeSpan.MinValue)),
        ["another kind"] = () => Use(((ITallyDefinition<SurveyResponse, ScoreTally>)CsatDefinition.TopTwoOfFive).NewBuilder(), builder => builder.Add(Response)),
        ["tallies of scores"] = () => UseTally(new ScoreTally.Builder(SurveyScale.ZeroToTen), ScoreTally.FromCounts(SurveyScale.ZeroToTen, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
        ["tallies of weighted scores"] = () => UseTally(new WeightedScoreTally.Builder(SurveyScale.ZeroToTen), WeightedScoreTally.FromScores([7], [1.5], SurveyScale.ZeroToTen)),
        ["tallies of rates"] = () => UseTally(new RateTally.Builder(), new RateTally(1, 2)),
        ["tallies of moments"] = () => UseTally(new MomentTally.Builder(), MomentTally.FromValues([1.5])),
        ["tallies of durations"] = () => UseTally(new DurationTally.Builder(), DurationTally.FromSum(1, TimeSpan.FromSeconds(7))),
        ["tallies of contacts"] = () => UseTally(HandlingDefinition.Standard.NewBuilder(), new[] { Contact }.Tally(HandlingDefinition.Standard)),
    };

    public static TheoryData<string> Builders => [.. Uses.Keys];

    /// <summary>Two threads that do nothing but add overlap within far fewer than this many facts.</summary>
    [Theory]
    [MemberData(nameof(Builders))]
    public async Task Add_TwoThreadsAtOnce_IsNoticed(string builder)
    {
        Action add = Uses[builder]();
        int noticed = 0;
        string? message = null;
        using Barrier bothAreThere = new(2);
        await Task.WhenAll(OnAThreadOfItsOwn(), OnAThreadOfItsOwn());

        message.Should().StartWith("The builder is used by two threads at once");

        // Those of the pool may come one after the other while other tests hold it.
        Task OnAThreadOfItsOwn() => Task.Factory.StartNew(AddUntilNoticed, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        void AddUntilNoticed()
        {
            bothAreThere.SignalAndWait();
            for (int i = 0; i < 20_000_000 && Volatile.Read(ref noticed) == 0; i++)
            {
                try
                {
                    add();
                }
                catch (InvalidOperationException refused)
                {
                    message = refused.Message;
                    Volatile.Write(ref noticed, 1);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Builders))]
    public async Task Add_OneThreadAfterTheOther_IsFine(string builder)
    {
        Action add = Uses[builder]();
        add();
        await Task.Run(add);
        await Task.Run(add);
    }

    private static Action UseTally<TTally>(ITallyBuilder<TTally> builder, TTally tally)
        where TTally : class, ITally<TTally> => () => builder.Add(tally);

    private static Action Use<TBuilder>(TBuilder builder, Action<TBuilder> add) => () => add(builder);
}
