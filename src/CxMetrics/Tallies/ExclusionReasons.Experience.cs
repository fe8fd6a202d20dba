namespace CxMetrics;

/// <content>Reasons of journeys.</content>
public static partial class ExclusionReasons
{
    /// <summary>Its touchpoint is not given, or is not in the list of touchpoints.</summary>
    public const string UnknownTouchpoint = "unknown touchpoint";
}
