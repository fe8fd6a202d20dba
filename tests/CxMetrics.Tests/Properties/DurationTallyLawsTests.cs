using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Everything is whole numbers, so the laws hold bit by bit, the sum included.</summary>
public sealed class DurationTallyLawsTests : TallyLaws<TimeSpan?, DurationTally>
{
    protected override Gen<TimeSpan?> Fact => Gen.Frequency(
        (6, DurationSamples.AnyMagnitude.Select(ticks => (TimeSpan?)TimeSpan.FromTicks(ticks))),
        (3, Gen.Choose(0, 600).Select(seconds => (TimeSpan?)TimeSpan.FromSeconds(seconds))),
        (1, Gen.Elements<TimeSpan?>(null, TimeSpan.Zero, TimeSpan.FromTicks(-1), TimeSpan.MinValue, TimeSpan.MaxValue)));

    protected override DurationTally Tally(IReadOnlyList<TimeSpan?> facts) => DurationTally.FromDurations(facts, invalid: InvalidFacts.Count);

    protected override ITallyBuilder<DurationTally> Build(IReadOnlyList<TimeSpan?> facts)
    {
        DurationTally.Builder builder = new(invalid: InvalidFacts.Count);
        builder.AddRange([.. facts.OfType<TimeSpan>()]);
        builder.AddMissing(facts.Count(fact => fact is null));
        return builder;
    }

    [Fact]
    public void Tally_AnyDurations_ReconcilesAndIsExactButForQuantiles() => Holds(Facts, facts =>
    {
        long[] ticks = [.. facts.OfType<TimeSpan>().Where(duration => duration >= TimeSpan.Zero).Select(duration => duration.Ticks)];
        DurationTally tally = Tally(facts);
        return tally.Count == ticks.Length
            && tally.Count + tally.Missing + tally.Invalid == facts.Length
            && tally.SumOfTicks == ticks.Aggregate(Int128.Zero, (sum, duration) => sum + duration)
            && tally.Minimum?.Ticks == (ticks.Length == 0 ? null : ticks.Min())
            && tally.Maximum?.Ticks == (ticks.Length == 0 ? null : ticks.Max());
    });
}
