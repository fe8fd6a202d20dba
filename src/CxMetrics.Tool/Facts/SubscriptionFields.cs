using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes changes of subscriptions from rows.</summary>
/// <param name="zone">The zone whose dates count, where a row has a moment.</param>
internal sealed class SubscriptionFields(TimeZoneInfo zone) : IFactFields<SubscriptionChange>
{
    /// <summary>The fields of a change, by the names that the record has in JSON.</summary>
    public static readonly IReadOnlyList<string> All = ["customerId", "subscriptionId", "on", "mrr", "sequence", "currency", "reason"];

    private long _rows;

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["customerId", "on", "mrr"];

    /// <summary>Changes of one day follow each other as the rows do, where no sequence says otherwise.</summary>
    public SubscriptionChange Create(FieldReader row, string id) =>
        new(
            LogPeriods.DayOf(row.Moment("on").GetValueOrDefault(), zone),
            row.Text("customerId")!,
            row.Text("subscriptionId") ?? row.Text("customerId")!,
            row.Money("mrr").GetValueOrDefault(),
            row.Whole("sequence") ?? ++_rows)
        {
            Currency = row.Currency("currency"),
            Reason = row.Word<ChurnReason>("reason"),
            Attributes = [.. row.Groups()],
        };

    /// <summary>A change has no id: no two of a subscription share a day and a sequence.</summary>
    public string Id(SubscriptionChange fact) =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.CustomerId}, {fact.SubscriptionId}, {fact.On:yyyy-MM-dd}, {fact.Sequence}");

    public AttributeDictionary Attributes(SubscriptionChange fact) => fact.Attributes;

    public IReadOnlyDictionary<string, Func<SubscriptionChange, string?>> Members { get; } =
        new Dictionary<string, Func<SubscriptionChange, string?>>(StringComparer.Ordinal)
        {
            ["customerId"] = change => change.CustomerId,
            ["subscriptionId"] = change => change.SubscriptionId,
        };
}
