using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: the reference is an exact fraction as a double, and weights such as 1/3 round, so 1e-14 relative.</summary>
public class AccountRollUpTests
{
    private const string Golden = "survey/attribution.json";

    public static TheoryData<string> Ids()
    {
        TheoryData<string> ids = [];
        foreach (JsonElement element in GoldenFile.Cases(Golden).Where(element => element.GetProperty("kind").ValueEquals("account_nps")))
        {
            ids.Add(element.GetProperty("id").GetString()!);
        }

        return ids;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void WeighByAccount_ReferenceAccounts_Agree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        SurveyResponse[] responses =
        [
            .. expected.GetProperty("rows").EnumerateArray().Select((row, i) =>
                new SurveyResponse(
                    i.ToString(CultureInfo.InvariantCulture), SurveyKind.Nps, SurveyScale.ZeroToTen, row.GetProperty("score").GetInt32())
                {
                    AccountId = row.GetProperty("account").GetString(),
                    AccountRevenue = row.GetProperty("revenue").GetDecimal(),
                }),
        ];

        Near(responses, AccountWeighting.Respondents, expected.Double("respondent_nps"));
        Near(responses, AccountWeighting.Accounts, expected.Double("account_equal_nps"));
        Near(responses, AccountWeighting.AccountRevenue, expected.Double("account_revenue_weighted_nps"));
        Near(responses, AccountWeighting.RespondentRevenue, expected.Double("respondent_revenue_weighted_nps"));
    }

    private static void Near(SurveyResponse[] responses, AccountWeighting weighting, double expected) =>
        Nps.CalculateWeighted(responses.WeighByAccount(SurveyKind.Nps, weighting).Responses, SurveyDesign.Clustered)
            .Score.ShouldBeNear(100 * expected, 1e-14, 1e-13, weighting.ToString());
}
