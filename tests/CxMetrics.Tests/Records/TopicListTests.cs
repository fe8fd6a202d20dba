using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class TopicListTests
{
    private static readonly TopicList Topics = ["price", "delivery", "price"];

    [Fact]
    public void Equals_SameTopicsInTheSameOrder_IsEqualAndHashesAlike()
    {
        TopicList same = TopicList.Create("price", "delivery", "price");
        TopicList turned = ["delivery", "price", "price"];

        same.Equals(Topics).Should().BeTrue();
        same.Equals((object)Topics).Should().BeTrue();
        same.GetHashCode().Should().Be(Topics.GetHashCode());
        turned.Equals(Topics).Should().BeFalse();
        Topics.Equals(["price", "delivery"]).Should().BeFalse();
        Topics.Equals(["Price", "delivery", "price"]).Should().BeFalse();
        Topics.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Items_ByIndexAndInOrder_AreThoseGiven()
    {
        Topics.Count.Should().Be(3);
        Topics[1].Should().Be("delivery");
        Topics.Should().Equal("price", "delivery", "price");
        Topics.ToString().Should().Be("price, delivery, price");
        ((TopicList)[]).Should().BeSameAs(TopicList.Empty);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Indexer_NoPosition_Throws(int index)
    {
        Action get = () => _ = Topics[index];

        get.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(nameof(index)).WithMessage("*expected 0 to 2*");
    }

    [Fact]
    public void Create_NullOrBlankTopic_Throws()
    {
        Action none = () => _ = TopicList.Create("a", null!);
        Action blank = () => _ = TopicList.Create("a", " ");

        none.Should().ThrowExactly<ArgumentNullException>().WithParameterName("topics");
        blank.Should().ThrowExactly<ArgumentException>().WithParameterName("topics");
    }

    [Fact]
    public void Create_ArrayThatChangesLater_KeepsWhatItWasGiven()
    {
        string[] source = ["a"];
        TopicList list = TopicList.Create(source);

        source[0] = "b";

        list.Should().Equal("a");
    }

    [Theory]
    [InlineData("[1]", "*topic is a JSON Number; expected a string*")]
    [InlineData("[null]", "*topic is a JSON Null; expected a string*")]
    [InlineData("[[\"a\"]]", "*topic is a JSON StartArray; expected a string*")]
    [InlineData("[\"\"]", "*topic is \"\"; expected text that is not blank*")]
    [InlineData("{}", "*are a JSON StartObject; expected an array of strings*")]
    public void Read_NotAnArrayOfTexts_ThrowsAndSaysWhy(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<TopicList>(json);

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }

    [Fact]
    public void WriteAndRead_AnyList_RoundTrips()
    {
        JsonSerializer.Serialize(Topics).Should().Be("""["price","delivery","price"]""");
        JsonSerializer.Deserialize<TopicList>("""["price","delivery","price"]""").Should().Equal(Topics);
        JsonSerializer.Deserialize<TopicList>("null").Should().BeSameAs(TopicList.Empty);
        JsonSerializer.Serialize(TopicList.Empty).Should().Be("[]");
    }
}
