namespace CxMetrics.Tests.Service;

/// <summary>The text of a definition has every choice, since a refusal shows two of them to tell them apart.</summary>
public class DefinitionTextTests
{
    public static TheoryData<object, string> Texts => new()
    {
        { QueueDefinition.Standard, "queue (threshold 20 s, short abandons below 5 s)" },
        { new QueueDefinition("q", TimeSpan.FromSeconds(20.04), TimeSpan.Zero), "q (threshold 20.04 s, short abandons below 0 s)" },
        { HandlingDefinition.Standard, "handling (TalkHoldWrap, LeavesTimeUnknown, both directions)" },
        { new HandlingDefinition("h") { Parts = HandleTimeParts.Talk, Missing = MissingPart.TookNoTime, Direction = ContactDirection.Inbound }, "h (Talk, TookNoTime, Inbound)" },
        { OccupancyDefinition.Standard, "occupancy (handling (TalkHoldWrap, LeavesTimeUnknown, both directions))" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_AnyDefinition_HasItsNameAndEveryChoice(object definition, string expected)
    {
        ArgumentNullException.ThrowIfNull(definition);
        definition.ToString().Should().Be(expected);
    }

    [Fact]
    public void Add_TalliesUnderDefinitionsOfOneName_TellsThemApart()
    {
        Action queues = () => _ = Queue(QueueDefinition.Standard) + Queue(QueueDefinition.Within(TimeSpan.FromSeconds(20.04)));
        Action handling = () => _ = Handling(HandlingDefinition.Standard) + Handling(HandlingDefinition.Standard with { Parts = HandleTimeParts.Talk });
        Action occupancy = () => _ = Busy(OccupancyDefinition.Standard) + Busy(OccupancyDefinition.Standard with { Handling = HandlingDefinition.InboundOnly });

        queues.Should().Throw<ArgumentException>().WithMessage("*\"queue (threshold 20.04 s, *to one of*\"queue (threshold 20 s, *");
        handling.Should().Throw<ArgumentException>().WithMessage("*\"handling (Talk, *to one of*\"handling (TalkHoldWrap, *");
        occupancy.Should().Throw<ArgumentException>().WithMessage("*\"occupancy (inbound handling (*to one of*\"occupancy (handling (*");
    }

    private static QueueTally Queue(QueueDefinition definition) => new Interaction[] { Contact.Human("1") }.Tally(definition);

    private static HandlingTally Handling(HandlingDefinition definition) => new Interaction[] { Contact.Human("1") }.Tally(definition);

    private static OccupancyTally Busy(OccupancyDefinition definition) => new Interaction[] { Contact.Human("1") }.Tally(definition);
}
