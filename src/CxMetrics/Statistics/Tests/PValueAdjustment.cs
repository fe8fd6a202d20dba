using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to correct the p-values of many tests, so that chance alone does not find something among them.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<PValueAdjustment>))]
public enum PValueAdjustment
{
    /// <summary>
    /// Holds the chance of any false finding, whatever the dependence; never weaker than Bonferroni. The default. Holm (1979),
    /// Scandinavian Journal of Statistics 6:65.
    /// </summary>
    Holm = 0,

    /// <summary>
    /// Holds the expected share of false findings among the findings; for independent or positively dependent tests. Benjamini and
    /// Hochberg (1995), Journal of the Royal Statistical Society B 57:289.
    /// </summary>
    BenjaminiHochberg,

    /// <summary>Holds the chance of any false finding: each p-value times the number of tests. Dunn (1961), JASA 56:52.</summary>
    Bonferroni,

    /// <summary>
    /// Holds the chance of any false finding for independent or positively dependent tests; never weaker than Holm. Hochberg (1988),
    /// Biometrika 75:800.
    /// </summary>
    Hochberg,

    /// <summary>
    /// Holds the expected share of false findings whatever the dependence. Benjamini and Yekutieli (2001), Annals of Statistics
    /// 29:1165.
    /// </summary>
    BenjaminiYekutieli,

    /// <summary>No correction: of twenty tests without an effect, one is expected to be significant at 95 % confidence.</summary>
    None,
}
