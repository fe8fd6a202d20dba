namespace CxMetrics.Tests.Architecture;

internal static class Findings
{
    /// <summary>Fails with every finding on a line of its own; there may be hundreds, and none may be cut off.</summary>
    public static void ShouldBeNone(this IEnumerable<string> findings, string rule)
    {
        var lines = findings.ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{rule}:\n{string.Join('\n', lines)}");
        }
    }
}
