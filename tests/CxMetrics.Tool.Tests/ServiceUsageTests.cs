namespace CxMetrics.Tool.Tests;

public class ServiceUsageTests
{
    [Theory]
    [InlineData("'--column'", "demo", "--column", "id=x")]
    [InlineData("'--column'", "surveys", "s.csv", "--column", "id=x")]
    [InlineData("'--sla'", "demo", "--sla", "4h")]
    [InlineData("'--sla'", "contacts", "c.csv", "--sla", "4h")]
    [InlineData("'--score'", "contacts", "c.csv", "--score", "s")]
    [InlineData("'--currency'", "tickets", "t.csv", "--currency", "EUR")]
    [InlineData("'t.csv'", "surveys", "s.csv", "t.csv")]
    [InlineData("There is no file c.csv", "contacts", "c.csv")]
    [InlineData("--as-of is \"soon\"", "contacts", "c.csv", "--as-of", "soon")]
    public async Task Run_UnusableOptions_AreOneSentence(string sentence, params string[] args) => Refused(await ToolRun.OfAsync(args), sentence);

    [Theory]
    [InlineData("--column is \"start\"; expected FIELD=COLUMN.", "--column", "start")]
    [InlineData("--column is \"start=\"; expected FIELD=COLUMN.", "--column", "start=")]
    [InlineData("--column names the field \"begin\"; expected one of id, customerId, createdAt", "--column", "begin=x")]
    [InlineData("--column createdAt is given twice", "--column", "createdAt=x", "--column", "created_at=y")]
    [InlineData("--default is \"=x\"; expected FIELD=TEXT.", "--default", "=x")]
    [InlineData("--word A is given twice", "--word", "a=open", "--word", "A=solved")]
    [InlineData("There is no column \"nope\" for --column id", "--column", "id=nope")]
    [InlineData("There is no column \"nope\" for --by", "--by", "nope")]
    [InlineData("--hours is \"always\"; expected days and times", "--hours", "always")]
    [InlineData("--hours is \"mon-fry 09:00-17:00\"", "--hours", "mon-fry 09:00-17:00")]
    [InlineData("--hours is \"mon 9-17\"", "--hours", "mon 9-17")]
    [InlineData("--holiday needs opening hours", "--holiday", "2025-12-25")]
    [InlineData("--holiday is \"25.12.2025\"", "--hours", "mon 09:00-17:00", "--holiday", "25.12.2025")]
    [InlineData("--sla is \"4\"", "--sla", "4")]
    [InlineData("--sla is \"0h\"", "--sla", "0h")]
    [InlineData("--date-format is \"HH:mm\"", "--date-format", "HH:mm")]
    public async Task Run_UnusableOptionsForTickets_AreOneSentence(string sentence, params string[] args) =>
        Refused(await ToolRun.OnTicketsAsync("id,createdAt\n1,2025-01-01\n", args), sentence);

    [Theory]
    [InlineData("No row has a channel; name its column with --column channel=COLUMN, or say what it is with --default channel=TEXT; the columns are \"id\", \"start\", \"direction\".", "id,start,direction\n1,2025-01-01,inbound\n")]
    [InlineData("No row has a start", "id,channel,direction\n1,phone,inbound\n")]
    [InlineData("The columns \"start\" and \"Start\" both read as start; choose one with --column start=COLUMN.", "id,channel,direction,start,Start\n1,phone,inbound,2025-01-01,2025-01-01\n")]
    [InlineData("is empty", "")]
    public async Task Run_UnusableContacts_AreOneSentence(string sentence, string content) => Refused(await ToolRun.OnContactsAsync(content), sentence);

    [Fact]
    public async Task Run_Hours_MayWrapTheWeekAndTheNight()
    {
        ToolRun run = await ToolRun.OnTicketsAsync(
            "id,createdAt,firstReplyAt\n1,2025-03-09 23:00,2025-03-10 07:00\n", "--hours", "sat-mon 22:00-06:00", "--hours", "mon 06:30-07:00, 08:00-09:00", "--json");

        run.Section("times")["tables"]![0]!["rows"]![1]!["summary"]!["mean"]!.GetValue<string>().Should().Be("07:30:00");
    }

    [Fact]
    public async Task Run_Help_NamesFieldsAndWords()
    {
        ToolRun contacts = await ToolRun.OfAsync("contacts", "--help");
        ToolRun tickets = await ToolRun.OfAsync("tickets", "--help");

        contacts.Output.Should().Contain(string.Join(", ", InteractionFields.All)).And.Contain("human, ai-agent, self-service")
            .And.MatchRegex("needed +start, channel, direction").And.Contain("queue, talk, hold and wrap in seconds");
        tickets.Output.Should().Contain(string.Join(", ", TicketFields.All));
    }

    private static void Refused(ToolRun run, string sentence)
    {
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Contain(sentence).And.NotContain("\n").And.NotContain("   at ");
    }
}
