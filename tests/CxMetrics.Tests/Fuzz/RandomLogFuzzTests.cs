using System.Reflection;
using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Tests.Architecture;
using CxMetrics.Tests.Records;
using CxMetrics.Tests.Service;

namespace CxMetrics.Tests.Fuzz;

/// <summary>Every public definition that reads a record tallies random logs of it alike, whichever way they come.</summary>
public sealed class RandomLogFuzzTests
{
    private const int Tries = 1;
    private const int Facts = 40;

    /// <summary>Some facts come later.</summary>
    private static readonly DateTimeOffset AsOf = new(2027, 1, 15, 0, 0, 0, TimeSpan.Zero);

    private static readonly MethodInfo CheckMethod = typeof(RandomLogFuzzTests).GetMethod(nameof(Faults), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    [Fact]
    public void Definitions_AreFound() => Definitions().Select(found => found.Definition.GetType().Name).Distinct(StringComparer.Ordinal)
        .Should().Contain([nameof(HandlingDefinition), nameof(QueueDefinition), nameof(SentimentDefinition), nameof(CallbackDefinition), nameof(CsatDefinition)]);

    [Fact]
    public void Tally_RandomLog_IsTheSameEveryWayAndReconciles()
    {
        (object Definition, Type Reads)[] definitions = [.. Definitions()];

        FuzzRun.Seeds(Tries)
            .SelectMany(seed => definitions.SelectMany(found =>
                ((IEnumerable<string>)CheckMethod.MakeGenericMethod(found.Reads.GetGenericArguments()).Invoke(null, [found.Definition, seed])!)
                .Select(fault => FuzzRun.Fault(seed, fault, found.Definition))))
            .ShouldBeNone("a log has one tally");
    }

    [Fact]
    public void Scores_RandomColumn_AreThoseOfItsRecords() =>
        FuzzRun.Seeds(Tries).Where(seed =>
        {
            Random random = new(seed);
            int?[] scores = [.. Enumerable.Range(0, Facts).Select(_ => random.Next(5) == 0 ? (int?)null : random.Next(-1, 12))];
            SurveyResponse[] responses = [.. scores.Select((score, i) => new SurveyResponse($"r{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, score))];
            ScoreTally rows = responses.TallyScores(response => response.Score, SurveyScale.ZeroToTen, InvalidFacts.Count);
            return !responses.TallyScores(SurveyKind.Nps, InvalidFacts.Count).Equals(rows)
                || !ScoreTally.FromScores(scores, SurveyScale.ZeroToTen, InvalidFacts.Count).Equals(rows);
        }).Select(seed => FuzzRun.Fault(seed, "the column has another tally than the records")).ShouldBeNone("columns are records");

    [Fact]
    public void Fcr_RandomColumns_AreThoseOfTheirRecords() =>
        FuzzRun.Seeds(Tries).SelectMany(seed =>
        {
            Interaction[] contacts = RandomFacts.Log<Interaction>(new Random(seed), Facts);
            return new[] { FcrDefinition.Standard, FcrDefinition.NoRepeat, FcrDefinition.AnyTopic, FcrDefinition.ThirtyDays, FcrDefinition.FixedWindow }
                .Where(definition => !Fcr.Tally(FcrTestColumns.Of(contacts), AsOf, definition, InvalidFacts.Count).Equals(Fcr.Calculate(contacts, AsOf, definition, InvalidFacts.Count).Tally))
                .Select(definition => FuzzRun.Fault(seed, "the columns have another tally than the records", definition));
        }).ShouldBeNone("columns are records");

    [Fact]
    public void Cohorts_RandomColumns_AreThoseOfTheirRecords() =>
        FuzzRun.Seeds(Tries).SelectMany(seed =>
        {
            CustomerActivity[] activity = RandomFacts.Log<CustomerActivity>(new Random(seed), Facts);
            ReadOnlyMemory<int> codes = Retention.CustomerCodes([.. activity.Select(fact => fact.CustomerId)]);
            return new[] { Periods.Days(TimeZoneInfo.Utc), Periods.IsoWeeks(TimeZoneInfo.Utc), Periods.Months(TimeZoneInfo.Utc) }
                .Select(periods => new CohortDefinition("cohorts", periods))
                .Where(definition => !Retention.Cohorts(codes, activity.Select(fact => fact.At.UtcTicks).ToArray(), definition, AsOf, InvalidFacts.Count).Tally
                    .Equals(Retention.Cohorts(activity, definition, AsOf, invalid: InvalidFacts.Count).Tally))
                .Select(definition => FuzzRun.Fault(seed, "the columns have another tally than the records", definition));
        }).ShouldBeNone("columns are records");

    private static IEnumerable<(object Definition, Type Reads)> Definitions() =>
        PublicObjects.Types.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(preset => preset.PropertyType == type).Select(preset => preset.GetValue(null)!)
                .Append(PublicObjects.Of(type)).OfType<object>().Distinct())
            .Where(definition => definition.GetType().GetProperty("Scale")?.GetValue(definition) is not SurveyScale scale || scale == RecordSamples.SurveyResponse.Scale)
            .SelectMany(definition => definition.GetType().GetInterfaces()
                .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITallyDefinition<,>) && RandomFacts.Knows(face.GetGenericArguments()[0]))
                .Select(face => (definition, face)));

    private static List<string> Faults<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, int seed)
        where TTally : class, ITally<TTally>
    {
        Random random = new(seed);
        TFact[] log = RandomFacts.Log<TFact>(random, Facts);
        TTally whole = log.Tally(definition, InvalidFacts.Count);
        Dictionary<string, TTally> ways = new(StringComparer.Ordinal)
        {
            ["halves"] = log[..(Facts / 2)].Tally(definition, InvalidFacts.Count) + log[(Facts / 2)..].Tally(definition, InvalidFacts.Count),
            ["one by one"] = TTally.Sum(log.Select(fact => new[] { fact }.Tally(definition, InvalidFacts.Count))),
            ["a stream"] = log.Where(_ => true).Tally(definition, InvalidFacts.Count),
            ["the other way round"] = log.AsEnumerable().Reverse().Tally(definition, InvalidFacts.Count),
            ["groups"] = log.TallyBy(definition, fact => definition.IdOf(fact)?[^1..], InvalidFacts.Count).Total,
            ["months"] = log.TallyBy(definition, Periods.Months(TimeZoneInfo.Utc), invalid: InvalidFacts.Count).Total,
            ["JSON"] = JsonSerializer.Deserialize<TTally>(JsonSerializer.Serialize(whole, Options), Options)!,
        };
        List<string> faults = [.. ways.Where(way => !way.Value.Equals(whole)).Select(way => $"by {way.Key} it is {JsonSerializer.Serialize(way.Value, Options)}; expected {JsonSerializer.Serialize(whole, Options)}")];
        return typeof(TTally).GetProperty("Excluded")?.GetValue(whole) is ReasonCounts excluded
            && whole.Count + excluded.Total + CountedApart(whole) != Facts
            ? [.. faults, $"it has {whole.Count} and {excluded} of {Facts}"]
            : faults;
    }

    /// <summary>What a tally keeps beside what it counts.</summary>
    private static long CountedApart(object tally) => tally switch
    {
        ScoreTally scores => scores.Unanswered,
        WeightedScoreTally weighted => weighted.Unanswered,
        SentimentTally sentiment => sentiment.Unscored,
        QueueTally queue => queue.FlowedOut,
        OccupancyTally occupancy => occupancy.Incomplete.Total,
        _ => 0,
    };
}
