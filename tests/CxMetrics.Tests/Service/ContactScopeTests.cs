namespace CxMetrics.Tests.Service;

public sealed class ContactScopeTests
{
    [Theory]
    [InlineData(ContactScope.All, null, null, null, null, null, null, null)]
    [InlineData(ContactScope.InboundHuman, null, "outbound", "abandoned", "not handled by a person", "not handled by a person", "not handled by a person", "not handled by a person")]
    [InlineData(ContactScope.Human, null, null, "abandoned", "not handled by a person", "not handled by a person", "not handled by a person", "not handled by a person")]
    [InlineData(ContactScope.InboundHandled, null, "outbound", "abandoned", "not handled", null, null, "not handled")]
    [InlineData(ContactScope.SelfService, "not self-service", "not self-service", "abandoned", "not self-service", null, "not self-service", "not self-service")]
    [InlineData(ContactScope.AiAgent, "not handled by an AI agent", "not handled by an AI agent", "abandoned", "not handled by an AI agent", "not handled by an AI agent", null, "not handled by an AI agent")]
    public void ExclusionReason_EveryKindOfContact_IsInOrHasAReason(
        ContactScope scope, string? human, string? outbound, string? abandoned, string? flowedOut, string? bot, string? assistant, string? unknown)
    {
        string?[] reasons =
        [
            ContactScopes.ExclusionReason(scope, Contact.Human("1")),
            ContactScopes.ExclusionReason(scope, Contact.Human("2") with { Direction = ContactDirection.Outbound }),
            ContactScopes.ExclusionReason(scope, Contact.Abandoned("3")),
            ContactScopes.ExclusionReason(scope, Contact.Human("4") with { QueueOutcome = QueueOutcome.FlowedOut }),
            ContactScopes.ExclusionReason(scope, Contact.Session("5")),
            ContactScopes.ExclusionReason(scope, Contact.Session("6") with { HandledBy = ContactHandler.AiAgent }),
            ContactScopes.ExclusionReason(scope, Contact.Human("7") with { HandledBy = null }),
        ];

        reasons.Should().Equal(human, outbound, abandoned, flowedOut, bot, assistant, unknown);
    }

    [Fact]
    public void TallyBy_AnyScope_CountsInAndOutToWhatCameIn()
    {
        Interaction[] log =
        [
            Contact.Human("1"), Contact.Abandoned("2"), Contact.Session("3"), Contact.Human("4") with { Direction = ContactDirection.Outbound },
        ];

        foreach (ContactScope scope in Enum.GetValues<ContactScope>())
        {
            Breakdown<string, DriverTally> tally = log.Tally(new ContactDriverDefinition("any", scope));
            (tally.Count + tally.Total.Excluded.Total).Should().Be(4, scope.ToString());
        }
    }
}
