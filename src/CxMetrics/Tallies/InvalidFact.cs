namespace CxMetrics;

/// <summary>What a counter does with an invalid fact.</summary>
internal static class InvalidFact
{
    /// <summary>What is expected of ids, with the way to go on without the repeated ones.</summary>
    public const string OnceEach = "expected each once. Pass InvalidFacts.Count to count those that come later and leave them out.";

    /// <summary>The reason to count it by, or the refusal.</summary>
    public static string Refuse(InvalidFacts invalid, string reason, string message, string name) =>
        invalid == InvalidFacts.Count ? reason : throw new ArgumentException(message, name);

    /// <summary>The refusal of a score, with the way to go on without it.</summary>
    public static ArgumentOutOfRangeException OffScale(string what, object score, SurveyScale? scale, string name) =>
        new(name, score, $"{what}; expected {scale}. Pass InvalidFacts.Count to count such scores and leave them out.");
}
