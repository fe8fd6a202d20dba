using FsCheck;

namespace CxMetrics.Tests;

/// <summary>How often laws and models are tried.</summary>
internal static class Laws
{
    /// <summary>As often as said; on the older framework, whose sources are the same, a tenth.</summary>
    public static Config Times(int runs)
    {
#if !NET10_0_OR_GREATER
        runs = Math.Max(30, runs / 10);
#endif
        return Config.QuickThrowOnFailure.WithMaxTest(runs);
    }
}
