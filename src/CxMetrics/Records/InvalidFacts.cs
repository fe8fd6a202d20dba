using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What an entry point that takes raw facts does with an invalid fact, such as a score off its scale.</summary>
/// <remarks>Facts that are merely absent (an unanswered survey, a missing customer id) are always counted and never throw.</remarks>
[JsonConverter(typeof(EnumNameConverter<InvalidFacts>))]
public enum InvalidFacts
{
    /// <summary>Throw at the first one, naming its value, what was expected and its position. The default.</summary>
    Throw = 0,

    /// <summary>Leave it out of the metric and count it by reason, so that the counts still reconcile with everything received.</summary>
    Count = 1,
}
