using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>How many facts a builder has taken: never more than a tally holds, so that what was collected can always be had.</summary>
/// <remarks>Facts are taken before anything is counted, so that a builder which refuses one stays as it was. No count of a kind exceeds it.</remarks>
internal struct FactsTaken
{
    private long _received;

    /// <summary>All facts taken, those of other tallies included.</summary>
    public readonly long Received => _received;

    /// <summary>The index of the next fact among those that were added one at a time or by the span.</summary>
    public long Position { get; private set; }

    /// <summary>Takes facts at the place where they stand, or refuses them all.</summary>
    public void Take(long count = 1)
    {
        long received = unchecked(_received + count);
        if (received < 0)
        {
            throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture, $"The fact at index {Position + (long.MaxValue - _received)} is one too many: {TooMany(_received, count)}"));
        }

        _received = received;
        Position = unchecked(Position + count);
    }

    /// <summary>Takes facts that have no place, such as those of another tally, or refuses them all.</summary>
    public void TakeCounted(long count)
    {
        long received = unchecked(_received + count);
        _received = received >= 0 ? received : throw new OverflowException(TooMany(_received, count));
    }

    /// <summary>Goes on behind facts that were taken without a place, and had one.</summary>
    public void Pass(long count) => Position = unchecked(Position + count);

    private static string TooMany(long received, long count) => string.Create(
        CultureInfo.InvariantCulture, $"The counts of facts received, {received} and {count}, add up to more than {long.MaxValue}.");
}
