using FsCheck;

namespace CxMetrics.Tests;

/// <summary>How often laws and models are tried.</summary>
internal static class Laws
{
    public static Config Times(int runs) => Config.QuickThrowOnFailure.WithMaxTest(runs);
}
