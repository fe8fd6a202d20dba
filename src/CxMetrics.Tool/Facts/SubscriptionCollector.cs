namespace CxMetrics.Tool;

/// <summary>Keeps the changes of subscriptions, which have no id: no two of a subscription share a day and a sequence.</summary>
/// <param name="fields">How a change is made.</param>
/// <param name="log">Counts the rows.</param>
internal sealed class SubscriptionCollector(SubscriptionFields fields, RowLog log) : FactCollector<SubscriptionChange>(fields, log)
{
    public override void Add(Place place, string? id, SubscriptionChange fact, FieldReader? row = null) =>
        base.Add(place, fields.Id(fact), fact, row);
}
