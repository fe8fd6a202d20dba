using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are linked sessions, drawn from the links of random logs.</summary>
public sealed class SelfServiceTallyLawsTests()
    : MetricLaws<SelfServiceDefinition, SelfServiceSession, SelfServiceTally, SelfServiceResult>(Definition, Session)
{
    private static readonly SelfServiceDefinition Definition = new("contained", Contact.Hours(2)) { Handlers = SelfServiceHandlers.SelfService };

    private static Gen<SelfServiceSession> Session =>
        SelfServiceLog.Any.Select(log => SelfService.Link(log, Contact.At(11)).Sessions)
            .Where(sessions => sessions.Count > 0)
            .SelectMany(sessions => Gen.Elements<SelfServiceSession>(sessions));

    [Fact]
    public void Rates_AnySessions_AccountForEachSession() => Holds(Facts, facts =>
    {
        SelfServiceTally tally = Tally(facts);
        return new[] { tally.Completion, tally.CompletionWhereRecorded, tally.Containment, tally.ContainedAndCompleted, tally.CameBack }.All(rate =>
            rate.Denominator + rate.Excluded.Total == tally.Sessions);
    });

    [Fact]
    public void Tally_AnySessions_RatesFollowFromEachOther() => Holds(Facts, facts =>
    {
        SelfServiceTally tally = Tally(facts);
        return facts.LongCount(fact => Definition.IsContained(fact) == true) == tally.Containment.Numerator
            && tally.Completion.Denominator == tally.Sessions
            && tally.CompletionWhereRecorded.Numerator == tally.Completion.Numerator
            && tally.ContainedAndCompleted.Denominator == tally.Containment.Denominator
            && tally.ContainedAndCompleted.Numerator + tally.CameBack.Numerator == tally.CameBack.Denominator;
    });
}
