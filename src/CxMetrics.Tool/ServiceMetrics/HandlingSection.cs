namespace CxMetrics.Tool;

/// <summary>How long contacts take, and how many are passed on.</summary>
internal static class HandlingSection
{
    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        HandlingDefinition definition = HandlingDefinition.Standard;
        HandlingResult result = Handling.Calculate(log.Contacts.Tally(definition, InvalidFacts.Count), definition);
        if (result.Handled == 0)
        {
            return leftOut.All("handling, for which contacts have to say that a person handled them (handledBy human)");
        }

        List<string> sentences = [];
        if (result.AverageHandleTime is not null)
        {
            sentences.Add(
                $"A contact takes {Words.Time(result.AverageHandleTime)} on average: talk {Words.Time(result.AverageTalk)}, hold {Words.Time(result.AverageHold)}, "
                + $"wrap-up {Words.Time(result.AverageWrap)}; half take less than {Words.Time(result.HandleTimes.Median)}, one in ten more than {Words.Time(result.HandleTimes.P90)}.");
        }

        sentences.AddRange(new[] { result.TransferRate, result.EscalationRate }.Where(rate => rate.Rate is not null).Select(rate => Words.Of(rate, log.Confidence)));
        sentences.Add($"{Words.Count(result.Handled)} contacts handled by people, both directions{Words.Without(result.Excluded)}.");
        if (result.Incomplete.Total > 0)
        {
            sentences.Add($"Without a handle time{Words.Without(result.Incomplete).Replace("; without", ":", StringComparison.Ordinal)}.");
        }

        leftOut.Some(result.AverageHandleTime is null, "handle times, for which contacts have to say how long they took (talk, hold and wrap)");
        leftOut.Some(result.TransferRate.Rate is null, "transfers, of which no contact says how many it has (transfers)");
        leftOut.Some(result.EscalationRate.Rate is null, "escalations, for which contacts have to say how they ended (resolution)");
        return new ReportSection("handling", "Handling") { Sentences = sentences, Results = new() { ["handling"] = ResultJson.Of(result) } };
    }

    public static IEnumerable<SectionColumn<HandlingResult>> Columns =>
    [
        new("AHT", handling => Words.Time(handling.AverageHandleTime), ColumnNeed.Interval),
        new("Transfers %", handling => Words.Percent(handling.TransferRate.Rate), ColumnNeed.Change),
    ];
}
