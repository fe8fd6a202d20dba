namespace CxMetrics;

/// <summary>
/// An issue or a contact: the places of its first and last contact among the links of a key, or in the log where it has none; what is no contact
/// has the complement of its place among what the log left out.
/// </summary>
internal readonly record struct FcrLink(FcrKeyLinks? Links, int First, int Last, int Contacts, FcrJudgement Judgement)
{
    /// <summary>Counts it.</summary>
    public void AddTo(FcrCounts counts, FcrDefinition definition) =>
        counts.Add(Judgement, 1, definition.Counting == FcrCounting.Issues ? Contacts : 0);
}
