namespace CxMetrics.Tests.Architecture;

/// <summary>
/// A throwing case for each exception that the documentation promises in words that <see cref="GeneratedCases"/> cannot act on, in a
/// file for each room:
/// <c>new("M:CxMetrics.Nps.FromCounts(System.Int64) | ArgumentOutOfRangeException", () => Nps.FromCounts(-1)),</c>.
/// One exception may have several cases.
/// </summary>
internal static partial class ThrowingCases
{
    public static IReadOnlyDictionary<string, ThrowingCase[]> ByRoom { get; } = new Dictionary<string, ThrowingCase[]>(StringComparer.Ordinal)
    {
        [nameof(Records)] = Records,
        [nameof(Statistics)] = Statistics,
        [nameof(Tallies)] = Tallies,
        [nameof(Survival)] = Survival,
        [nameof(Surveys)] = Surveys,
        [nameof(Service)] = Service,
        [nameof(Loyalty)] = Loyalty,
        [nameof(LifetimeValue)] = LifetimeValue,
        ["Experience"] = Experience,
        [nameof(Serialization)] = Serialization,
    };
}
