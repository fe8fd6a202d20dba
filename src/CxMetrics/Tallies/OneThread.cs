namespace CxMetrics;

/// <summary>Notices, all but surely, that two threads use a builder at once, which would lose facts without an error.</summary>
/// <remarks>Not a lock: a plain flag costs a nanosecond, and where two threads overlap at all often, one of them sees it.</remarks>
internal struct OneThread
{
    private bool _isInside;

    public void Enter()
    {
        if (_isInside)
        {
            throw new InvalidOperationException(
                "The builder is used by two threads at once, which loses facts; give each thread its own and add the tallies, or use a LiveTally.");
        }

        Volatile.Write(ref _isInside, true);
    }

    public void Leave() => Volatile.Write(ref _isInside, false);
}
