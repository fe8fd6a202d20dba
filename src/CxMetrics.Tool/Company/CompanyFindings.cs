using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>What one sees in the generated company, computed from its figures.</summary>
internal static class CompanyFindings
{
    public static IReadOnlyList<string> Of(
        GeneratedCompany company, Dictionary<string, Touchpoint> touchpoints, Periods months, double confidence)
    {
        Breakdown<string, ScoreTally> nps = CompanyReport.AboutTouchpoints(company)
            .TallyScores(SurveyKind.Nps, survey => survey.TouchpointId);
        Breakdown<string, ScoreTally> ces = CompanyReport.AboutTouchpoints(company)
            .Where(survey => survey.Kind == SurveyKind.Ces)
            .TallyScores(SurveyKind.Ces, survey => survey.TouchpointId);
        BreakdownGroup<string, ScoreTally> weakest = nps.Groups.MinBy(group => Nps.Calculate(group.Tally).Score);
        BreakdownGroup<string, ScoreTally> hardest = ces.Groups.MinBy(group => Ces.Calculate(group.Tally).Mean);
        return
        [
            Levels(nps.RollUp(id => touchpoints[id].IsService ? "service" : "rest"), confidence),
            $"The weakest touchpoint of the year is {touchpoints[weakest.Key].Name} ({Nps.Calculate(weakest.Tally)}): "
                + $"{(touchpoints[weakest.Key].IsService ? "a matter of service" : "no matter of service, so that better support cannot mend it")}.",
            LargestFall(
                "The NPS of " + touchpoints[TouchpointPlan.MobileApp].Name,
                CompanyReport.AboutTouchpoints(company).Where(survey => survey.TouchpointId is TouchpointPlan.MobileApp),
                months,
                confidence),
            LargestFall("The relationship NPS", CompanyReport.AboutRelationship(company), months, confidence),
            "Both falls meet in the month in which this made-up company shipped a bad release of its app: customers judge the company "
                + "by what they use every day.",
            $"Help is hardest to get by {touchpoints[hardest.Key].Name} ({Ces.Calculate(hardest.Tally)}).",
            Silent(company),
            "A score asked after a contact measures that contact; the relationship score measures the whole experience. Small samples move "
                + "by chance: a change counts when its interval leaves out 0, and of twenty changes one does so by chance alone.",
        ];
    }

    private static string Levels(Breakdown<string, ScoreTally> levels, double confidence)
    {
        NpsComparison comparison = Nps.Compare(Nps.Calculate(levels["rest"]), Nps.Calculate(levels["service"]), confidence);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Service touchpoints have an NPS of {comparison.After.Score:0.0}, all others {comparison.Before.Score:0.0}: a difference of {comparison.Difference:+0.0;-0.0;0.0} points ({comparison.Interval}, {Words.PSentence(comparison.PValue)}).");
    }

    /// <summary>The interval of a score knows nothing of those who did not answer.</summary>
    private static string Silent(GeneratedCompany company)
    {
        SurveyResponse[] asked = [.. CompanyReport.AboutRelationship(company)];
        ResponseRateResult rate = ResponseRate.Calculate(asked, SurveyKind.Nps);
        NonresponseBounds bounds = Nps.NonresponseBounds(Nps.Calculate(asked), rate.Asked);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * rate.Rate:0.0}% of the relationship surveys were answered. Had the silent all been detractors, that NPS would be {bounds.Worst:0.0}, and had all been promoters, {bounds.Best:0.0}: ask them again before trusting small differences.");
    }

    private static string LargestFall(string subject, IEnumerable<SurveyResponse> surveys, Periods months, double confidence)
    {
        IReadOnlyList<BreakdownGroup<Period, ScoreTally>> byMonth = surveys.TallyScores(SurveyKind.Nps, months).Groups;
        (Period month, NpsComparison fall) = byMonth
            .Zip(byMonth.Skip(1), (before, after) =>
                KeyValuePair.Create(after.Key, Nps.Compare(Nps.Calculate(before.Tally), Nps.Calculate(after.Tally), confidence)))
            .MinBy(change => change.Value.Difference);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{subject} falls most in {month}: {fall.Difference:+0.0;-0.0;0.0} points against the month before ({fall.Interval}, {Words.PSentence(fall.PValue)}).");
    }
}
