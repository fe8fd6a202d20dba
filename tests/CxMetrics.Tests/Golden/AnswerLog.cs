using System.Globalization;

namespace CxMetrics.Tests.Golden;

/// <summary>The NPS answers of the reference journeys with their accounts, of customers alone and up to the moment of the log.</summary>
internal static class AnswerLog
{
    private const string Folder = "experience/journeys/";
    private static readonly DateTimeOffset AsOf = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> Departments =
        Rows("touchpoints.csv").Where(fields => fields[4].Length > 0).ToDictionary(fields => fields[0], fields => fields[4], StringComparer.Ordinal);

    public static IReadOnlyList<SurveyResponse> Responses { get; } = Read();

    public static string? DepartmentOf(SurveyResponse response) =>
        response.TouchpointId is { } touchpoint ? Departments.GetValueOrDefault(touchpoint) : null;

    private static SurveyResponse[] Read()
    {
        Dictionary<string, string[]> customers = Rows("customers.csv").ToDictionary(fields => fields[0], StringComparer.Ordinal);
        return
        [
            .. from fields in Rows("surveys.csv")
               where fields[4] is "nps" && fields[5].Length > 0 && customers.ContainsKey(fields[1])
               let answered = DateTimeOffset.Parse(fields[7], CultureInfo.InvariantCulture)
               where answered <= AsOf
               let customer = customers[fields[1]]
               select new SurveyResponse(fields[0], SurveyKind.Nps, SurveyScale.ZeroToTen, int.Parse(fields[5], CultureInfo.InvariantCulture))
               {
                   CustomerId = fields[1],
                   AccountId = customer[4],
                   AccountRevenue = customer[5].Length > 0 ? decimal.Parse(customer[5], CultureInfo.InvariantCulture) : null,
                   TouchpointId = fields[3].Length > 0 ? fields[3] : null,
                   AnsweredAt = answered,
               },
        ];
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, file)).Skip(1).Select(line => line.Split(','));
}
