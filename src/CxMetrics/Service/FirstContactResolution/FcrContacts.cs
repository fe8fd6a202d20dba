namespace CxMetrics;

/// <summary>The contacts of one issue, or the one that looks ahead.</summary>
internal readonly ref struct FcrContacts(FcrContact[] contacts, ReadOnlySpan<FcrSpan> spans)
{
    private readonly FcrContact[] _contacts = contacts;
    private readonly ReadOnlySpan<FcrSpan> _spans = spans;

    /// <summary>The first one, which is never an attempt.</summary>
    public ref readonly FcrContact First => ref _contacts[(int)(_spans[0].Tag & FcrSpan.Whose)];

    /// <summary>What the first contact says of which it is known.</summary>
    public bool? FirstLineResolvable
    {
        get
        {
            foreach (FcrSpan span in _spans)
            {
                if (!span.IsAttempt && _contacts[(int)(span.Tag & FcrSpan.Whose)].FirstLineResolvable is { } known)
                {
                    return known;
                }
            }

            return null;
        }
    }

    public bool Any(Func<FcrContact, bool> predicate)
    {
        foreach (FcrSpan span in _spans)
        {
            if (!span.IsAttempt && predicate(_contacts[(int)(span.Tag & FcrSpan.Whose)]))
            {
                return true;
            }
        }

        return false;
    }
}
