using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Topics as paths: "billing.refund.late" is a "billing.refund", which is a "billing".</summary>
/// <remarks>Roll any breakdown by topic up: <c>byTopic.RollUp(topic => TopicPath.AtLevel(topic, 1))</c>. Pure functions; thread-safe.</remarks>
public static class TopicPath
{
    /// <summary>The topic cut to its first parts.</summary>
    /// <param name="topic">The topic; not blank.</param>
    /// <param name="level">How many parts to keep, at least 1; a topic with fewer is kept as it is.</param>
    /// <param name="separator">What stands between two parts.</param>
    /// <returns>The topic of that level, without blank parts: "billing..refund" is "billing.refund". Null where no part is left, as in "..".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="topic"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 1.</exception>
    public static string? AtLevel(string topic, int level, char separator = '.')
    {
        Guard.Text(topic);
        Guard.AtLeast(level, 1);
        string[] parts = topic.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null : string.Join(separator, parts.Take(level));
    }
}
