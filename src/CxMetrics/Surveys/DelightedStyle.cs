namespace CxMetrics;

/// <summary>Definitions that give the figures of Delighted's surveys.</summary>
/// <remarks>Unrounded; Delighted shows whole numbers, and stars to one decimal. Not affiliated with Delighted.</remarks>
public static class DelightedStyle
{
    /// <summary>CSAT on 1 to 5: the percentage of 4-5.</summary>
    public static CsatDefinition Csat { get; } = new("CSAT, Delighted style", SurveyScale.OneToFive, new(4, 5), new(1, 2));

    /// <summary>Smileys (emoji) on 1 to 5: the percentage of happy and very happy, 4-5.</summary>
    public static CsatDefinition Smileys { get; } = new("smileys, Delighted style", SurveyScale.OneToFive, new(4, 5), new(1, 2));

    /// <summary>Thumbs, 0 or 1: the percentage of thumbs up.</summary>
    public static CsatDefinition Thumbs { get; } = new("thumbs, Delighted style", SurveyScale.ZeroToOne, new(1, 1), new(0, 0));

    /// <summary>Stars on 1 to 5: their figure is the average, <see cref="CsatResult.Mean"/>.</summary>
    public static CsatDefinition Stars { get; } = new("stars, Delighted style", SurveyScale.OneToFive, new(4, 5), new(1, 2));

    /// <summary>CES on 1 to 7: their figure is the percentage that agrees, 5-7, <see cref="CesResult.EasyShare"/>.</summary>
    public static CesDefinition CesOneToSeven { get; } =
        new("CES, Delighted style, 1 to 7", SurveyScale.OneToSeven, EffortDirection.HigherIsEasier, new(5, 7), new(5, 7), new(1, 3));

    /// <summary>CES on 1 to 5: their figure is the percentage that agrees, 4-5, <see cref="CesResult.EasyShare"/>.</summary>
    public static CesDefinition CesOneToFive { get; } =
        new("CES, Delighted style, 1 to 5", SurveyScale.OneToFive, EffortDirection.HigherIsEasier, new(4, 5), new(4, 5), new(1, 2));
}
