namespace CxMetrics.Tests.Internal;

/// <summary>Reproducible scores, on a scale and off it.</summary>
internal static class ScoreSamples
{
    /// <summary>Bytes of which nine in ten lie on the scale or right beside it, and the others anywhere.</summary>
    public static byte[] Around(int lowest, int highest, int length, int seed) =>
        [.. IntegersAround(lowest, highest, length, seed).Select(score => (byte)Math.Clamp(score, byte.MinValue, byte.MaxValue))];

    /// <summary>Integers of which nine in ten lie on the scale or right beside it, and the others anywhere.</summary>
    public static int[] IntegersAround(int lowest, int highest, int length, int seed)
    {
        Random random = new(seed);
        int[] scores = new int[length];
        for (int i = 0; i < length; i++)
        {
            scores[i] = random.Next(10) switch
            {
                0 when i % 2 == 0 => random.Next(int.MinValue, int.MaxValue),
                0 => random.Next(byte.MaxValue + 1),
                _ => (int)Math.Clamp(random.NextInt64(lowest - 1L, highest + 2L), int.MinValue, int.MaxValue),
            };
        }

        return scores;
    }

    /// <summary>Bytes from 0 to below a bound of at most 256.</summary>
    public static byte[] Below(int bound, int length, int seed)
    {
        Random random = new(seed);
        byte[] scores = new byte[length];
        for (int i = 0; i < length; i++)
        {
            scores[i] = (byte)random.Next(bound);
        }

        return scores;
    }
}
