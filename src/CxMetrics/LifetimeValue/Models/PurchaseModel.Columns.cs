using System.Buffers;
using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>What the model says of many customers at once.</content>
public abstract partial record PurchaseModel
{
    private const int RowsPerTask = 4096;

    /// <inheritdoc/>
    public void ProbabilityAlive(PurchaseSummaries customers, Span<double> destination, int? maxDegreeOfParallelism = null) =>
        ForEach(customers, destination, maxDegreeOfParallelism, static (_, _) => 1);

    /// <inheritdoc/>
    public void ExpectedPurchases(PurchaseSummaries customers, Horizon horizon, Span<double> destination, int? maxDegreeOfParallelism = null)
    {
        double time = Time(horizon, nameof(horizon));
        ForEach(customers, destination, maxDegreeOfParallelism, Process.ExpectedOf(Guard.NotNull(customers), time));
    }

    /// <inheritdoc/>
    public void DiscountedPurchases(
        PurchaseSummaries customers, Horizon horizon, DiscountRate rate, Span<double> destination, int? maxDegreeOfParallelism = null)
    {
        double time = TimeOrEver(horizon, nameof(horizon));
        double continuous = rate.ContinuousPer(Unit);
        PurchaseProcess process = Process;
        if (IfAlive(process, 0, 0, time, continuous) is null)
        {
            throw new ArgumentException("The purchases expected for ever without discounting are infinite; expected a rate above 0 or an end.", nameof(rate));
        }

        Guard.NotNull(customers);
        ForEach(
            customers,
            destination,
            maxDegreeOfParallelism,
            continuous > 0 ? process.DiscountedOf(customers, time, continuous)
            : double.IsFinite(time) ? process.ExpectedOf(customers, time)
            : (repeats, age) => process.ExpectedForever(repeats, age)!.Value);
    }

    /// <summary>Writes P(alive) times what is expected of who is alive.</summary>
    private void ForEach(PurchaseSummaries customers, Span<double> destination, int? maxDegreeOfParallelism, Func<int, double, double> ifAlive)
    {
        ArgumentNullException.ThrowIfNull(customers);
        int? threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1);
        if (customers.Unit != Unit)
        {
            throw new ArgumentException($"customers are in {customers.Unit.Name()}s; expected {Unit.Name()}s, the unit of the model.", nameof(customers));
        }

        Guard.Room(customers.Count, destination.Length, nameof(destination));

        PurchaseProcess process = Process;
        int count = customers.Count;
        int faulty = count;
        double[] values = ArrayPool<double>.Shared.Rent(count);
        void Score(int block)
        {
            ReadOnlySpan<int> repeats = customers.Repeats;
            ReadOnlySpan<double> recency = customers.Recency;
            ReadOnlySpan<double> age = customers.Age;
            for (int row = block * RowsPerTask; row < Math.Min(count, (block + 1) * RowsPerTask); row++)
            {
                if (process.Fault(repeats[row], recency[row], age[row]) is not null)
                {
                    for (int seen = faulty; row < seen; seen = faulty)
                    {
                        Interlocked.CompareExchange(ref faulty, row, seen);
                    }

                    return;
                }

                values[row] = LogOdds.Probability(-process.LogOddsDead(repeats[row], recency[row], age[row])) * ifAlive(repeats[row], age[row]);
            }
        }

        int blocks = (count + RowsPerTask - 1) / RowsPerTask;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, Score);
        if (faulty < count)
        {
            string? fault = process.Fault(customers.Repeats[faulty], customers.Recency[faulty], customers.Age[faulty]);
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"customers[{faulty}] {fault}."), nameof(customers));
        }

        values.AsSpan(0, count).CopyTo(destination);
        ArrayPool<double>.Shared.Return(values);
    }
}
