using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which surveys a response rate is a share of, and by when an answer must be there.</summary>
/// <remarks>A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ResponseRateDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="denominator">Which surveys the rate is a share of.</param>
    /// <param name="timing">By when an answer must be there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    [JsonConstructor]
    public ResponseRateDefinition(string name, ResponseDenominator denominator, ResponseTiming timing = ResponseTiming.AnyTime)
    {
        Name = Guard.Text(name);
        Denominator = Guard.Defined(denominator);
        Timing = Guard.Defined(timing);
    }

    /// <summary>Answered of delivered; of sent, where nothing is known about delivery. The default.</summary>
    public static ResponseRateDefinition OfDelivered { get; } = new("response rate of delivered surveys", ResponseDenominator.Delivered);

    /// <summary>Answered of sent.</summary>
    public static ResponseRateDefinition OfSent { get; } = new("response rate of sent surveys", ResponseDenominator.Sent);

    /// <summary>Answered in the period in which they were sent, of sent in that period.</summary>
    public static ResponseRateDefinition SentAndAnsweredInPeriod { get; } =
        new("response rate of sent surveys, answered in the same period", ResponseDenominator.Sent, ResponseTiming.SamePeriod);

    /// <summary>The name that results print.</summary>
    [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; }

    /// <summary>Which surveys the rate is a share of.</summary>
    [JsonPropertyName("denominator"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponseDenominator Denominator { get; }

    /// <summary>By when an answer must be there.</summary>
    [JsonPropertyName("timing"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponseTiming Timing { get; }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
