namespace CxMetrics.LifetimeValue;

/// <summary>A likelihood on rows of any kind, which it can thin out and draw again.</summary>
/// <typeparam name="TRow">What one row holds.</typeparam>
/// <param name="rows">The rows.</param>
/// <param name="weights">How many customers each stands for.</param>
internal abstract class RowLikelihood<TRow>(TRow[] rows, double[] weights) : ILikelihood
{
    public int Rows => rows.Length;

    public double Weight { get; } = weights.Sum();

    public abstract IReadOnlyList<double[]> Starts { get; }

    protected ReadOnlySpan<TRow> RowSpan => rows;

    protected ReadOnlySpan<double> WeightSpan => weights;

    public abstract double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient);

    public ILikelihood Every(int step)
    {
        int[] kept = [.. Enumerable.Range(0, (rows.Length + step - 1) / step).Select(i => i * step)];
        return With([.. kept.Select(row => rows[row])], [.. kept.Select(row => weights[row])]);
    }

    public ILikelihood Resampled(Random random)
    {
        double[] ends = new double[rows.Length];
        double sum = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            ends[row] = sum += weights[row];
        }

        double[] counts = new double[rows.Length];
        for (double drawn = 0; drawn < sum; drawn++)
        {
            int found = Array.BinarySearch(ends, Math.Floor(random.NextDouble() * sum) + 1);
            counts[found < 0 ? ~found : found]++;
        }

        int[] kept = [.. Enumerable.Range(0, rows.Length).Where(row => counts[row] > 0)];
        return With([.. kept.Select(row => rows[row])], [.. kept.Select(row => counts[row])]);
    }

    protected abstract ILikelihood With(TRow[] newRows, double[] newWeights);
}
