namespace CxMetrics.Experience;

/// <summary>Parts that add up to their whole as they are printed.</summary>
internal static class LargestRemainder
{
    /// <summary>Rounds parts so that they add up to the rounded whole.</summary>
    /// <remarks>
    /// Each part is rounded down, and the parts with the largest remainders take one unit more until the sum is right (Hamilton's method); of equal
    /// remainders the earlier. Every part is off by less than one unit, and a part of exactly 0 stays 0. The whole is rounded as .NET prints
    /// it: the decimal number that it stands for, a half away from zero.
    /// </remarks>
    public static double[] Round(IReadOnlyList<double> parts, double whole, int decimals)
    {
        double unit = Math.Pow(10, decimals);
        double[] units = [.. parts.Select(part => Math.Floor(part * unit))];
        double printed = (double)decimal.Round((decimal)whole, decimals, MidpointRounding.AwayFromZero);
        int missing = (int)Math.Clamp(Math.Round(printed * unit) - units.Sum(), 0, units.Length);
        foreach (int i in Enumerable.Range(0, units.Length).OrderByDescending(i => (parts[i] * unit) - units[i]).Take(missing))
        {
            units[i]++;
        }

        return [.. units.Select(value => value / unit)];
    }
}
