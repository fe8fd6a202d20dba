using System.Diagnostics.CodeAnalysis;

namespace CxMetrics;

/// <summary>Notices, all but surely, that two threads use a builder at once, which would lose facts without an error.</summary>
/// <remarks>Not a lock: a plain flag costs a nanosecond, and where two threads overlap at all often, one of them sees it.</remarks>
internal struct OneThread
{
    private bool _isInside;

    /// <summary>Lets a thread in until what it gets is disposed of; <c>using OneThread.Inside inside = _thread.Enter();</c>.</summary>
    [UnscopedRef]
    public Inside Enter()
    {
        if (_isInside)
        {
            throw new InvalidOperationException(
                "The builder is used by two threads at once, which loses facts; give each thread its own and add the tallies, or use a LiveTally.");
        }

        Volatile.Write(ref _isInside, true);
        return new Inside(ref _isInside);
    }

    /// <summary>The time that a thread is in.</summary>
    public readonly ref struct Inside(ref bool isInside)
    {
        private readonly ref bool _isInside = ref isInside;

        public void Dispose() => Volatile.Write(ref _isInside, false);
    }
}
