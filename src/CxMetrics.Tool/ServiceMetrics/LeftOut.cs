namespace CxMetrics.Tool;

/// <summary>What the facts do not suffice for, and why.</summary>
internal sealed class LeftOut
{
    private readonly List<string> _sentences = [];

    /// <summary>Says so of some metrics of a section.</summary>
    /// <param name="isLacking">Whether the facts are lacking.</param>
    /// <param name="what">The metrics, and the facts that they need.</param>
    public void Some(bool isLacking, string what)
    {
        if (isLacking)
        {
            _sentences.Add(Words.Sentence(what) + ".");
        }
    }

    /// <summary>Says so of a section.</summary>
    /// <returns>No section.</returns>
    public ReportSection? All(string what)
    {
        Some(true, what);
        return null;
    }

    /// <summary>The sections that there are, then what is left out.</summary>
    public IReadOnlyList<ReportSection> After(IEnumerable<ReportSection?> sections)
    {
        List<ReportSection> all = [.. sections.OfType<ReportSection>()];
        if (_sentences.Count > 0)
        {
            all.Add(new ReportSection("leftOut", "Left out") { Sentences = _sentences });
        }

        return all;
    }
}
