using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The ways to compute an interval for a Net Promoter Score.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<NpsInterval>))]
public enum NpsInterval
{
    /// <summary>The score interval: never leaves -100 to 100, and covers near its level even for 5 answers. The default.</summary>
    Score = 0,

    /// <summary>Adjusted Wald with 3 answers added as 3/4, 3/2, 3/4; simple, good from about 10 answers on, may leave -100 to 100.</summary>
    AdjustedWald3T,

    /// <summary>Adjusted Wald with 3 answers added as 1, 1, 1; may leave -100 to 100.</summary>
    AdjustedWald3U,

    /// <summary>Adjusted Wald with 4 answers added as 1, 2, 1; may leave -100 to 100.</summary>
    AdjustedWald4T,

    /// <summary>Wald: what most spreadsheets compute; too narrow for small samples, and of width 0 when all answer alike.</summary>
    Wald,

    /// <summary>Student's interval of answers worth +1, 0, -1; for two answers or more, of width 0 when all answer alike.</summary>
    StudentT,

    /// <summary>Goodman's interval, which holds for every contrast of the three shares at once; of width 0 when all answer alike.</summary>
    Goodman,

    /// <summary>The middle of the Dirichlet posterior under Jeffreys' prior of half an answer each; never leaves -100 to 100.</summary>
    DirichletJeffreys,

    /// <summary>The middle of the Dirichlet posterior under the uniform prior of one answer each; never leaves -100 to 100.</summary>
    DirichletUniform,
}
