namespace CxMetrics.Tool;

/// <summary>What a metric says of tallies of one type, so that reports read alike with and without weights.</summary>
internal interface IFigures<TTally>
    where TTally : class, ITally<TTally>
{
    /// <summary>Computes the metric of a tally.</summary>
    Figure Calculate(TTally tally);

    /// <summary>After minus before.</summary>
    Change Compare(TTally before, TTally after);

    /// <summary>Every group against the rest or a benchmark; null where nobody asked for it.</summary>
    SegmentComparisons<string>? CompareGroups(Breakdown<string, TTally> groups);

    /// <summary>How many responses it takes to know more, judged by those that are there; none where there are too few to judge by.</summary>
    IReadOnlyList<SamplePlan> Plan(TTally tally);

    /// <summary>The facts that went into a tally, those that do not count among them.</summary>
    long Received(TTally tally);
}
