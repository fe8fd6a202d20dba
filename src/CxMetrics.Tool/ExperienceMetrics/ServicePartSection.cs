using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>What customer service can and cannot do about the experience.</summary>
internal static class ServicePartSection
{
    public static ReportSection Of(ServiceComparison comparison, ServiceComparison wholeLog, ProactiveResult proactive, LinkageResult<RateTally> linkage) =>
        new("servicePart", "What service can and cannot do about it")
        {
            Sentences =
            [
                $"{comparison}.",
                $"Over the whole log: {wholeLog.Retention}. {wholeLog.Warning}",
                $"{comparison.Nps}.",
                Words.Sentence($"{proactive}."),
                Words.Sentence($"{linkage}."),
            ],
            Results = new()
            {
                ["comparison"] = ResultJson.Of(comparison),
                ["wholeLog"] = ResultJson.Of(wholeLog),
                ["proactive"] = ResultJson.Of(proactive),
                ["linkage"] = ResultJson.Of(linkage),
            },
        };
}
