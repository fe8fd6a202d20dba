namespace CxMetrics;

/// <summary>What a key is made of: a customer, a subject (the topic, the channel, both, or the issue), or both.</summary>
internal static class FcrKeyParts
{
    public static bool HasCustomer(FcrKey key) => key != FcrKey.Issue;

    public static bool HasSubject(FcrKey key) => key != FcrKey.Customer;

    /// <summary>The code of a key, 62 bits, of the codes of its parts.</summary>
    public static ulong Code(int customer, int subject) => ((ulong)(uint)customer << 31) | (uint)subject;

    /// <summary>Which part is missing; null where codes are 0 or more.</summary>
    public static string? Missing(FcrKey key, int customer, int subject) =>
        customer < 0 ? ExclusionReasons.NoCustomer
        : subject >= 0 ? null
        : key switch
        {
            FcrKey.CustomerAndTopic or FcrKey.CustomerTopicAndChannel => ExclusionReasons.NoTopic,
            FcrKey.CustomerAndChannel => ExclusionReasons.NoChannel,
            _ => ExclusionReasons.NoIssue,
        };
}
