using System.Globalization;
using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>Who is about to leave, with the facts behind it, and who waits to hear from the company.</summary>
internal static class RiskSection
{
    /// <summary>For a file: left out where no contact is scored.</summary>
    public static ReportSection? OfFile(JourneyLog log, TimeZoneInfo zone, int top, LeftOut leftOut) =>
        Journeys.Calculate(log).MeanSentiment is null
            ? leftOut.All("customers at risk, for which contacts have to be scored (sentiment)")
            : Of(SwitchingRisk.AsOf(log), ClosedLoop.AsOf(log), zone, top);

    public static ReportSection Of(RiskList risk, LoopResult loop, TimeZoneInfo zone, int top) => new("risk", "Who is about to leave")
    {
        Sentences =
        [
            Words.Sentence($"{risk}."),
            Words.Sentence($"{loop}."),
        ],
        Tables =
        [
            SectionTable.Of<RiskCase>(
                "customer",
                "Customers at risk, the latest first",
                [.. risk.AtRisk.OrderByDescending(customer => customer.At).ThenBy(customer => customer.CustomerId, StringComparer.Ordinal).Take(top)],
                customer => ResultJson.Of(customer),
                [
                    new("Customer", customer => customer.CustomerId) { IsText = true },
                    new("Since", customer => Day(customer.At, zone)),
                    new("Negative contacts", customer => Words.Count(customer.Contacts.Count)),
                    new("About", customer => About(customer)) { IsText = true },
                    new("Monthly revenue", customer => Words.Money(customer.Customer?.MonthlyRevenue, null), ColumnNeed.Detail),
                ]),
        ],
        Results = new() { ["risk"] = ResultJson.Of(risk), ["loop"] = ResultJson.Of(loop) },
    };

    private static string About(RiskCase customer) =>
        string.Join(", ", customer.Contacts.Select(contact => contact.Topic ?? contact.TouchpointId ?? contact.Channel.Name).Distinct(StringComparer.Ordinal));

    private static string Day(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
