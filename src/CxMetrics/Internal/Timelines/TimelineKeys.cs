namespace CxMetrics.Internal;

/// <summary>Spreads keys.</summary>
internal static class TimelineKeys
{
    /// <summary>Over all 64 bits: the highest choose the bucket, the lowest the place in its table.</summary>
    public static ulong Mix(ulong key)
    {
        key *= 0x9E3779B97F4A7C15;
        key ^= key >> 32;
        return key * 0xD6E8FEB86659FD93;
    }
}
