namespace CxMetrics;

/// <summary>Why a fact does not count, in the order of the questions that are asked of it.</summary>
internal enum FcrExclusion
{
    None,
    AnotherKind,
    UnknownKind,
    NotAMoment,
    Duplicate,
    EndBeforeStart,
    TwoCustomers,
    TwoCurrencies,
    TooLarge,
    NotYetKnown,
    NoCustomer,
    NoTopic,
    NoIssue,
    NoChannel,
    NoEnd,
    Immature,
    BeyondFirstLine,
    FirstLineUnknown,
    Unanswered,
    ResolutionUnknown,
    TransfersUnknown,
}
