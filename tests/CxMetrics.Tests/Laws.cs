using FsCheck;

namespace CxMetrics.Tests;

/// <summary>How often laws and models are tried.</summary>
internal static class Laws
{
    /// <summary>All of them; on the older framework, whose sources are the same, every tenth.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> items) =>
#if NET10_0_OR_GREATER
        items;
#else
        items.Where((_, index) => index % 10 == 0);
#endif

    /// <summary>As often as said; on the older framework, whose sources are the same, a tenth.</summary>
    public static Config Times(int runs)
    {
#if !NET10_0_OR_GREATER
        runs = Math.Max(30, runs / 10);
#endif
        return Config.QuickThrowOnFailure.WithMaxTest(runs);
    }
}
