namespace CxMetrics.LifetimeValue;

/// <summary>The log-likelihood over the logarithms of the parameters, where every point is one of the model: value, gradient and curvature.</summary>
/// <remarks>Rows are summed in blocks of a fixed size, so that the number of threads changes no digit.</remarks>
internal sealed class Surface(ILikelihood likelihood, FitOptions options, IProgress<FitProgress>? progress, CancellationToken cancellation)
{
    /// <summary>Beyond, the likelihood is taken for flat: parameters of e^30 and e^-30 are as good as infinity and 0.</summary>
    public const double Limit = 30;

    private const int Block = 1024;

    // The gradient is good to about 14 digits, and its third derivatives are of the size of its second: the error of a curvature is 1e-8 of it.
    private const double Step = 1e-4;

    private readonly ParallelOptions _parallel = new()
    {
        MaxDegreeOfParallelism = options.MaxDegreeOfParallelism ?? Environment.ProcessorCount,
        CancellationToken = cancellation,
    };

    private int _evaluations;

    public ILikelihood Likelihood => likelihood;

    /// <summary>The log-likelihood, and its gradient by the logarithms of the parameters.</summary>
    public (double Value, double[] Gradient) At(ReadOnlySpan<double> logs)
    {
        cancellation.ThrowIfCancellationRequested();
        double[] parameters = new double[logs.Length];
        for (int i = 0; i < logs.Length; i++)
        {
            parameters[i] = Math.Exp(Math.Clamp(logs[i], -Limit, Limit));
        }

        double[] gradient = new double[logs.Length];
        double value = Sum(parameters, gradient);
        for (int i = 0; i < logs.Length; i++)
        {
            gradient[i] *= Math.Abs(logs[i]) < Limit ? parameters[i] : 0;
        }

        progress?.Report(new FitProgress(++_evaluations, double.IsFinite(value) ? value : null));
        return (value, gradient);
    }

    /// <summary>The second derivatives by the logarithms of the parameters, from differences of gradients.</summary>
    public double[,] Curvature(ReadOnlySpan<double> logs)
    {
        int n = logs.Length;
        double[,] curvature = new double[n, n];
        double[] point = logs.ToArray();
        for (int i = 0; i < n; i++)
        {
            point[i] = logs[i] + Step;
            double[] above = At(point).Gradient;
            point[i] = logs[i] - Step;
            double[] below = At(point).Gradient;
            point[i] = logs[i];
            for (int j = 0; j < n; j++)
            {
                double second = (above[j] - below[j]) / (4 * Step);
                curvature[i, j] += second;
                curvature[j, i] += second;
            }
        }

        return curvature;
    }

    private double Sum(double[] parameters, double[] gradient)
    {
        int blocks = (likelihood.Rows + Block - 1) / Block;
        double[] values = new double[blocks];
        double[] gradients = new double[blocks * parameters.Length];
        void Evaluate(int block) => values[block] = likelihood.Evaluate(
            parameters,
            block * Block,
            Math.Min(likelihood.Rows, (block + 1) * Block),
            gradients.AsSpan(block * parameters.Length, parameters.Length));

        if (blocks < 2 || _parallel.MaxDegreeOfParallelism == 1)
        {
            for (int block = 0; block < blocks; block++)
            {
                Evaluate(block);
            }
        }
        else
        {
            Parallel.For(0, blocks, _parallel, Evaluate);
        }

        for (int i = 0; i < gradients.Length; i++)
        {
            gradient[i % parameters.Length] += gradients[i];
        }

        return values.Sum();
    }
}
