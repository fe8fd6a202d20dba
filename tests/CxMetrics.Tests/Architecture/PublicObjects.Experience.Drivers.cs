using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Objects of decompositions and key drivers.</content>
internal static partial class PublicObjects
{
    private static IEnumerable<object> DriverObjects()
    {
        Breakdown<string, ScoreTally> before = Breakdown.From(
            [KeyValuePair.Create("web", ScoreTally.FromScores([9, 10, 3], SurveyScale.ZeroToTen))], ScoreTally.FromScores([8, 0], SurveyScale.ZeroToTen));
        Breakdown<string, ScoreTally> after = Breakdown.From(
            [KeyValuePair.Create("web", ScoreTally.FromScores([9, 2, 3], SurveyScale.ZeroToTen)), KeyValuePair.Create("phone", ScoreTally.FromScores([7], SurveyScale.ZeroToTen))]);
        DriverData data = DriverData.From<double[]>(
            [[9, 5, 2, 1], [9, 4, 6, 2], [5, 1, 1, 4], [4, 3, 2, 1], [7, 6, 5, 2]],
            row => row[0],
            [new("waiting", row => row[1]), new("advice", row => row[2]), new("price", row => row[3])]);
        return
        [
            Decomposition.Of(before), Decomposition.Change(before, after), Decomposition.Change(before, after, ChangeWeights.Base),
            data, KeyDrivers.Analyze(data), KeyDrivers.Bootstrap(data, 20, 1),
        ];
    }
}
