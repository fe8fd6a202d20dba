namespace CxMetrics.Tool;

/// <summary>
/// The SplitMix64 generator: the same numbers from a seed on every machine and runtime, by integer arithmetic alone.
/// </summary>
/// <remarks>Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA.</remarks>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Next(int limit) => (int)Math.BigMul(NextBits(), (ulong)limit, out _);

    /// <summary>Whether something happens that happens so many times in a thousand.</summary>
    public bool Happens(int perMille) => Next(1000) < perMille;

    private ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
