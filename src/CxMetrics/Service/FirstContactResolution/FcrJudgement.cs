namespace CxMetrics;

/// <summary>Whether an issue or a contact counts, and whether it was closed at first contact.</summary>
internal readonly record struct FcrJudgement(FcrExclusion Exclusion, bool IsSuccess, bool HasUnseenPast)
{
    /// <summary>Counts it; as an issue of so many contacts, or as a contact where that is 0.</summary>
    public void AddTo(FcrCounts counts, int issueContacts)
    {
        if (Exclusion != FcrExclusion.None)
        {
            counts.Exclude(Exclusion);
            if (IsSuccess)
            {
                counts.AddToNumerator();
            }

            return;
        }

        counts.Add(1, IsSuccess, HasUnseenPast);
        if (issueContacts > 0)
        {
            counts.AddIssue(issueContacts);
        }
    }
}
