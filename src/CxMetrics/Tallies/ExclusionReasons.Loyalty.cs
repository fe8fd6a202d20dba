namespace CxMetrics;

/// <content>Reasons of subscriptions and of members.</content>
public static partial class ExclusionReasons
{
    /// <summary>It is dated after the last day that is known.</summary>
    public const string Future = "future";

    /// <summary>Its level is below 0 or above 10^18.</summary>
    public const string InvalidLevel = "invalid level";

    /// <summary>It has no key of a member.</summary>
    public const string NoMember = "no member";

    /// <summary>The member was not active at any time of the period.</summary>
    public const string NotActive = "not active";

    /// <summary>The period was not over yet.</summary>
    public const string PeriodNotOver = "period not over";
}
