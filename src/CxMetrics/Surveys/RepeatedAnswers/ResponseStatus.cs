namespace CxMetrics;

/// <summary>What a survey response is among those that came in, before anybody looks at its score.</summary>
internal enum ResponseStatus
{
    /// <summary>Of the kind asked for, and the first with its id.</summary>
    First,

    /// <summary>A response to another kind of question.</summary>
    OtherKind,

    /// <summary>Of the kind, with an id that appeared before.</summary>
    Duplicate,
}
