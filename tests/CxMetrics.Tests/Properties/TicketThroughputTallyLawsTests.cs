using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are a ticket created or a ticket solved.</summary>
public sealed class TicketThroughputTallyLawsTests : TallyLaws<string, TicketThroughputTally>
{
    protected override Gen<string> Fact => Gen.Elements("created", "solved");

    protected override TicketThroughputTally Tally(IReadOnlyList<string> facts) =>
        new() { Created = facts.Count(fact => fact is "created"), Solved = facts.Count(fact => fact is "solved") };

    protected override ITallyBuilder<TicketThroughputTally> Build(IReadOnlyList<string> facts) => new SummingBuilder<TicketThroughputTally>(Tally(facts));

    [Fact]
    public void Json_AnotherVersion_IsRefused()
    {
        Action read = () => System.Text.Json.JsonSerializer.Deserialize<TicketThroughputTally>("""{"v":2,"created":1,"solved":1}""");

        read.Should().ThrowExactly<System.Text.Json.JsonException>().WithMessage("*has version 2; expected version 1*");
    }
}
