using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Sums up the purchases of each customer. One a thread.</summary>
/// <param name="merges">Whether orders of one place are one purchase.</param>
/// <param name="places">Takes the place of each purchase but the first of a customer; null where nobody asks.</param>
internal readonly struct PurchaseSweep(bool merges, List<long>? places) : ITimelineSweep<PurchasePlace>
{
    public List<CustomerPurchases> Customers { get; } = [];

    public List<long>? Places => places;

    public void Take(int start, ReadOnlySpan<PurchasePlace> timeline)
    {
        int count = 0;
        long last = 0;
        double first = 0;
        double later = 0;
        foreach (ref readonly PurchasePlace order in timeline)
        {
            if (count == 0 || order.At != last || !merges)
            {
                count++;
                last = order.At;
                if (count > 1)
                {
                    places?.Add(last);
                }
            }

            if (count == 1)
            {
                first += order.Amount;
            }
            else
            {
                later += order.Amount;
            }
        }

        Customers.Add(new CustomerPurchases(timeline[0].Customer, count, timeline[0].At, last, first, later));
    }
}
