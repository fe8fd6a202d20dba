namespace CxMetrics;

/// <summary>The parts of a key by their codes: 0 where the key has no such part, -1 where the contact lacks it.</summary>
internal readonly record struct FcrKeyCode(int Customer, int Topic, int Issue, int Channel)
{
    public FcrExclusion Missing =>
        Customer < 0 ? FcrExclusion.NoCustomer
            : Topic < 0 ? FcrExclusion.NoTopic
            : Issue < 0 ? FcrExclusion.NoIssue
            : FcrExclusion.None;
}
