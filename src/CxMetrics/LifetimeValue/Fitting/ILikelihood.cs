namespace CxMetrics.LifetimeValue;

/// <summary>The log-likelihood of a model on weighted rows, and its gradient: all that fitting needs to know of a model.</summary>
internal interface ILikelihood
{
    /// <summary>The rows, each of which stands for one or more customers.</summary>
    int Rows { get; }

    /// <summary>The customers.</summary>
    double Weight { get; }

    /// <summary>The parameters to try first, all above 0; the likeliest is taken.</summary>
    IReadOnlyList<double[]> Starts { get; }

    /// <summary>The log-likelihood of some rows, each as often as it weighs.</summary>
    /// <param name="parameters">The parameters, all above 0.</param>
    /// <param name="from">The first row.</param>
    /// <param name="to">The row after the last.</param>
    /// <param name="gradient">What the derivatives by the parameters are added to.</param>
    double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient);

    /// <summary>The same model on every n-th row, to start from.</summary>
    ILikelihood Every(int step);

    /// <summary>The same model on as many customers drawn from these with replacement.</summary>
    ILikelihood Resampled(Random random);
}
