using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class AttributeDictionaryTests
{
    private static readonly KeyValuePair<string, string> North = KeyValuePair.Create("region", "north");
    private static readonly KeyValuePair<string, string> Gold = KeyValuePair.Create("Tier", "gold");
    private static readonly AttributeDictionary Both = [North, Gold];

    [Fact]
    public void Equals_OtherOrder_IsEqualAndHashesAlike()
    {
        AttributeDictionary other = [Gold, North];

        other.Should().BeEquivalentTo(Both).And.Equal(Both);
        other.Equals(Both).Should().BeTrue();
        other.Equals((object)Both).Should().BeTrue();
        other.GetHashCode().Should().Be(Both.GetHashCode());
        JsonSerializer.Serialize(other).Should().Be("""{"Tier":"gold","region":"north"}""");
    }

    [Fact]
    public void Equals_AnotherValueNameOrLetterCase_IsNot()
    {
        AttributeDictionary[] others = [Both.With("region", "North"), [North], [North, KeyValuePair.Create("tier", "gold")]];
        others.Should().NotContain(Both);
        Both.Equals((object)"region=north").Should().BeFalse();
        Both.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Create_Nothing_IsTheEmptyMap()
    {
        AttributeDictionary none = [];

        none.Should().BeSameAs(AttributeDictionary.Empty);
        none.Should().BeEmpty();
        none.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Lookup_EveryMember_AgreesWithTheContent()
    {
        Both.Count.Should().Be(2);
        Both.Keys.Should().Equal("Tier", "region");
        Both.Values.Should().Equal("gold", "north");
        Both["region"].Should().Be("north");
        Both.ContainsKey("region").Should().BeTrue();
        Both.ContainsKey("Region").Should().BeFalse();
        Both.TryGetValue("Tier", out string? tier).Should().BeTrue();
        tier.Should().Be("gold");
        Both.TryGetValue("tier", out string? none).Should().BeFalse();
        none.Should().BeNull();
        Both.ToString().Should().Be("Tier=gold, region=north");
    }

    [Fact]
    public void With_NewOrOldName_AddsOrReplacesInANewMap()
    {
        Both.With("region", "south")["region"].Should().Be("south");
        Both.With("shop", "7").Keys.Should().Equal("Tier", "region", "shop");
        Both["region"].Should().Be("north");
        AttributeDictionary.Empty.With("a", "")["a"].Should().BeEmpty();
    }

    [Fact]
    public void Create_WhatCannotBe_Throws()
    {
        Refused<ArgumentException>(() => _ = AttributeDictionary.Create(North, North), "*\"region\" appears twice*");
        Refused<ArgumentException>(() => _ = AttributeDictionary.Create(KeyValuePair.Create(" ", "x")), "*not blank*");
        Refused<ArgumentNullException>(() => _ = AttributeDictionary.Create(KeyValuePair.Create<string, string>(null!, "x")), "*");
        Refused<ArgumentNullException>(() => _ = AttributeDictionary.Create(KeyValuePair.Create<string, string>("x", null!)), "*");
        Refused<ArgumentNullException>(() => _ = Both.With(null!, "x"), "*name*");
        Refused<ArgumentException>(() => _ = Both.With("", "x"), "*name*");
        Refused<ArgumentNullException>(() => _ = Both.With("x", null!), "*value*");
        Refused<ArgumentNullException>(() => _ = Both[null!], "*key*");
        Refused<ArgumentNullException>(() => _ = Both.ContainsKey(null!), "*key*");
        Refused<ArgumentNullException>(() => _ = Both.TryGetValue(null!, out _), "*key*");
        Refused<KeyNotFoundException>(() => _ = Both["shop"], "*\"shop\"; there are Tier, region.*");
        Refused<KeyNotFoundException>(() => _ = AttributeDictionary.Empty["shop"], "*there are none.*");
    }

    [Theory]
    [InlineData("""{"a":1}""", "*\"a\" is a JSON Number; expected a string*")]
    [InlineData("""{"a":null}""", "*\"a\" is a JSON Null; expected a string*")]
    [InlineData("""{"a":{"b":"c"}}""", "*\"a\" is a JSON StartObject; expected a string*")]
    [InlineData("""{"a":"1","a":"1"}""", "*\"a\" appears twice*")]
    [InlineData("""{"":"1"}""", "*name is \"\"; expected text that is not blank*")]
    [InlineData("[]", "*are a JSON StartArray; expected an object of strings*")]
    [InlineData("\"a=1\"", "*are a JSON String; expected an object of strings*")]
    public void Read_NotAnObjectOfStrings_ThrowsAndSaysWhy(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<AttributeDictionary>(json);

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Read_Null_IsTheEmptyMap() =>
        JsonSerializer.Deserialize<AttributeDictionary>("null").Should().BeSameAs(AttributeDictionary.Empty);

    private static void Refused<TException>(Action action, string message)
        where TException : Exception =>
        action.Should().ThrowExactly<TException>().WithMessage(message);
}
