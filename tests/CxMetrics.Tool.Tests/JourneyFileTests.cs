using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class JourneyFileTests
{
    private const string Contacts = """
        id,customerId,touchpointId,channel,direction,start,end,sentiment
        1,ann,shop,web,inbound,2026-01-01T09:00:00Z,,0.5
        2,ann,parcel,mail,outbound,2026-01-03T09:00:00Z,,
        3,ann,phone,phone,inbound,2026-01-04T09:00:00Z,2026-01-04T09:10:00Z,-0.8
        4,ann,phone,phone,inbound,2026-01-05T09:00:00Z,,-0.6
        5,bob,shop,web,inbound,2026-01-02T09:00:00Z,,0.1
        6,cem,shop,web,inbound,2026-01-02T10:00:00Z,,
        7,cem,parcel,mail,outbound,2026-01-20T09:00:00Z,,
        8,,shop,web,inbound,2026-01-02T10:00:00Z,,
        9,cem,kiosk,kiosk,inbound,2026-03-30T10:00:00Z,,

        """;

    private const string Touchpoints = "tp,name,stage,department,service\nshop,Shop,buy,sales,0\nparcel,Parcel,receive,logistics,no\nphone,Phone,get help,care,yes\n";

    private static readonly string[] Columns = ["--touchpoint-column", "id=tp", "--touchpoint-column", "isService=service"];

    [Fact]
    public async Task Run_ContactsAndTouchpoints_FollowsCustomersThroughStages()
    {
        ToolRun run = await RunAsync(Contacts, Touchpoints, [.. Columns, "--through", "buy,receive,get help", "--window", "7d", "--as-of", "2026-04-01", "--json"]);

        run.Error.Should().BeEmpty();
        JsonNode journeys = run.Section("journeys")["results"]!["journeys"]!;
        ((long)journeys["journeys"]!, (long)journeys["steps"]!).Should().Be((3, 8));
        ToolRun.Find(run.Section("journeys")["tables"]![0]!["rows"]!, "key", "get help")["journeys"]!["steps"]!.GetValue<long>().Should().Be(2);
        run.Section("conversion")["results"]!["conversion"]!["reached"]!.AsArray().Select(count => (long)count!).Should().Equal(3, 1, 1);
        run.Section("paths")["tables"]![0]!["rows"]!.AsArray().Select(path => string.Join('>', path!["path"]!.AsArray()))
            .Should().BeEquivalentTo("buy", "buy>receive>get help", "buy>receive>(unknown)");
        run.Section("risk")["results"]!["risk"]!["atRisk"]!.AsArray().Select(customer => (string?)customer!["customerId"]).Should().Equal("ann");
    }

    [Fact]
    public async Task Run_Confidence_IsThatOfIntervals()
    {
        ToolRun run = await RunAsync(Contacts, Touchpoints, [.. Columns, "--confidence", "0.8"]);

        run.Output.Should().Contain("Service steps 28.6%, 80% interval");
    }

    [Fact]
    public async Task Run_Zone_IsThatOfTheDayOfARisk()
    {
        const string Late = "id,customerId,channel,direction,start,sentiment\n1,ann,phone,inbound,2026-01-31T23:30:00Z,-0.9\n2,ann,phone,inbound,2026-01-31T23:40:00Z,-0.9\n";

        ToolRun run = await ToolRun.OnFileAsync("journeys", "contacts.csv", Late, ["--zone", "Europe/Berlin"]);

        run.Output.Should().Contain("| ann      | 2026-02-01 |");
    }

    [Fact]
    public async Task Run_WithoutTouchpoints_FollowsCustomersThroughTouchpoints()
    {
        ToolRun run = await ToolRun.OnFileAsync("journeys", "contacts.csv", Contacts, ["--through", "shop,parcel", "--as-of", "2026-04-01", "--top", "1"]);

        run.Output.Should().Contain("Conversion from shop to parcel 66.7%").And.Contain("Stages, departments and service, for which a list has to say").And.NotContain("By department");
        run.Output.Should().Contain("Customers are at -0.10 on average", "each customer weighs the same");
    }

    [Theory]
    [InlineData("--window belongs to --through.", "--window", "7d")]
    [InlineData("--through cannot be used: ", "--through", "shop")]
    [InlineData("--through cannot be used: definition goes through \"nowhere\", which no place is", "--through", "shop,nowhere")]
    [InlineData("--touchpoint-column names the field \"place\"; expected one of id, name", "--touchpoint-column", "place=x")]
    [InlineData("There is no file", "--touchpoints", "nowhere.csv")]
    public async Task Run_UnusableOptions_AreOneSentence(string sentence, params string[] options)
    {
        ToolRun run = await ToolRun.OnFileAsync("journeys", "contacts.csv", Contacts, options);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(sentence);
    }

    [Fact]
    public async Task Run_TouchpointTwice_IsOneSentence() =>
        (await RunAsync(Contacts, Touchpoints + "shop,Again,buy,sales,0\n", Columns)).Error.Should().Contain("was given for --touchpoints, and 1 row of it cannot be used");

    [Fact]
    public async Task Run_NoContacts_SaysSo() =>
        (await ToolRun.OnFileAsync("journeys", "contacts.csv", Contacts.Split('\n')[0] + "\n", [])).Output.Should().Contain("There are no contacts to report on.");

    private static async Task<ToolRun> RunAsync(string contacts, string touchpoints, params string[] options)
    {
        string list = Path.Combine(Directory.CreateTempSubdirectory().FullName, "touchpoints.csv");
        await File.WriteAllTextAsync(list, touchpoints);
        ToolRun run = await ToolRun.OnFileAsync("journeys", "contacts.csv", contacts, ["--touchpoints", list, .. options]);
        Directory.Delete(Path.GetDirectoryName(list)!, recursive: true);
        return run;
    }
}
