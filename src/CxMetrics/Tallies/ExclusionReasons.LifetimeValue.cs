namespace CxMetrics;

/// <content>Reasons of models of customers.</content>
public static partial class ExclusionReasons
{
    /// <summary>It is a customer who did not buy again, and whose repeat purchases have no worth.</summary>
    public const string NoRepeat = "no repeat purchase";

    /// <summary>It is a customer who bought again for nothing, where a model has only amounts above 0.</summary>
    public const string NoSpend = "mean spend of 0";
}
