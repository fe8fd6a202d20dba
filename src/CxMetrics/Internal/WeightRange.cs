namespace CxMetrics.Internal;

/// <summary>The weights, the population counts and the survival times that the library computes with.</summary>
/// <remarks>
/// The square of a weight, and the product of a weight and a value, must stay far from both ends of a double: beyond them a standard
/// error would be 0 or infinite without a word.
/// </remarks>
internal static class WeightRange
{
    public const double Smallest = 1e-100;
    public const double Largest = 1e100;
    public const string Amounts = "1e-100 to 1e100";
    public const string Weights = "0, or " + Amounts;

    public static bool HoldsAmount(double amount) => amount is >= Smallest and <= Largest;

    public static bool Holds(double weight) => weight == 0 || HoldsAmount(weight);
}
