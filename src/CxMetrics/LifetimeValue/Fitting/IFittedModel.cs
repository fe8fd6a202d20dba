namespace CxMetrics.LifetimeValue;

/// <summary>A model whose parameters are estimated: all above 0, in the order of the paper that it comes from.</summary>
/// <typeparam name="TSelf">The model itself.</typeparam>
/// <remarks>Implemented by the models of this library only.</remarks>
public interface IFittedModel<TSelf>
    where TSelf : class, IFittedModel<TSelf>
{
    /// <summary>The name of the model, such as BG/NBD, which its JSON carries.</summary>
    static abstract string Name { get; }

    /// <summary>The names of the parameters, such as r, alpha, a and b.</summary>
    static abstract IReadOnlyList<string> ParameterNames { get; }

    /// <summary>The parameters, in the order of their names.</summary>
    IReadOnlyList<double> Parameters { get; }

    /// <summary>Whether the parameters belong to a unit of time.</summary>
    internal static abstract bool HasTime { get; }

    /// <summary>The simpler model that is a case of this one; null where none is.</summary>
    internal static virtual Type? Nested => null;

    /// <summary>The model of other parameters.</summary>
    internal static abstract TSelf Of(IReadOnlyList<double> parameters, TimeUnit? unit);
}
