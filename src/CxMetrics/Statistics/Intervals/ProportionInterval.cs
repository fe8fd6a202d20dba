using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to compute an interval for a proportion, such as the share of satisfied answers.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<ProportionInterval>))]
public enum ProportionInterval
{
    /// <summary>The Wilson score interval: stays within 0 to 1, and covers near its level on average even for 5 trials. The default.</summary>
    Wilson = 0,

    /// <summary>Wilson with continuity correction: close to Clopper-Pearson, so wider than its level asks for.</summary>
    WilsonCorrected,

    /// <summary>Agresti-Coull: the Wilson middle with a margin that is simple to explain; may leave 0 to 1.</summary>
    AgrestiCoull,

    /// <summary>Two successes and two failures added: Agresti-Coull rounded for 95 %; may leave 0 to 1.</summary>
    PlusFour,

    /// <summary>Jeffreys as Brown, Cai and DasGupta recommend it: reaches 0 without successes and 1 without failures.</summary>
    Jeffreys,

    /// <summary>Jeffreys with equal tails throughout: a Bayesian interval, which leaves out 0 even without successes.</summary>
    JeffreysEqualTailed,

    /// <summary>Clopper-Pearson, called exact: covers at least its level whatever the truth, and so is the widest.</summary>
    ClopperPearson,

    /// <summary>Mid-P: Clopper-Pearson that counts half of the observed outcome, which brings the coverage near its level on average.</summary>
    MidP,

    /// <summary>Wald: what most spreadsheets compute; too narrow for small samples, of width 0 when all are alike, may leave 0 to 1.</summary>
    Wald,
}
