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

    /// <summary>It is of nobody in the list of customers, or of one who was not a customer at the moment looked at.</summary>
    public const string NotCustomer = "not a customer at the time";

    /// <summary>It was not at a touchpoint of customer service.</summary>
    public const string NotService = "not customer service";

    /// <summary>On whose initiative it took place is not recorded.</summary>
    public const string NoInitiator = "no initiator recorded";

    /// <summary>The customer had left when the answer was given.</summary>
    public const string LeftBeforeAnswer = "left before the answer";
}
