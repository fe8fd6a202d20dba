namespace CxMetrics;

/// <summary>What a counter does with an invalid fact.</summary>
internal static class InvalidFact
{
    /// <summary>The reason to count it by, or the refusal.</summary>
    public static string Refuse(InvalidFacts invalid, string reason, string message, string name) =>
        invalid == InvalidFacts.Count ? reason : throw new ArgumentException(message, name);
}
