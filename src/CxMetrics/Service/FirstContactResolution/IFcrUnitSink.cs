namespace CxMetrics;

/// <summary>Takes what linking a log of records gives.</summary>
internal interface IFcrUnitSink : IFcrSink
{
    FcrDefinition Definition { get; }

    /// <summary>Says of which group the next places are.</summary>
    void Open(FcrKeyLinks links, int start);

    /// <summary>Takes a contact that is not linked, by its index in the log.</summary>
    void AddUnlinked(int contact, FcrJudgement judgement);

    /// <summary>Takes an interaction that is no contact.</summary>
    void AddLeftOut(FcrLeftOut leftOut);
}
