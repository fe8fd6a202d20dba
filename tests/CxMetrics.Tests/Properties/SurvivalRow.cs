using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>A time with its cause and its entry: whole and broken, small and large, with ties, late entries and faults.</summary>
public sealed record SurvivalRow(double? Time, int Cause, double? Entry)
{
    public static Gen<SurvivalRow> Any { get; } =
        from time in Gen.Frequency(
            (6, Gen.Choose(0, 12).Select(whole => (double?)whole)),
            (2, Gen.Choose(0, 50).Select(quarters => (double?)quarters / 4)),
            (1, Gen.Elements<double?>(-0.0, 70_000, 5_000_000_000, 1e100)),
            (1, Gen.Elements<double?>(null, double.NaN, double.PositiveInfinity, 1e300, 1e-300, -1, -9_007_199_254_740_992)))
        from cause in Gen.Frequency((8, Gen.Choose(0, 2)), (1, Gen.Elements(3, 7, int.MaxValue, -1)))
        from entry in Gen.Frequency((5, Gen.Elements<double?>(null, 0, -3, -0.0)), (2, Gen.Choose(1, 8).Select(whole => (double?)whole)), (1, Gen.Elements<double?>(0.25, double.NaN)))
        select new SurvivalRow(time, cause, entry);

    public bool IsValid =>
        Time is 0 or (>= 1e-100 and <= 1e100) && Cause >= 0 && (Entry is not { } entry || double.IsFinite(entry))
        && !(Entry > 0 && Entry >= Time);
}
