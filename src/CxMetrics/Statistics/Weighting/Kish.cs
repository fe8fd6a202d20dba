namespace CxMetrics.Statistics;

/// <summary>Kish's measures of what unequal weights cost.</summary>
/// <remarks>Kish (1965), "Survey Sampling", section 11.7; Kish (1992), Journal of Official Statistics 8:183.</remarks>
internal static class Kish
{
    /// <summary><c>sum(w)^2 / sum(w^2)</c>, without squaring the sum, which may be beyond a double; null where there is no weight.</summary>
    public static double? EffectiveSize(double total, double totalSquared) =>
        totalSquared > 0 ? total / totalSquared * total : null;

    /// <summary><c>n sum(w^2) / sum(w)^2</c>.</summary>
    public static double? DesignEffect(long count, double total, double totalSquared) => count / EffectiveSize(total, totalSquared);
}
