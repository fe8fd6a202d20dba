namespace CxMetrics;

/// <summary>Activities in columns, a row for whatever a customer did: in ticks of UTC, or in local days where there are no ticks.</summary>
internal sealed record ActivityColumns(ReadOnlyMemory<int> Customers, ReadOnlyMemory<long> Ticks, ReadOnlyMemory<int> Days)
{
    /// <summary>What the moments are called.</summary>
    public string Name => Ticks.IsEmpty ? "days" : "ticks";
}
