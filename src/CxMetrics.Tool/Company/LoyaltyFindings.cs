using System.Globalization;
using CxMetrics.Survival;

namespace CxMetrics.Tool;

/// <summary>What one sees in who stays with the generated company and who leaves it.</summary>
internal static class LoyaltyFindings
{
    public static IReadOnlyList<string> Of(LoyaltyReport report)
    {
        ChurnResult[] months = [.. report.Log.All.Select(month => Churn.Calculate(report.Log.History, month))];
        int worst = Array.IndexOf(months, months.MaxBy(month => month.Rate));
        Period month = report.Log.All[worst];
        return
        [
            $"Churn is at its worst in {month}: {Words.Percent(months[worst].Rate)}% against {Words.Percent(months[worst - 1].Rate)}% in the month before "
                + $"({Words.PSentence(Churn.Compare(months[worst - 1], months[worst]).PValue)}). The scores had fallen a month earlier, with the bad release: they were the first sign.",
            Definitions(Churn.Sensitivity(report.Log.History, month)),
            Revenue(report.Log),
            FirstMonths(report),
            Segments(report),
        ];
    }

    private static string Definitions(ChurnSensitivity sensitivity) =>
        $"Over {sensitivity.Variants.Count} customary definitions, churn of that month is {Words.Percent(sensitivity.Variants.Min(variant => variant.Rate))}% to "
            + $"{Words.Percent(sensitivity.Variants.Max(variant => variant.Rate))}%. Name the one that you steer by, and compare it with nothing but itself.";

    private static string Revenue(SubscriptionFacts log)
    {
        RevenueRetention year = RecurringRevenue.TrailingYear(log.History, log.Latest!.Value);
        return $"Of the revenue of a year ago, {Words.Percent(year.GrossRetention)}% is left, and {Words.Percent(year.NetRetention)}% with what its customers added: "
            + $"{(year.NetRetention < 1 ? "without new customers the company would shrink" : "the company would grow without new customers")}.";
    }

    private static string FirstMonths(LoyaltyReport report)
    {
        SurvivalCurve all = KaplanMeier.Estimate(report.Tenure.Total);
        return $"Of new customers, {Words.Percent(1 - all.At(3).Value)}% leave within three months, and of those who stay, {Words.Percent(1 - all.Conditional(3, 3).Value)}% within the next three: "
            + "look at the first weeks before anything else.";
    }

    private static string Segments(LoyaltyReport report)
    {
        LogRankResult test = LogRank.Test(report.Tenure);
        double? Year(string segment) => KaplanMeier.Estimate(report.Tenure[segment]).At(12).Value;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"After a year {Words.Percent(Year("business"))}% of business customers are still there and {Words.Percent(Year("consumer"))}% of consumers ({test}): a churn rate over both moves with their mix alone.");
    }
}
