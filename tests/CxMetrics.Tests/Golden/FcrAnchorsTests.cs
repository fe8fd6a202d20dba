using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The published figures of area "fcr": simple fractions, exact in double.</summary>
public class FcrAnchorsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Area_ItsFigures_AreThoseThatAreTested() =>
        Anchors().Select(anchor => anchor.GetProperty("name").GetString()).Should().BeEquivalentTo(
            "SQM", "three customers, four calls", "QueueMetrics repeat margin hours");

    [Fact]
    public void FromCounts_Sqm_IsTheirRate()
    {
        JsonElement anchor = Anchor("SQM");
        JsonElement inputs = anchor.GetProperty("inputs");

        FcrResult result = Fcr.FromCounts(inputs.GetProperty("resolved").GetInt64(), inputs.GetProperty("inquiries").GetInt64());

        result.Rate.Should().Be(anchor.Double("expected"));
    }

    [Fact]
    public void Calculate_ThreeCustomersFourCalls_IsAHalfOfContactsAndTwoThirdsOfIssues()
    {
        JsonElement anchor = Anchor("three customers, four calls");
        List<Interaction> calls = [];
        foreach (JsonProperty customer in anchor.GetProperty("inputs").GetProperty("customers").EnumerateObject())
        {
            for (int i = 0; i < customer.Value.GetInt32(); i++)
            {
                calls.Add(Call($"{customer.Name} {i}", customer.Name, Noon.AddDays(i)));
            }
        }

        FcrLinks links = Fcr.Link(calls, Noon.AddDays(30));

        Fcr.Calculate(links, FcrDefinition.SingleContactIssuesOverContacts).Rate.Should().Be(anchor.Double("expected"));
        Fcr.Calculate(links).Rate.Should().Be(2 / 3.0);
        Fcr.Calculate(links, FcrDefinition.NoRepeat).Rate.Should().Be(3 / 4.0, "the second call of one customer counts as a success");
    }

    [Fact]
    public void Standard_ItsWindow_IsThatOfQueueMetrics() =>
        FcrDefinition.Standard.RepeatRule!.Window.TotalHours.Should().Be(Anchor("QueueMetrics repeat margin hours").Double("expected"));

    [Fact]
    public void Calculate_UnknownCallers_AreNeverClustered()
    {
        Interaction[] calls = [Call("1", null, Noon), Call("2", null, Noon.AddHours(1)), Call("3", "a", Noon)];

        FcrResult result = Fcr.Calculate(calls, Noon.AddDays(30));

        result.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
        result.Excluded["no customer id"].Should().Be(2);
    }

    private static Interaction Call(string id, string? customer, DateTimeOffset start) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, start)
        {
            CustomerId = customer,
            Topic = "billing",
            End = start.AddMinutes(5),
            HandledBy = ContactHandler.Human,
        };

    private static JsonElement Anchor(string name) => Anchors().Single(anchor => anchor.GetProperty("name").ValueEquals(name));

    private static IEnumerable<JsonElement> Anchors()
    {
        using JsonDocument document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "service", "published_anchors.json")));
        return [.. document.RootElement.EnumerateArray().Where(anchor => anchor.GetProperty("area").ValueEquals("fcr")).Select(anchor => anchor.Clone())];
    }
}
