using System.Text.Json;

namespace CxMetrics.Tests.Loyalty;

public class ActivityDefinitionTests
{
    [Fact]
    public void Json_Definition_HasTheIdOfItsZoneAndComesBack()
    {
        ActivityDefinition definition = new(30, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), "login");
        string json = JsonSerializer.Serialize(definition);

        json.Should().Be("""{"v":1,"days":30,"zone":"Europe/Berlin","kind":"login"}""");
        JsonSerializer.Deserialize<ActivityDefinition>(json).Should().Be(definition);
    }

    [Theory]
    [InlineData("""{"v":1,"days":-1,"zone":"UTC","kind":null}""", "*\"days\"*-1*")]
    [InlineData("""{"v":1,"days":2147483648,"zone":"UTC","kind":null}""", "*\"days\"*expected at most 2147483647 days*")]
    [InlineData("""{"v":1,"days":1,"zone":"Nowhere","kind":null}""", "*\"zone\"*\"Nowhere\"*")]
    [InlineData("""{"v":1,"days":1,"zone":"UTC","kind":" "}""", "*is inconsistent*kind*")]
    [InlineData("""{"v":1,"days":1,"zone":"UTC"}""", "*no member \"kind\"*")]
    public void Json_NoDefinition_IsRefused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ActivityDefinition>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Json_ZoneMadeByHand_IsRefused()
    {
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("Office", TimeSpan.FromHours(1), "Office", "Office");

        FluentActions.Invoking(() => JsonSerializer.Serialize(new ActivityDefinition(30, zone)))
            .Should().Throw<JsonException>().WithMessage("The zone of any activity within 30 days in Office was made by hand*");
    }
}
