using System.Text;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

/// <summary>The page of the catalogue, docs/metrics.md.</summary>
internal static class MetricsPage
{
    public static string Write(IReadOnlyList<MetricInfo> metrics)
    {
        StringBuilder page = new("""
            # Every metric

            This page is the library's `MetricCatalog`, printed: a question, the metric that answers it, and what the figure means. It says of each
            metric whether it measures customer service (one interaction, reactive, owned by a team) or customer experience (the sum of all
            interactions over a customer's journey, owned by everybody); [these two](service-or-experience.md) have a page. `cxmetrics metrics` prints
            the table; in code, a metric is found by whatever people call it, and a name may mean several:

            ```csharp
            using CxMetrics.Experience;

            foreach (MetricInfo metric in MetricCatalog.Find("ticket resolution rate"))
            {
                Console.WriteLine($"{metric.Name}: {metric.Formula}");
            }
            ```

            ```text
            First-contact resolution: issues closed in one contact / issues that no further contact followed for 7 days
            Ticket resolution rate: tickets of the period that are solved as of the moment / tickets created in the period
            ```

            ## By question

            | question | metric | measures | customers are | better |
            |---|---|---|---|---|

            """);
        foreach (MetricInfo metric in metrics)
        {
            page.Append($"| {metric.Question} | [{metric.Name}](#{Anchor(metric.Name)}) | {Subject(metric)} | {Evidence(metric)} | {Better(metric)} |\n");
        }

        foreach (MetricInfo metric in metrics)
        {
            page.Append($"""

                ## {metric.Name}

                {metric.Question} {Sentence(Subject(metric))}, {Evidence(metric)}. Unit: {metric.Unit}; {Better(metric)} is better. Usual owner: {metric.Owner}.{AlsoCalled(metric)}

                - `{metric.Id}` = {metric.Formula}
                - 0 means: {metric.Zero}.
                - For a whole: {metric.RollsUp}.
                - Needs: {Code(metric.Facts)}. Moment: {metric.Moment}.
                - In code: {Code(metric.Calculators)}; the figure is `{metric.Figure}`.{Presets(metric)}
                - Source: {metric.Source}.

                """);
        }

        return page.ToString();
    }

    private static string Subject(MetricInfo metric) => metric.Measures switch
    {
        MetricSubject.Service => "service",
        MetricSubject.Experience => "experience",
        _ => "service by contact, experience by relationship",
    };

    private static string Evidence(MetricInfo metric) => metric.IsAsked ? "asked" : "observed";

    private static string Better(MetricInfo metric) => metric.Better is BetterDirection.Neither ? "neither way" : metric.Better.ToString().ToLowerInvariant();

    private static string AlsoCalled(MetricInfo metric) => metric.Aliases.Count == 0 ? "" : $" Also called {string.Join(", ", metric.Aliases)}.";

    private static string Presets(MetricInfo metric) => metric.Presets.Count == 0 ? "" : $" Definitions: {Code(metric.Presets)}.";

    private static string Code(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');
}
