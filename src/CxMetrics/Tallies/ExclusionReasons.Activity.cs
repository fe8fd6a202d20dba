namespace CxMetrics;

/// <content>Reasons of customers, of what they do and of what they buy.</content>
public static partial class ExclusionReasons
{
    /// <summary>The customer did nothing by the moment that a cohort starts with.</summary>
    public const string NeverStarted = "never started";

    /// <summary>It is not known since when the customer is one.</summary>
    public const string SinceUnknown = "customer since an unknown moment";

    /// <summary>The customer became one after the moment.</summary>
    public const string NotYetCustomer = "became a customer after the moment";

    /// <summary>The customer bought nothing by the moment.</summary>
    public const string NoPurchase = "no purchase";

    /// <summary>It was added to the amount of its order.</summary>
    public const string Netted = "netted into its order";

    /// <summary>It is of an order of which nothing is left after refunds.</summary>
    public const string Refunded = "refunded";

    /// <summary>It is a refund, and the log does not know of what.</summary>
    public const string RefundWithoutOrder = "refund without an order";

    /// <summary>It is of an order in two currencies, or with and without one.</summary>
    public const string OrderInTwoCurrencies = "order in two currencies";
}
