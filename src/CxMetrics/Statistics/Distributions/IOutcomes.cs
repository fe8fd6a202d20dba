namespace CxMetrics.Statistics;

/// <summary>A distribution over whole numbers with one peak, known by the ratio of neighbours.</summary>
internal interface IOutcomes
{
    long Lowest { get; }

    long Highest { get; }

    /// <summary>A likeliest outcome.</summary>
    long Mode { get; }

    /// <summary>How much likelier the next outcome is than this one.</summary>
    double RatioToNext(long outcome);
}
