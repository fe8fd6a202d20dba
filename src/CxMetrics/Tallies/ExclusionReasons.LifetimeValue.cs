namespace CxMetrics;

/// <content>Reasons of models of customers.</content>
public static partial class ExclusionReasons
{
    /// <summary>It is a customer who did not buy again, and whose repeat purchases have no worth.</summary>
    public const string NoRepeat = "no repeat purchase";

    /// <summary>It is a customer who bought again for nothing, where a model has only amounts above 0.</summary>
    public const string NoSpend = "mean spend of 0";

    /// <summary>It is a customer of a mean spend that is infinite under the model.</summary>
    public const string InfiniteSpend = "infinite mean spend";

    /// <summary>The margin of something that the customer bought is unknown.</summary>
    public const string NoMargin = "no margin";

    /// <summary>The customer bought in two currencies, or with and without one.</summary>
    public const string CustomerInTwoCurrencies = "customer in two currencies";

    /// <summary>It was added to another of its customer and day.</summary>
    public const string MergedIntoDay = "merged into its day";

    /// <summary>Its amount is below the least that counts.</summary>
    public const string BelowLeastAmount = "below the least amount";

    /// <summary>Its amount is no finite number.</summary>
    public const string NotAnAmount = "not an amount";

    /// <summary>It is of the calibration period, not of the holdout.</summary>
    public const string InCalibration = "in the calibration period";

    /// <summary>Its customer bought for the first time in the holdout.</summary>
    public const string WonInHoldout = "of a customer won in the holdout";
}
