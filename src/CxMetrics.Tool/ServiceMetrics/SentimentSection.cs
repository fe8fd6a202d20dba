namespace CxMetrics.Tool;

/// <summary>How customers sound.</summary>
internal static class SentimentSection
{
    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        SentimentResult result = Sentiment.Calculate(log.Contacts.Tally(SentimentDefinition.Standard, InvalidFacts.Count));
        if (result.Scored == 0)
        {
            return leftOut.All("sentiment, which no inbound contact that a person handled has (sentiment, -1 to 1)");
        }

        ConfidenceInterval interval = result.MeanInterval(log.Confidence);
        string between = interval is { Lower: { } lower, Upper: { } upper }
            ? $", {Words.Level(log.Confidence)} interval {Number(lower)} to {Number(upper)}" : "";
        return new ReportSection("sentiment", "Sentiment")
        {
            Sentences =
            [
                $"Mean {Number(result.Mean)} on -1 to 1{between}; net {Words.Number(100 * result.NetShare, "+0.0;-0.0;0.0")} points: "
                    + $"{Words.Percent(result.PositiveShare)}% positive, {Words.Percent(result.NegativeShare)}% negative.",
                Words.Of(result.Coverage, log.Confidence),
            ],
            Results = new() { ["sentiment"] = ResultJson.Of(result) },
        };
    }

    public static IEnumerable<SectionColumn<SentimentResult>> Columns =>
    [
        new("Sentiment", sentiment => Number(sentiment.Mean), ColumnNeed.Change),
    ];

    private static string Number(double? score) => Words.Number(score, "+0.00;-0.00;0.00");
}
