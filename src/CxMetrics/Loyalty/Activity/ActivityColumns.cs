using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Activities in columns, as a data frame or a column store has them: a row for whatever a customer did.</summary>
/// <remarks>In any order. The memory is read, never copied or kept. Thread-safe as long as nobody writes to it.</remarks>
public sealed class ActivityColumns
{
    private ActivityColumns(ReadOnlyMemory<int> customers, ReadOnlyMemory<long> ticks, ReadOnlyMemory<int> days, int rows, string name)
    {
        Guard.SameLength(customers.Length, nameof(customers), rows, name);
        Customers = customers;
        Ticks = ticks;
        Days = days;
    }

    /// <summary>The rows.</summary>
    public int Count => Customers.Length;

    /// <summary>A code for each customer; negative for none.</summary>
    public ReadOnlyMemory<int> Customers { get; }

    /// <summary>The moments, in UTC ticks; empty where days are known only.</summary>
    public ReadOnlyMemory<long> Ticks { get; }

    /// <summary>The local days, as <see cref="DateOnly.DayNumber"/>; empty where moments are known.</summary>
    public ReadOnlyMemory<int> Days { get; }

    /// <summary>Takes moments.</summary>
    /// <param name="customers">A code for the customer of each row; negative for none.</param>
    /// <param name="ticks">The moment of each row, as <see cref="DateTimeOffset.UtcTicks"/>.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public static ActivityColumns FromTicks(ReadOnlyMemory<int> customers, ReadOnlyMemory<long> ticks) =>
        new(customers, ticks, default, ticks.Length, nameof(ticks));

    /// <summary>Takes days, which are local ones of whatever zone a definition states.</summary>
    /// <param name="customers">A code for the customer of each row; negative for none.</param>
    /// <param name="days">The day of each row, as <see cref="DateOnly.DayNumber"/>.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public static ActivityColumns FromDays(ReadOnlyMemory<int> customers, ReadOnlyMemory<int> days) =>
        new(customers, default, days, days.Length, nameof(days));

    /// <summary>Codes for customers that are text.</summary>
    /// <param name="customers">The customer of each row; null or blank for none.</param>
    /// <returns>A code for each row: 0, 1 and so on in the order in which customers appear, -1 for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    public static int[] Codes(IEnumerable<string?> customers)
    {
        KeyCodes<string> codes = new(StringComparer.Ordinal);
        return [.. Guard.NotNull(customers).Select(customer => string.IsNullOrWhiteSpace(customer) ? -1 : codes.Of(customer))];
    }
}
