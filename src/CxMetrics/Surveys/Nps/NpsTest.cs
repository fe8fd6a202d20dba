using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to test the difference of two Net Promoter Scores.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<NpsTest>))]
public enum NpsTest
{
    /// <summary>The two score intervals squared and added, and the p-value that inverts it: holds the difference, never leaves -200 to 200. The default.</summary>
    HybridScore = 0,

    /// <summary>Adjusted Wald with 3/4, 3/2, 3/4 answers added to each side, which draws both scores towards the middle; for many answers on both.</summary>
    AdjustedWald3T,

    /// <summary>Wald: nothing added; too bold for small samples, and no p-value when each side's answers are all alike.</summary>
    Wald,

    /// <summary>The p-value by the pooled variance of both sides; the interval is Wald's, which has no pooled counterpart.</summary>
    Pooled,
}
