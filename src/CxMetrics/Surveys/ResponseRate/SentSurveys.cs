using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Says of each survey of a kind whether it counts for a response rate, and whether it was answered.</summary>
/// <remarks>
/// Whether delivery is recorded is only known once all were looked at: until then what was neither delivered nor answered is left out
/// as undelivered, and <see cref="Settle(RateTally{ResponseRateDefinition})"/> takes it in again where nothing is known. For one reading.
/// </remarks>
internal sealed class SentSurveys(SurveyKind kind, ResponseRateDefinition definition, Periods? periods = null)
    : ITallyDefinition<SurveyResponse, RateTally<ResponseRateDefinition>>
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly Periods? _samePeriod = definition.Timing == ResponseTiming.SamePeriod ? periods : null;

    /// <summary>Whether any survey says that it was delivered, so that silence about it means something.</summary>
    public bool IsDeliveryKnown { get; private set; }

    public ITallyBuilder<SurveyResponse, RateTally<ResponseRateDefinition>> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
        new TallyBuilder<SurveyResponse, ResponseRateDefinition, RateTally<ResponseRateDefinition>>(
            definition, new RateCounter<SurveyResponse, ResponseRateDefinition>(survey => Outcome(survey, invalid)));

    public string? IdOf(SurveyResponse fact) => ResponseScores.IdOf(fact, _kind);

    public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.SentAt;

    public RateTally<ResponseRateDefinition> Settle(RateTally<ResponseRateDefinition> tally) =>
        IsDeliveryKnown
            ? tally
            : tally with
            {
                Denominator = tally.Denominator + tally.Excluded[ExclusionReasons.Undelivered],
                Excluded = ReasonCounts.None.Merge([.. tally.Excluded.Where(static reason => !string.Equals(reason.Key, ExclusionReasons.Undelivered, StringComparison.Ordinal))]),
            };

    public Breakdown<TKey, RateTally<ResponseRateDefinition>> Settle<TKey>(Breakdown<TKey, RateTally<ResponseRateDefinition>> groups)
        where TKey : notnull =>
        Breakdown.From(groups.Groups.Select(group => KeyValuePair.Create(group.Key, Settle(group.Tally))), Settle(groups.NoKey));

    private (bool Hits, string? Excluded) Outcome(SurveyResponse survey, InvalidFacts invalid)
    {
        if (survey.Kind != _kind)
        {
            return (false, ExclusionReasons.OtherKind);
        }

        bool answered = survey.Score is not null;
        IsDeliveryKnown |= survey.DeliveredAt is not null;
        return _samePeriod is not null && survey.SentAt is null ? (false, ExclusionReasons.SentUnknown)
            : !answered && survey.DeliveredAt is null && definition.Denominator == ResponseDenominator.Delivered
                ? (false, ExclusionReasons.Undelivered)
            : answered && _samePeriod is not null && survey.AnsweredAt is null ? (false, ExclusionReasons.AnsweredUnknown)
            : answered && (Misplaced(survey.SentAt) ?? Misplaced(survey.AnsweredAt)) is { } fault
                ? (false, invalid == InvalidFacts.Count ? ExclusionReasons.NotAMoment : throw fault)
            : (answered && IsInTime(survey), null);
    }

    /// <summary>Refuses a moment that lies in no period, where periods are compared.</summary>
    private ArgumentOutOfRangeException? Misplaced(DateTimeOffset? moment) =>
        _samePeriod is not null && moment is { } at && !_samePeriod.TryOf(at, out _) ? _samePeriod.Refusal(at, nameof(moment)) : null;

    private bool IsInTime(SurveyResponse answered) =>
        _samePeriod is null || _samePeriod.Of(answered.SentAt!.Value) == _samePeriod.Of(answered.AnsweredAt!.Value);
}
