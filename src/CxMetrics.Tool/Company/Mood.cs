namespace CxMetrics.Tool;

/// <summary>How customers feel about a touchpoint: so many of a thousand are delighted, so many are let down, the others neither.</summary>
internal readonly record struct Mood(int Delighted, int LetDown)
{
    /// <summary>An answer on 0 to 10 to how likely the customer is to recommend.</summary>
    public int Recommends(SplitMix64 random) => Draw(random) switch
    {
        > 0 => 9 + random.Next(2),
        0 => 7 + random.Next(2),
        _ => Math.Max(random.Next(7), random.Next(7)),
    };

    /// <summary>An answer on 1 to 5 to how satisfied the customer is.</summary>
    public int Satisfied(SplitMix64 random) => Draw(random) switch
    {
        > 0 => 4 + random.Next(2),
        0 => 3 + random.Next(2),
        _ => 1 + random.Next(3),
    };

    /// <summary>An answer on 1 to 7 to how easy it was.</summary>
    public int FoundItEasy(SplitMix64 random) => Draw(random) switch
    {
        > 0 => 6 + random.Next(2),
        0 => 4 + random.Next(2),
        _ => 1 + random.Next(4),
    };

    private int Draw(SplitMix64 random)
    {
        int draw = random.Next(1000);
        return draw < Delighted ? 1 : draw < 1000 - LetDown ? 0 : -1;
    }
}
