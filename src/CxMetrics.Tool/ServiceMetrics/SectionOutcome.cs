using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>A section, and what the facts do not suffice for.</summary>
internal sealed record SectionOutcome
{
    private SectionOutcome()
    {
    }

    /// <summary>The section; null where it is left out.</summary>
    public ReportSection? Section { get; private init; }

    /// <summary>What is left out and why: all of the section, or some of its metrics.</summary>
    public IReadOnlyList<string> Lacking { get; private init; } = [];

    /// <summary>A section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="lacking">The metrics that it lacks and why; null for one that is there.</param>
    public static SectionOutcome Of(ReportSection section, params IEnumerable<string?> lacking) =>
        new() { Section = section, Lacking = [.. lacking.OfType<string>()] };

    public static SectionOutcome LeftOut(string lacking) => new() { Lacking = [lacking] };

    /// <summary>The sections that there are, then what is left out.</summary>
    public static IReadOnlyList<ReportSection> Gather(IEnumerable<SectionOutcome> outcomes)
    {
        SectionOutcome[] all = [.. outcomes];
        List<ReportSection> sections = [.. all.Select(outcome => outcome.Section).OfType<ReportSection>()];
        string[] lacking = [.. all.SelectMany(outcome => outcome.Lacking)];
        if (lacking.Length > 0)
        {
            sections.Add(new ReportSection("leftOut", "Left out") { Sentences = [.. lacking.Select(what => Words.Sentence(what) + ".")] });
        }

        return sections;
    }
}
