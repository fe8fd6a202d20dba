namespace CxMetrics;

/// <summary>Responses whose weights were raked to the margins of a design, and how the fitting went.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RakedResponses
{
    internal RakedResponses(IReadOnlyList<SurveyResponse> responses, int rounds, double largestChange)
    {
        Responses = responses;
        Rounds = rounds;
        LargestChange = largestChange;
    }

    /// <summary>The answered responses of the kind with their raked weights, in their order; what is no valid answer is not among them.</summary>
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The rounds over all margins that it took; 0 without margins or without answers.</summary>
    public int Rounds { get; }

    /// <summary>The largest relative change of a weight in the last round.</summary>
    public double LargestChange { get; }
}
