using System.Reflection;
using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class ContactChannelTests
{
    [Theory]
    [InlineData("phone")]
    [InlineData("Phone")]
    [InlineData(" PHONE\t")]
    public void Constructor_OtherSpelling_IsTheSameChannel(string name)
    {
        ContactChannel channel = new(name);

        channel.Should().Be(ContactChannel.Phone);
        channel.GetHashCode().Should().Be(ContactChannel.Phone.GetHashCode());
        channel.Name.Should().Be("phone");
        channel.ToString().Should().Be("phone");
        JsonSerializer.Deserialize<ContactChannel>(JsonSerializer.Serialize(name)).Should().Be(ContactChannel.Phone);
    }

    [Fact]
    public void Constructor_NoName_Throws()
    {
        Action none = () => _ = new ContactChannel(null!);
        Action blank = () => _ = new ContactChannel(" ");

        none.Should().ThrowExactly<ArgumentNullException>().WithParameterName("name");
        blank.Should().ThrowExactly<ArgumentException>().WithParameterName("name");
    }

    [Fact]
    public void WellKnown_Channels_AreDistinctAndRoundTrip()
    {
        ContactChannel[] channels = [.. typeof(ContactChannel)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (ContactChannel)property.GetValue(null)!)];

        channels.Should().HaveCount(13).And.OnlyHaveUniqueItems().And.NotContain(default(ContactChannel));
        channels.Select(channel => JsonSerializer.Deserialize<ContactChannel>(JsonSerializer.Serialize(channel))).Should().Equal(channels);
    }

    [Fact]
    public void Default_HasAnEmptyName() => default(ContactChannel).Name.Should().BeEmpty();

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Read_NotAChannel_Throws(string json)
    {
        Action read = () => JsonSerializer.Deserialize<ContactChannel>(json);

        read.Should().ThrowExactly<JsonException>();
    }

    [Fact]
    public void WriteAndRead_AsKeysOfADictionary_TravelsAsTheName()
    {
        Dictionary<ContactChannel, int> counts = new() { [ContactChannel.InPerson] = 2 };
        Action blank = () => JsonSerializer.Deserialize<Dictionary<ContactChannel, int>>("""{"":1}""");

        string json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"in-person":2}""");
        JsonSerializer.Deserialize<Dictionary<ContactChannel, int>>(json).Should().Equal(counts);
        blank.Should().ThrowExactly<JsonException>();
    }
}
