namespace CxMetrics;

/// <summary>How many surveys of a group were sent, reached somebody and were answered.</summary>
internal sealed class ResponseCounts
{
    public long Sent { get; set; }

    public long Answered { get; set; }

    /// <summary>Those that count as answered under the timing asked for.</summary>
    public long AnsweredInTime { get; set; }

    /// <summary>Undelivered where delivery is recorded at all; merely unanswered where it is not.</summary>
    public long NeitherDeliveredNorAnswered { get; set; }

    public long OtherKind { get; set; }

    public long Duplicates { get; set; }

    public long SentAtUnknown { get; set; }

    public long AnsweredAtUnknown { get; set; }

    public RateTally<ResponseRateDefinition> ToTally(ResponseRateDefinition definition, bool isDeliveryKnown)
    {
        long undelivered = definition.Denominator == ResponseDenominator.Delivered && isDeliveryKnown ? NeitherDeliveredNorAnswered : 0;
        return new RateTally<ResponseRateDefinition>
        {
            Definition = definition,
            Numerator = AnsweredInTime,
            Denominator = Sent - undelivered - SentAtUnknown - AnsweredAtUnknown,
            Excluded = ReasonCounts.None
                .With(ExclusionReasons.Undelivered, undelivered)
                .With(ExclusionReasons.OtherKind, OtherKind)
                .With(ExclusionReasons.Duplicate, Duplicates)
                .With(ExclusionReasons.SentUnknown, SentAtUnknown)
                .With(ExclusionReasons.AnsweredUnknown, AnsweredAtUnknown),
        };
    }
}
