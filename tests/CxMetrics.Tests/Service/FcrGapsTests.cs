using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Service;

/// <summary>What nobody recorded, at random, moves no rate: only the sampling error of leaving out a third remains.</summary>
public sealed class FcrGapsTests
{
    private static readonly FcrRepeatRule Week = new(TimeSpan.FromDays(7));

    public static TheoryData<string, FcrDefinition, Func<Interaction, Interaction>> Gaps() => new()
    {
        { "ends", FcrDefinition.Standard, contact => contact with { End = null } },
        { "ends", FcrDefinition.NoRepeat, contact => contact with { End = null } },
        { "ends", FcrDefinition.SingleContactIssuesOverContacts, contact => contact with { End = null } },
        { "ends", FcrDefinition.FixedWindow, contact => contact with { End = null } },
        { "resolutions", FcrDefinition.OneContactAndAgentFlag, contact => contact with { Resolution = null } },
        { "transfers", FcrDefinition.NoTransfer, contact => contact with { Transfers = null } },
        { "first line", new("a", FcrCounting.Issues, Week, firstLine: FcrFirstLine.ResolvableOnly), contact => contact with { FirstLineResolvable = null } },
        { "first line", FcrDefinition.NetAgentFlag, contact => contact with { FirstLineResolvable = null } },
        { "answers", new("b", FcrCounting.Issues, Week, FcrVerdict.Customer), contact => contact with { CustomerSaysResolved = null } },
        { "answers", new("c", FcrCounting.Contacts, Week, FcrVerdict.Customer), contact => contact with { CustomerSaysResolved = null } },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void Calculate_GapsAtRandom_MoveNoRate(string what, FcrDefinition definition, Func<Interaction, Interaction> forget)
    {
        // Everybody answers here, as the agent says: the survey's own gaps are none of the question.
        Interaction[] log = [.. OperationsLog.Interactions.Select(contact => contact with { CustomerSaysResolved = contact.Resolution == ContactResolution.Resolved })];
        Random random = new(7);
        Interaction[] gaps = [.. log.Select(contact => random.Next(3) == 0 ? forget(contact) : contact)];

        double rate = Fcr.Calculate(log, OperationsLog.End, definition).Rate!.Value;

        Fcr.Calculate(gaps, OperationsLog.End, definition).Rate.Should().BeApproximately(rate, 0.015, "a third of the {0} are missing", what);
    }
}
