using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How long a fit may try, and on how many threads.</summary>
/// <remarks>The result does not depend on the threads. A value: immutable, with structural equality. Thread-safe.</remarks>
public sealed record FitOptions
{
    /// <summary>200 steps from each start, on all processors.</summary>
    public static FitOptions Standard { get; } = new();

    /// <summary>The most steps from each start, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumSteps { get; init => field = Guard.AtLeast(value, 1, nameof(MaximumSteps)); } = 200;

    /// <summary>The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? MaxDegreeOfParallelism { get; init => field = Guard.OptionalAtLeast(value, 1, nameof(MaxDegreeOfParallelism)); }

    /// <summary>The options in words.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"at most {MaximumSteps:N0} steps, on {(MaxDegreeOfParallelism is { } most ? $"at most {most} threads" : "all processors")}");
}
