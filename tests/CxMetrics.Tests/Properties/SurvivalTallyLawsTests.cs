using CxMetrics.Survival;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class SurvivalTallyLawsTests : TallyLaws<SurvivalRow, SurvivalTally>
{
    private static readonly ITallyDefinition<SurvivalRow, SurvivalTally> Definition =
        SurvivalTally.Reading((SurvivalRow row) => row.Time, row => row.Cause, row => row.Entry);

    protected override Gen<SurvivalRow> Fact => SurvivalRow.Any;

    protected override SurvivalTally Tally(IReadOnlyList<SurvivalRow> facts) => facts.Tally(Definition, InvalidFacts.Count);

    protected override ITallyBuilder<SurvivalTally> Build(IReadOnlyList<SurvivalRow> facts)
    {
        ITallyBuilder<SurvivalRow, SurvivalTally> builder = Definition.NewBuilder(InvalidFacts.Count);
        foreach (SurvivalRow row in facts)
        {
            builder.Add(row);
        }

        return builder;
    }

    [Fact]
    public void FromColumns_AnyRows_IsTheTallyOfTheRecords() => Holds(Facts, rows =>
    {
        SurvivalRow[] known = [.. rows.Where(row => row.Time is not null)];
        SurvivalTally columns = SurvivalTally.FromColumns(
            [.. known.Select(row => row.Time!.Value)], [.. known.Select(row => row.Cause)], [.. known.Select(row => row.Entry ?? 0)], invalid: InvalidFacts.Count);
        return columns.Equals(Tally(known));
    });

    [Fact]
    public void Count_AnyRows_ReconcilesWithWhatCameIn() => Holds(Facts, rows =>
        Tally(rows) is var tally && tally.Events + tally.Censored + tally.Excluded.Total == rows.Length && tally.Count == tally.Events + tally.Censored);

    [Fact]
    public void AtRisk_AnyRows_AreThoseWhoEnteredBeforeAndLeaveThenOrLater() => Holds(Facts, rows =>
    {
        SurvivalRow[] valid = [.. rows.Where(row => row.IsValid)];
        return KaplanMeier.Estimate(Tally(rows)).Points.All(point =>
            point.AtRisk == valid.Count(row => (row.Entry is not > 0 || row.Entry < point.Time) && row.Time >= point.Time));
    });
}
