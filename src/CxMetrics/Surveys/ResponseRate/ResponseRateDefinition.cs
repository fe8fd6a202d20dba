using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which surveys a response rate is a share of, and by when an answer must be there.</summary>
/// <remarks>A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
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
        Name = name;
        Denominator = denominator;
        Timing = timing;
    }

    /// <summary>Answered of delivered; of sent, where nothing is known about delivery. The default.</summary>
    public static ResponseRateDefinition OfDelivered { get; } = new("response rate of delivered surveys", ResponseDenominator.Delivered);

    /// <summary>Answered of sent.</summary>
    public static ResponseRateDefinition OfSent { get; } = new("response rate of sent surveys", ResponseDenominator.Sent);

    /// <summary>Answered in the period in which they were sent, of sent in that period.</summary>
    public static ResponseRateDefinition SentAndAnsweredInPeriod { get; } =
        new("response rate of sent surveys, answered in the same period", ResponseDenominator.Sent, ResponseTiming.SamePeriod);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>Which surveys the rate is a share of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("denominator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponseDenominator Denominator { get; init => field = Guard.Defined(value, nameof(Denominator)); }

    /// <summary>By when an answer must be there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("timing")]
    public ResponseTiming Timing { get; init => field = Guard.Defined(value, nameof(Timing)); }

    /// <summary>The reasons for which surveys can be left out, invalid ones included.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Reasons =>
    [
        ExclusionReasons.OtherKind,
        .. Denominator == ResponseDenominator.Delivered ? [ExclusionReasons.Undelivered] : Array.Empty<string>(),
        .. Timing == ResponseTiming.SamePeriod ? [ExclusionReasons.SentUnknown, ExclusionReasons.AnsweredUnknown, ExclusionReasons.NotAMoment] : Array.Empty<string>(),
        ExclusionReasons.Duplicate,
    ];

    /// <summary>The name with every choice: what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Denominator}, {Timing})";
}
