using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are linked sessions, drawn from the links of random logs.</summary>
public sealed class SelfServiceTallyLawsTests : TallyLaws<SelfServiceSession, SelfServiceTally>
{
    private static readonly SelfServiceDefinition Definition = new("contained", Contact.Hours(2), handlers: SelfServiceHandlers.SelfService);

    protected override Gen<SelfServiceSession> Fact =>
        SelfServiceLog.Any.Select(log => SelfService.Link(log, Contact.At(11)).Sessions)
            .Where(sessions => sessions.Count > 0)
            .SelectMany(sessions => Gen.Elements<SelfServiceSession>(sessions));

    protected override SelfServiceTally Tally(IReadOnlyList<SelfServiceSession> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<SelfServiceTally> Build(IReadOnlyList<SelfServiceSession> facts)
    {
        ITallyBuilder<SelfServiceSession, SelfServiceTally> builder = Definition.NewBuilder();
        foreach (SelfServiceSession fact in facts)
        {
            builder.Add(fact);
        }

        return builder;
    }

    [Fact]
    public void Tally_AnySessions_ReconcilesWithWhatCameIn() => Holds(Facts, facts =>
    {
        SelfServiceTally tally = Tally(facts);
        return tally.Sessions + tally.Excluded.Total == facts.Length
            && facts.LongCount(fact => Definition.IsContained(fact) == true) == tally.Containment.Numerator
            && tally.Completion.Denominator == tally.Sessions
            && tally.CompletionWhereRecorded.Numerator == tally.Completion.Numerator
            && tally.ContainedAndCompleted.Denominator == tally.Containment.Denominator
            && tally.ContainedAndCompleted.Numerator + tally.CameBack.Numerator == tally.CameBack.Denominator;
    });
}
