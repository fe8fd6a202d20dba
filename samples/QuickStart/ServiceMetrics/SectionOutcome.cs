using QuickStart.Reporting;

namespace QuickStart.ServiceMetrics;

/// <summary>A section, or why the facts do not suffice for it.</summary>
internal sealed record SectionOutcome
{
    private SectionOutcome()
    {
    }

    /// <summary>The section; null where it is left out.</summary>
    public ReportSection? Section { get; private init; }

    /// <summary>What is left out and why; null where there is a section.</summary>
    public string? Lacking { get; private init; }

    public static SectionOutcome Of(ReportSection section) => new() { Section = section };

    public static SectionOutcome LeftOut(string lacking) => new() { Lacking = lacking };

    /// <summary>The sections that there are, then what is left out.</summary>
    public static IReadOnlyList<ReportSection> Gather(IEnumerable<SectionOutcome> outcomes)
    {
        SectionOutcome[] all = [.. outcomes];
        List<ReportSection> sections = [.. all.Select(outcome => outcome.Section).OfType<ReportSection>()];
        string[] lacking = [.. all.Select(outcome => outcome.Lacking).OfType<string>()];
        if (lacking.Length > 0)
        {
            sections.Add(new ReportSection("leftOut", "Left out") { Sentences = [.. lacking.Select(what => Words.Sentence(what) + ".")] });
        }

        return sections;
    }
}
