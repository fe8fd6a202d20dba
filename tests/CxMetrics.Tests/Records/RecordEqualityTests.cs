using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class RecordEqualityTests
{
    public static TheoryData<object> Full() => [.. RecordSamples.Full];

    [Theory]
    [MemberData(nameof(Full))]
    public void Equals_ACopyWithCollectionsOfItsOwn_IsEqualAndHashesAlike(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        object copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(record, record.GetType()), record.GetType())!;

        copy.Should().NotBeSameAs(record).And.Be(record);
        copy.GetHashCode().Should().Be(record.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Full))]
    public void Equals_OneMemberAway_IsNot(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        object minimal = RecordSamples.Minimal.Single(other => other.GetType() == record.GetType());
        foreach (System.Reflection.PropertyInfo member in record.GetType().GetProperties())
        {
            object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
            object? other = member.GetValue(minimal);
            if (!Equals(other, member.GetValue(record)))
            {
                member.SetValue(copy, other);
                copy.Should().NotBe(record, "{0} differs", member.Name);
            }
        }
    }

    [Fact]
    public void Defaults_OfNewRecords_AreNeutral()
    {
        SurveyResponse response = new("r", SurveyKind.Ces, SurveyScale.OneToSeven);

        response.Weight.Should().Be(1);
        response.Score.Should().BeNull();
        response.Topics.Should().BeSameAs(TopicList.Empty);
        response.Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new Customer("c").Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new Touchpoint("t", "T").Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new Touchpoint("t", "T").IsService.Should().BeFalse();
        new Interaction("i", ContactChannel.Chat, ContactDirection.Inbound, default(DateTimeOffset)).Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new Ticket("k", default(DateTimeOffset)).Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new Ticket("k", default(DateTimeOffset)).CreatedBy.Should().Be(TicketActor.Customer);
        new TicketEvent("k", default(DateTimeOffset), TicketEventKind.Status, TicketActor.Agent).Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        new TicketEvent("k", default(DateTimeOffset), TicketEventKind.Status, TicketActor.Agent).Sequence.Should().Be(0);
    }

    [Fact]
    public void With_NullCollections_MeansEmpty()
    {
        SurveyResponse response = RecordSamples.SurveyResponse with { Topics = null!, Attributes = null! };

        response.Topics.Should().BeSameAs(TopicList.Empty);
        response.Attributes.Should().BeSameAs(AttributeDictionary.Empty);
        (RecordSamples.Touchpoint with { Attributes = null! }).Attributes.Should().BeEmpty();
        (RecordSamples.Customer with { Attributes = null! }).Attributes.Should().BeEmpty();
        (RecordSamples.Interaction with { Attributes = null! }).Attributes.Should().BeEmpty();
        (RecordSamples.Ticket with { Attributes = null! }).Attributes.Should().BeEmpty();
        (RecordSamples.TicketEvent with { Attributes = null! }).Attributes.Should().BeEmpty();
    }

    [Fact]
    public void Score_OffTheScale_IsAFactThatARecordKeeps() =>
        (RecordSamples.SurveyResponse with { Score = -7 }).Score.Should().Be(-7);
}
