namespace CxMetrics;

/// <content>Reasons of survival times.</content>
public static partial class ExclusionReasons
{
    /// <summary>It has no time.</summary>
    public const string NoTime = "no time";

    /// <summary>Its time is negative, or its time or entry is no finite number.</summary>
    public const string InvalidTime = "invalid time";

    /// <summary>Its cause is a negative code.</summary>
    public const string InvalidCause = "invalid cause";

    /// <summary>It enters at its time or after it, so that it was never under observation.</summary>
    public const string EntryNotBeforeTime = "entry not before the time";
}
