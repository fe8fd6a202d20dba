using System.Globalization;
using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>The reference log of journeys and the figures expected of it.</summary>
internal static class JourneyReference
{
    private const string Folder = "experience/journeys/";

    public static JsonElement Expected => GoldenFile.Root(Folder + "expected.json");

    public static DateTimeOffset AsOf => Expected.GetProperty("as_of").GetDateTimeOffset();

    public static IReadOnlyList<Interaction> Interactions { get; } = [.. Rows("interactions.csv").Select(row =>
        new Interaction(row[0], new ContactChannel(row[3]), Enum.Parse<ContactDirection>(row[4], ignoreCase: true), Moment(row[6])!.Value)
        {
            CustomerId = Text(row[1]),
            TouchpointId = Text(row[2]),
            InitiatedBy = Text(row[5]) is { } by ? Enum.Parse<ContactInitiator>(by, ignoreCase: true) : null,
            End = Moment(row[7]),
            Sentiment = Text(row[8]) is { } sentiment ? double.Parse(sentiment, CultureInfo.InvariantCulture) : null,
            Resolution = Text(row[9]) is { } resolution ? Enum.Parse<ContactResolution>(resolution, ignoreCase: true) : null,
            FollowedUpAt = Moment(row[10]),
        })];

    public static IReadOnlyList<Touchpoint> Touchpoints { get; } = [.. Rows("touchpoints.csv").Select(row =>
        new Touchpoint(row[0], row[1], row[5] is "1") { Channel = new ContactChannel(row[2]), Stage = Text(row[3]), Department = Text(row[4]) })];

    public static IReadOnlyList<Customer> Customers { get; } = [.. Rows("customers.csv").Select(row => new Customer(row[0])
    {
        Since = Moment(row[1]),
        Until = Moment(row[2]),
        Segment = Text(row[3]),
        AccountId = Text(row[4]),
        MonthlyRevenue = Text(row[5]) is { } revenue ? decimal.Parse(revenue, CultureInfo.InvariantCulture) : null,
    })];

    public static IReadOnlyList<SurveyResponse> Answers { get; } = [.. Rows("surveys.csv").Select(row =>
        new SurveyResponse(row[0], Enum.Parse<SurveyKind>(row[4], ignoreCase: true), ScaleOf(row[4]), Text(row[5]) is { } score ? int.Parse(score, CultureInfo.InvariantCulture) : null)
        {
            CustomerId = Text(row[1]),
            InteractionId = Text(row[2]),
            TouchpointId = Text(row[3]),
            SentAt = Moment(row[6]),
            AnsweredAt = Moment(row[7]),
            FollowedUpAt = Moment(row[8]),
        })];

    public static JourneyLog Log { get; } = Journeys.Link(Interactions, Touchpoints, AsOf, Answers, Customers);

    private static SurveyScale ScaleOf(string kind) =>
        kind switch { "nps" => SurveyScale.ZeroToTen, "csat" => SurveyScale.OneToFive, _ => SurveyScale.OneToSeven };

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, file)).Skip(1).Select(line => line.Split(','));

    private static string? Text(string field) => field.Length == 0 ? null : field;

    private static DateTimeOffset? Moment(string field) => Text(field) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
}
