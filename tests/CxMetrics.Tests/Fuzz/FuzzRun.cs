using System.Globalization;

namespace CxMetrics.Tests.Fuzz;

/// <summary>How long to try, and from which seed: little in every run of the tests, and longer where asked for.</summary>
/// <remarks>
/// <c>CXMETRICS_FUZZ_RUNS=1000 CXMETRICS_FUZZ_SEED=7 dotnet test tests/CxMetrics.Tests --filter "FullyQualifiedName~Fuzz"</c>. What a fault
/// prints has the seed that leads to it alone.
/// </remarks>
internal static class FuzzRun
{
    private const int DefaultSeed = 20261201;

    public static int Seed { get; } = Setting("CXMETRICS_FUZZ_SEED", DefaultSeed);

    /// <summary>As often as said; more where asked for. Each try has a seed of its own.</summary>
    public static IEnumerable<int> Seeds(int tries) => Enumerable.Range(Seed, Setting("CXMETRICS_FUZZ_RUNS", tries));

    /// <summary>A fault, and how to see it again.</summary>
    public static string Fault(int seed, string what, object? about = null) =>
        string.Create(CultureInfo.InvariantCulture, $"CXMETRICS_FUZZ_RUNS=1 CXMETRICS_FUZZ_SEED={seed}: {what}{(about is null ? "" : "\n  " + about)}");

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out int set) ? set : otherwise;
}
