using CxMetrics.Experience;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Journeys, conversion and paths of random logs: as their words say, in any order of the input, and split by customer.</summary>
public class JourneyModelTests
{
    private static readonly Config Config = Laws.Times(500).WithEndSize(40);

    [Fact]
    public void Link_RowsInAnotherOrder_GivesTheSameJourneys() => Holds(
        from rows in JourneyLogs.Any
        from shuffled in Gen.Shuffle(rows)
        select (rows, shuffled),
        x => JourneyLogs.Link(x.rows).Units().SelectMany(Texts).SequenceEqual(JourneyLogs.Link(x.shuffled).Units().SelectMany(Texts), StringComparer.Ordinal));

    [Fact]
    public void Calculate_RowsInAnotherOrder_IsTheSame() => Holds(
        from rows in JourneyLogs.Any
        from shuffled in Gen.Shuffle(rows)
        from way in JourneyLogs.Way
        from paths in JourneyLogs.Paths
        select (rows, shuffled, way, paths),
        x =>
        {
            JourneyLog log = JourneyLogs.Link(x.rows);
            JourneyLog other = JourneyLogs.Link(x.shuffled);
            return Journeys.Calculate(log).Equals(Journeys.Calculate(other))
                && Conversion.Calculate(log, x.way).Equals(Conversion.Calculate(other, x.way))
                && Paths.Count(log, x.paths).Equals(Paths.Count(other, x.paths));
        });

    [Fact]
    public void Tally_LogSplitByCustomer_AddsUpToTheWhole() => Holds(
        from rows in JourneyLogs.Any
        from way in JourneyLogs.Way
        from paths in JourneyLogs.Paths
        select (rows, way, paths),
        x =>
        {
            JourneyLog log = JourneyLogs.Link(x.rows);
            JourneyLog[] parts = [.. x.rows.GroupBy(row => row.CustomerId is "c" or "d").Select(JourneyLogs.Link)];
            return parts.Length == 0
                || (Sum(parts.Select(part => Journeys.Calculate(part).Tally)).Equals(Journeys.Calculate(log).Tally)
                    && Sum(parts.Select(part => Conversion.Calculate(part, x.way).Tally)).Equals(Conversion.Calculate(log, x.way).Tally)
                    && Sum(parts.Select(part => Paths.Count(part, x.paths))).Equals(Paths.Count(log, x.paths)));
        });

    [Fact]
    public void Conversion_AnyRule_IsWhatItsWordsSay() => Holds(
        from log in JourneyLogs.Log
        from way in JourneyLogs.Way
        select (log, way: way with { Rule = way.Rule == ConversionRule.EachOpening ? ConversionRule.InOrder : way.Rule }),
        x => x.log.Units().Zip(Conversion.Link(x.log, x.way)).All(pair =>
        {
            (long[] starts, string? reason) = ConversionModel.Attempt(pair.First, x.way);
            return string.Equals(pair.Second.Journey.CustomerId, pair.First.CustomerId, StringComparison.Ordinal)
                && string.Equals(pair.Second.ExclusionReason, reason, StringComparison.Ordinal)
                && pair.Second.Steps.Select(step => step.Start.UtcTicks).SequenceEqual(starts);
        }));

    [Fact]
    public void Conversion_EachOpening_HasEachOnceAndNoStepTwice() => Holds(
        from log in JourneyLogs.Log
        from way in JourneyLogs.Way
        select (log, way: way with { Rule = ConversionRule.EachOpening }),
        x =>
        {
            ConversionAttempt[] attempts = [.. Conversion.Link(x.log, x.way)];
            string[] openings = [.. attempts.Where(attempt => attempt.Opening is not null).Select(attempt => attempt.Opening!.Interaction.Id)];
            string[] used = [.. attempts.SelectMany(attempt => attempt.Steps.Skip(1)).Select(step => step.Interaction.Id)];
            return openings.Length == x.log.Units().Sum(journey => journey.Steps.Count(step => string.Equals(step.Stage ?? "(unknown)", x.way.Stages[0], StringComparison.Ordinal)))
                && openings.Distinct(StringComparer.Ordinal).Count() == openings.Length
                && used.Distinct(StringComparer.Ordinal).Count() == used.Length
                && attempts.All(attempt => attempt.Steps.Select(step => step.Stage ?? "(unknown)").SequenceEqual(x.way.Stages.Take(attempt.Level), StringComparer.Ordinal)
                    && attempt.Steps.Zip(attempt.Steps.Skip(1)).All(pair => pair.First.Start <= pair.Second.Start)
                    && attempt.Steps.All(step => step.Start - attempt.Opening!.Start <= x.way.Window));
        });

    [Fact]
    public void Tally_SweepAndAttemptsAndColumns_AreTheSame() => Holds(
        from log in JourneyLogs.Log
        from way in JourneyLogs.Way
        select (log, way),
        x =>
        {
            ConversionTally tally = Conversion.Calculate(x.log, x.way).Tally;
            return (x.log.Count == 0 || Conversion.Link(x.log, x.way).Tally(x.way).Equals(tally))
                && Conversion.Calculate(JourneyLogs.Columns(x.log), JourneyLogs.AsOf, x.way).Tally.Equals(tally);
        });

    [Fact]
    public void Paths_AnyDefinition_AreWhatItsWordsSay() => Holds(
        from log in JourneyLogs.Log
        from paths in JourneyLogs.Paths
        select (log, paths),
        x =>
        {
            PathTally tally = Paths.Count(x.log, x.paths);
            (string Path, string Customer)[] gone = [.. x.log.Units().SelectMany(journey => PathsOf(journey, x.paths).Select(path => (path, journey.CustomerId)))];
            IEnumerable<string> expected = gone.GroupBy(path => path.Path, StringComparer.Ordinal)
                .OrderByDescending(path => path.Count()).ThenBy(path => path.Key, StringComparer.Ordinal)
                .Select(path => $"{path.Key} {path.Count()} {path.Select(one => one.Customer).Distinct(StringComparer.Ordinal).Count()}");
            return tally.Paths.Select(path => $"{string.Join('>', path.Path)} {path.Count} {path.Customers}").SequenceEqual(expected, StringComparer.Ordinal)
                && (x.log.Count == 0 || x.log.Units().Tally(x.paths).Equals(tally))
                && (x.paths.Label != JourneyLabel.Stage || Paths.Count(JourneyLogs.Columns(x.log), JourneyLogs.AsOf, x.paths).Equals(tally));
        });

    private static IEnumerable<string> PathsOf(Journey journey, PathDefinition definition)
    {
        List<List<string>> episodes = [];
        DateTimeOffset latest = default;
        foreach (JourneyStep step in journey.Steps)
        {
            if (episodes.Count == 0 || step.Start - latest > definition.Gap)
            {
                episodes.Add([]);
            }

            latest = step.End > latest ? step.End : latest;
            episodes[^1].Add((definition.Label switch { JourneyLabel.Stage => step.Stage, JourneyLabel.Department => step.Department, _ => step.Touchpoint?.Id }) ?? "(unknown)");
        }

        return episodes.SelectMany(labels => definition.Steps switch
        {
            PathSteps.Transitions => labels.Prepend("(start)").Zip(labels.Append("(end)"), (from, to) => $"{from}>{to}"),
            PathSteps.Every => [string.Join('>', labels.Take(definition.Depth))],
            _ => [string.Join('>', labels.Where((label, i) => i == 0 || !string.Equals(label, labels[i - 1], StringComparison.Ordinal)).Take(definition.Depth))],
        });
    }

    private static IEnumerable<string> Texts(Journey journey) => journey.Steps.Select(step => $"{journey.CustomerId} {step}");

    private static TTally Sum<TTally>(IEnumerable<TTally> parts)
        where TTally : class, ITally<TTally> =>
        TTally.Sum(parts);

    private static void Holds<T>(Gen<T> values, Func<T, bool> law) => Check.One(Config, Prop.ForAll(values.ToArbitrary(), law));
}
