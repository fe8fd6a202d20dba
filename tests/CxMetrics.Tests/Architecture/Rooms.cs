namespace CxMetrics.Tests.Architecture;

/// <summary>The rooms of the library and the table of who may know whom.</summary>
internal static class Rooms
{
    /// <summary>The resolver lists every serialised type; it is a room of its own so that the rest of Serialization stays low.</summary>
    public const string JsonContext = "Serialization (CxMetricsJson)";

    /// <summary>NDJSON reading knows what an invalid fact is, which the converters need not.</summary>
    public const string LineReading = "Serialization (Ndjson)";

    private static readonly string[] Ground = ["Records", "Statistics", "Tallies", "Serialization", "Internal"];
    private static readonly string[] Metrics = ["Survival", "Surveys", "Service", "Loyalty", "LifetimeValue"];

    /// <summary>Every room with the rooms below it: a room may use itself and these, and nobody else.</summary>
    public static IReadOnlyDictionary<string, string[]> MayUse { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Internal"] = [],
        ["Serialization"] = ["Internal"],
        ["Statistics"] = ["Internal"],
        ["Records"] = ["Serialization", "Internal"],
        [LineReading] = ["Records", "Serialization", "Internal"],
        ["Tallies"] = ["Records", "Statistics", "Serialization", "Internal"],
        ["Surveys"] = Ground,
        ["Survival"] = Ground,
        ["Service"] = [.. Ground, "Survival"],
        ["Loyalty"] = [.. Ground, "Survival"],
        ["LifetimeValue"] = [.. Ground, "Survival", "Loyalty"],
        ["Experience"] = [.. Ground, .. Metrics],
        ["Charts"] = ["Records", "Statistics", "Tallies", .. Metrics, "Experience", "Internal"],
        [JsonContext] = [.. Ground, LineReading, .. Metrics, "Experience", "Charts"],
    };

    /// <summary>The room of a source file by its path below src/CxMetrics; a file outside every folder has none.</summary>
    public static string? Of(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? null : path[..slash];
        var file = path[(path.LastIndexOf('/') + 1)..];

        return folder switch
        {
            "Serialization" when file.StartsWith("CxMetricsJson", StringComparison.Ordinal) => JsonContext,
            "Serialization" when file.Contains("Ndjson", StringComparison.Ordinal) => LineReading,
            _ => folder,
        };
    }
}
