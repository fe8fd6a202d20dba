using CxMetrics.Internal;

namespace CxMetrics.Tests.Properties;

/// <summary>The movements of a period the obvious way: day by day, and each day from the whole log.</summary>
internal sealed class MrrModel
{
    private readonly Dictionary<string, (ExactAmount Amount, long Count)> _rows = new(StringComparer.Ordinal);

    public MrrModel(SubscriptionChange[] changes, Period period, MovementMethod method, bool isStrict = false)
    {
        DateOnly end = period.LastDay < MrrLogs.AsOf ? period.LastDay : MrrLogs.AsOf;
        foreach (string customer in changes.Select(change => change.CustomerId).Distinct(StringComparer.Ordinal))
        {
            SubscriptionChange[] own = Array.FindAll(changes, change => customer.Equals(change.CustomerId, StringComparison.Ordinal) && change.On <= MrrLogs.AsOf);
            decimal opening = Level(own, period.Start.AddDays(-1));
            decimal closing = Level(own, end);
            bool hasLeft = false;
            for (DateOnly day = period.Start; day <= end; day = day.AddDays(1))
            {
                decimal before = Level(own, day.AddDays(-1));
                decimal after = Level(own, day);
                hasLeft |= before > 0 && after == 0;
                if (method == MovementMethod.Event)
                {
                    Move(before, after, WasEverActive(own, day));
                }
            }

            if (method == MovementMethod.Snapshot && isStrict && opening > 0 && hasLeft)
            {
                Move(opening, 0, true);
                Move(0, closing, true);
            }
            else if (method == MovementMethod.Snapshot)
            {
                Move(opening, closing, WasEverActive(own, period.Start));
            }

            Add("opening", opening, 0);
            Add("closing", closing, 0);
        }
    }

    public bool Agrees(MrrWaterfall waterfall) =>
        Same("opening", waterfall.Opening)
        && Same("new", waterfall.New)
        && Same("reactivation", waterfall.Reactivation)
        && Same("expansion", waterfall.Expansion)
        && Same("contraction", waterfall.Contraction)
        && Same("churn", waterfall.Churn)
        && Same("closing", waterfall.Closing);

    private void Move(decimal before, decimal after, bool wasActive)
    {
        string kind = before == 0 ? (wasActive ? "reactivation" : "new") : after == 0 ? "churn" : after > before ? "expansion" : "contraction";
        Add(kind, Math.Max(before, after), Math.Min(before, after));
    }

    private void Add(string kind, decimal larger, decimal smaller)
    {
        if (larger != smaller)
        {
            (ExactAmount amount, long count) = _rows.GetValueOrDefault(kind);
            _rows[kind] = (amount + larger + -smaller, count + 1);
        }
    }

    private bool Same(string kind, MoneySum actual)
    {
        (ExactAmount amount, long count) = _rows.GetValueOrDefault(kind);
        return actual.Exact == amount && actual.Count == count;
    }

    /// <summary>The sum of the latest levels of a customer's subscriptions at the end of a day.</summary>
    private static decimal Level(SubscriptionChange[] changes, DateOnly day) => ExactAmount.Sum(
        changes.Where(change => change.On <= day)
            .GroupBy(change => change.SubscriptionId, StringComparer.Ordinal)
            .Select(subscription => subscription.OrderBy(change => change.On).ThenBy(change => change.Sequence).Last().Mrr)).ToDecimal();

    private static bool WasEverActive(SubscriptionChange[] changes, DateOnly before) =>
        changes.Select(change => change.On).Where(day => day < before).Any(day => Level(changes, day) > 0);
}
