namespace CxMetrics;

/// <summary>Definitions that give the figures of Zendesk's satisfaction reports.</summary>
/// <remarks>
/// Every rating is good or bad there, so a 3 of 5 counts as bad. The score is the percentage of good ratings among the rated tickets;
/// tickets that were not rated are unanswered. Unrounded. Not affiliated with Zendesk.
/// </remarks>
public static class ZendeskStyle
{
    /// <summary>1 or 2: good is 2.</summary>
    public static CsatDefinition CsatOneToTwo { get; } = new("CSAT, Zendesk style, 1 to 2", new SurveyScale(1, 2), new(2, 2), new(1, 1));

    /// <summary>1 to 3: good is 3.</summary>
    public static CsatDefinition CsatOneToThree { get; } = new("CSAT, Zendesk style, 1 to 3", SurveyScale.OneToThree, new(3, 3), new(1, 2));

    /// <summary>1 to 5: good is 4-5.</summary>
    public static CsatDefinition CsatOneToFive { get; } = new("CSAT, Zendesk style, 1 to 5", SurveyScale.OneToFive, new(4, 5), new(1, 3));
}
