using System.CommandLine;
using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>The metrics that the library has, by the question that each answers.</summary>
internal static class MetricsReport
{
    private static readonly Option<string?> Name = OptionOf.Text("--name", "NAME", "Only what somebody calls so, with its formula, such as \"response time\"; all by default.");

    public static ReportCommand Command() => new(
        "metrics",
        "Every metric that the library has, and the question that it answers.",
        given => Task.FromResult(Of(given.GetValue(Name))),
        [Name, ReportOptions.Json]);

    private static Report Of(string? name)
    {
        IReadOnlyList<MetricInfo> metrics = name is null ? MetricCatalog.All : MetricCatalog.Find(name);
        return metrics.Count == 0
            ? throw new InputException($"--name is \"{name}\"; no metric is called so; expected a name that cxmetrics metrics lists, or another that people use.")
            : new Report(name is null ? $"The {metrics.Count} metrics" : $"What people call {name}")
            {
                Sections = [.. Enum.GetValues<MetricSubject>().Select(subject => Section(subject, metrics)).OfType<ReportSection>()],
                Findings = name is null ? [] : [.. metrics.Select(Explained)],
            };
    }

    private static ReportSection? Section(MetricSubject subject, IReadOnlyList<MetricInfo> metrics)
    {
        MetricInfo[] measured = [.. metrics.Where(metric => metric.Measures == subject)];
        return measured.Length == 0 ? null : new ReportSection(subject.ToString().ToLowerInvariant(), Heading(subject))
        {
            Tables =
            [
                SectionTable.Of<MetricInfo>(
                    "metric",
                    "By question",
                    measured,
                    metric => ResultJson.Of(metric),
                    [
                        new("Question", metric => metric.Question) { IsText = true },
                        new("Metric", metric => metric.Name) { IsText = true },
                        new("Unit", metric => metric.Unit, ColumnNeed.Interval) { IsText = true },
                        new("Better", metric => metric.Better.ToString().ToLowerInvariant(), ColumnNeed.Note) { IsText = true },
                        new("Owner", metric => metric.Owner, ColumnNeed.Detail) { IsText = true },
                    ]),
            ],
        };
    }

    private static string Heading(MetricSubject subject) => subject switch
    {
        MetricSubject.Service => "Customer service: the help given, one interaction at a time",
        MetricSubject.Experience => "Customer experience: all interactions of a customer's journey",
        _ => "Both: service by contact, experience by relationship",
    };

    private static string Explained(MetricInfo metric) => $"{metric.Name} = {metric.Formula}. 0 means: {metric.Zero}. For a whole: {metric.RollsUp}.";
}
