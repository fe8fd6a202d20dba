namespace CxMetrics;

/// <content>Reasons of journeys.</content>
public static partial class ExclusionReasons
{
    /// <summary>Its touchpoint is not given, or is not in the list of touchpoints.</summary>
    public const string UnknownTouchpoint = "unknown touchpoint";

    /// <summary>The customer had no contact.</summary>
    public const string NoContact = "no contact";

    /// <summary>It is answered on another scale than that of the definition.</summary>
    public const string OtherScale = "another scale";

    /// <summary>No step of the journey is where the way begins.</summary>
    public const string NotEntered = "not entered";

    /// <summary>The outcome or a driver of the row is missing.</summary>
    public const string MissingValue = "missing value";

    /// <summary>The outcome or a driver of the row is no finite number, or beyond 1e100.</summary>
    public const string InvalidValue = "invalid value";
}
